package org.anun.indexer.html;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Block;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageCleaner;
import org.anun.indexer.clean.PageMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one web page, with what is measured of them and what their text alone says. Not
 * thread-safe.
 */
public final class PageLines {
  private final VisibleText visible;
  private final CleanPage said;
  private final @Nullable String byline;
  private final @Nullable Layout layout;

  private PageLines(
      VisibleText visible, CleanPage said, @Nullable String title, @Nullable String byline) {
    this.visible = visible;
    this.said = said;
    this.byline = byline;
    layout = visible.blocks().isEmpty() ? null : Layout.of(visible, title);
  }

  /** Reads a parsed page; what is known wins over what the page states. */
  public static PageLines of(Document document, PageMetadata known) {
    return of(VisibleText.of(document.body()), HtmlMetadata.of(document), known);
  }

  static PageLines of(VisibleText visible, HtmlMetadata stated, PageMetadata known) {
    PageMetadata metadata = known.orElse(stated.page());
    CleanPage said = PageCleaner.standard().clean(visible.text(), metadata);
    return new PageLines(visible, said, metadata.title(), stated.byline());
  }

  /** The lines, in the order of the page. */
  public List<String> texts() {
    return visible.blocks().stream().map(TextBlock::text).toList();
  }

  /** The elements that make each line a line of its own. */
  public List<Element> elements() {
    return visible.blocks().stream().map(block -> block.box().block().element).toList();
  }

  /** What is measured of each line, in the order of {@link ArticleModel#features}. */
  public double[][] features() {
    if (layout == null) {
      return new double[0][];
    }
    BlockFeatures features = new BlockFeatures(layout);
    double[][] rows = new double[visible.blocks().size()][];
    for (int index = 0; index < rows.length; index++) {
      rows[index] = features.of(index);
    }
    return rows;
  }

  /** The page with its lines labelled. */
  public CleanPage labelled(ArticleModel model) {
    return new CleanPage(
        said.text(), said.title(), said.url(), said.source(), said.publishedAt(), blocks(model));
  }

  private List<Block> blocks(ArticleModel model) {
    if (layout == null) {
      return List.of();
    }
    return new BlockKinds(layout, model.article(layout.blocks, features()), kinds(), byline)
        .blocks(visible.text());
  }

  /** The kinds that the lines have by their text alone. */
  private List<SegmentKind> kinds() {
    List<SegmentKind> kinds = new ArrayList<>(visible.blocks().size());
    int at = 0;
    for (TextBlock block : visible.blocks()) {
      while (said.blocks().get(at).end() <= block.start()) {
        at++;
      }
      kinds.add(said.blocks().get(at).kind());
    }
    return kinds;
  }
}
