package org.anun.indexer.html;

import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Tells a web page's article from the page around it. Nothing that a reader sees is deleted: the
 * text is the page's visible text, each line of it labelled, with offsets in UTF-16 code units.
 * Immutable and thread-safe.
 */
public final class HtmlCleaner {
  /**
   * Elements nested deeper are read as siblings. Pages have fewer than a hundred levels; the time
   * that an element takes grows with its depth.
   */
  private static final int DEEPEST = 200;

  private HtmlCleaner() {}

  /** The cleaner with Anun's tables and model. */
  public static HtmlCleaner standard() {
    return new HtmlCleaner();
  }

  /** What became of a page. */
  public sealed interface Outcome permits Cleaned, TooComplex {}

  /** A page with its lines labelled; it may be one without an article. */
  public record Cleaned(CleanPage page) implements Outcome {}

  /**
   * A page that is not looked into, so that none takes more than its share of time and memory.
   *
   * @param detail which limit it breaks
   */
  public record TooComplex(String detail) implements Outcome {}

  /**
   * Labels a page. What is known wins over what the page states, and that over what its text says.
   * Any text can be read: what is broken is mended as browsers mend it, and elements nested too
   * deeply become siblings.
   */
  public Outcome clean(String html, PageMetadata known) {
    Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    VisibleText visible = VisibleText.of(document.body());
    if (visible.cut()) {
      return new TooComplex(
          "over %d lines of text; is this one article's page?".formatted(VisibleText.MOST_BLOCKS));
    }
    return new Cleaned(
        PageLines.of(visible, HtmlMetadata.of(document), known).labelled(ArticleModel.standard()));
  }
}
