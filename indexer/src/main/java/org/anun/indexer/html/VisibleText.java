package org.anun.indexer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A page as a reader sees it: its visible text, a line for each block, in the order of the page.
 * Runs of white space are one space, as browsers show them; a row of a data table is one line.
 *
 * @param text all lines, with a line break between two
 * @param blocks the lines; none is empty
 */
record VisibleText(String text, List<TextBlock> blocks) {
  /**
   * More lines than this are no article: the longest of the pages measured has 2,000. It bounds the
   * time that one page takes.
   */
  static final int MOST_BLOCKS = 30_000;

  private static final Set<String> STRONG = Set.of("em", "strong", "i", "b");
  private static final Set<String> PICTURES = Set.of("img", "picture", "figure");

  /** Copies the blocks. */
  VisibleText {
    blocks = List.copyOf(blocks);
  }

  /** Reads a page's body. The text of a page with too many lines ends early: see {@link #cut}. */
  static VisibleText of(Element body) {
    Walk walk = new Walk();
    NodeTraversor.filter(walk, body);
    walk.endLine(false);
    return new VisibleText(walk.text.toString(), walk.blocks);
  }

  /** Whether the page has more lines than are read. */
  boolean cut() {
    return blocks.size() > MOST_BLOCKS;
  }

  /** One pass over the page. */
  private static final class Walk implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final Deque<Box> open = new ArrayDeque<>();
    private int openLinks;
    private int openStrong;
    private int openRows;

    private int lineStart;
    private @Nullable Box lineBox;
    private boolean space;
    private boolean inWord;
    private int words;
    private int units;
    private int linkUnits;
    private int strongUnits;
    private int links;
    private boolean broken;
    private boolean pictured;
    private String alternative = "";

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words.getWholeText());
      } else if (node instanceof Element element) {
        if (Visibility.hidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return blocks.size() > MOST_BLOCKS ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void enter(Element element) {
      String tag = element.normalName();
      if (PICTURES.contains(tag)) {
        pictured = true;
        alternative = element.hasAttr("alt") ? element.attr("alt") : alternative;
      }
      if (tag.equals("br")) {
        separate(true);
      } else if (Box.breaksLines(element)) {
        separate(false);
      }
      Box box = new Box(element, open.peek(), ClassWords.standard().marks(element));
      open.push(box);
      openRows += box.row ? 1 : 0;
      openStrong += STRONG.contains(tag) ? 1 : 0;
      if (tag.equals("a")) {
        openLinks++;
        links++;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        Box box = open.pop();
        String tag = box.tag();
        openRows -= box.row ? 1 : 0;
        openStrong -= STRONG.contains(tag) ? 1 : 0;
        openLinks -= tag.equals("a") ? 1 : 0;
        if (Box.breaksLines(element) && !tag.equals("br")) {
          separate(false);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void separate(boolean atBreak) {
      if (openRows > 0) {
        space = true;
      } else {
        endLine(atBreak);
      }
    }

    void endLine(boolean atBreak) {
      if (lineBox != null) {
        blocks.add(
            new TextBlock(
                lineStart,
                text.substring(lineStart),
                lineBox,
                words,
                units,
                linkUnits,
                strongUnits,
                links,
                broken || atBreak,
                pictured,
                alternative));
        lineBox = null;
        words = 0;
        units = 0;
        linkUnits = 0;
        strongUnits = 0;
        pictured = false;
        alternative = "";
        inWord = false;
      }
      links = 0;
      space = false;
      broken = atBreak;
    }

    private void write(String run) {
      int at = 0;
      while (at < run.length()) {
        int codePoint = run.codePointAt(at);
        at += Character.charCount(codePoint);
        if (codePoint == 0xA0 || Character.isWhitespace(codePoint)) {
          space = true;
        } else if (!unseen(codePoint)) {
          write(codePoint);
        }
      }
    }

    /** NULs, and the marks that only say where a word may break or a byte order begins. */
    private static boolean unseen(int codePoint) {
      return codePoint == 0 || codePoint == 0xAD || codePoint == 0x200B || codePoint == 0xFEFF;
    }

    private void write(int codePoint) {
      if (lineBox == null) {
        lineBox = open.peek();
        if (!text.isEmpty()) {
          text.append('\n');
        }
        lineStart = text.length();
      } else if (space) {
        text.append(' ');
        inWord = false;
      }
      space = false;
      text.appendCodePoint(codePoint);
      units++;
      linkUnits += openLinks > 0 ? 1 : 0;
      strongUnits += openStrong > 0 ? 1 : 0;
      boolean letter =
          Character.isLetterOrDigit(codePoint)
              || codePoint == '\''
              || codePoint == 0x2019
              || Character.getType(codePoint) == Character.NON_SPACING_MARK;
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
  }
}
