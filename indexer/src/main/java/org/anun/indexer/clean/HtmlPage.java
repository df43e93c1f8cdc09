package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.SegmentKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * A web page as a reader sees it: its visible text, a line for each block of the page, and what its
 * head says of it.
 *
 * <p>Scripts, styles, templates and hidden elements are no text. Runs of white space are one space,
 * as browsers show them.
 *
 * @param text the visible text
 * @param stated what the page's own metadata says
 * @param frame lines that stand in an element made for the page around an article: navigation,
 *     footer, sidebar, form, button
 */
record HtmlPage(String text, PageMetadata stated, List<Stretch> frame) {
  private static final String UNSEEN =
      "script, style, noscript, template, svg, iframe, head > *, [hidden], [aria-hidden=true]";
  private static final Evaluator FRAME =
      Selector.evaluatorOf(
          "nav, footer, aside, form, button, select, [role=navigation], [role=contentinfo],"
              + " [role=complementary], [role=search], [role=menu]");

  /** Copies the frame. */
  HtmlPage {
    frame = List.copyOf(frame);
  }

  /**
   * Part of the text.
   *
   * @param start first offset, in UTF-16 code units
   * @param end offset behind the last unit
   */
  record Stretch(int start, int end) {}

  /**
   * Reads a page. Any text can be read: what is broken is mended as browsers mend it, and elements
   * nested deeper than the parser's limit of 512 become siblings.
   */
  static HtmlPage read(String html) {
    Document document = Jsoup.parse(html);
    PageMetadata stated = HtmlMetadata.of(document);
    document.select(UNSEEN).remove();
    Writer writer = new Writer();
    document.body().traverse(writer);
    return new HtmlPage(writer.text.toString(), stated, writer.frame);
  }

  /** The kinds of a cleaned page's blocks, corrected where the page's elements say more. */
  List<Block> correct(List<Block> blocks) {
    List<Block> corrected = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < frame.size() && frame.get(next).end() <= block.start()) {
        next++;
      }
      boolean framed = next < frame.size() && frame.get(next).start() < block.end();
      corrected.add(
          framed && block.kind().article()
              ? new Block(block.start(), block.end(), SegmentKind.INTERFACE)
              : block);
    }
    return corrected;
  }

  /** Writes the visible text while the tree is walked. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> frame = new ArrayList<>();
    private int framesOpen;
    private int frameStart;
    private boolean lineDue;
    private boolean spaceDue;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words.getWholeText());
      } else if (node instanceof Element element) {
        lineDue |= breaks(element);
        if (element.is(FRAME) && framesOpen++ == 0) {
          lineDue = true;
          frameStart = text.length();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        lineDue |= breaks(element);
        if (element.is(FRAME) && --framesOpen == 0) {
          lineDue = true;
          if (text.length() > frameStart) {
            // The line break before a frame belongs to the line above it.
            frame.add(new Stretch(frameStart == 0 ? 0 : frameStart + 1, text.length()));
          }
        }
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void write(String words) {
      words.codePoints().forEach(this::write);
    }

    private void write(int codePoint) {
      if (codePoint == 0xA0 || Character.isWhitespace(codePoint)) {
        spaceDue = true;
        return;
      }
      if (lineDue && !text.isEmpty()) {
        text.append('\n');
      } else if (spaceDue && !text.isEmpty()) {
        text.append(' ');
      }
      lineDue = false;
      spaceDue = false;
      text.appendCodePoint(codePoint);
    }
  }
}
