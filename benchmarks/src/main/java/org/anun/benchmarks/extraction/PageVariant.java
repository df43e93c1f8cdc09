package org.anun.benchmarks.extraction;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page made poorer, as the pages of other sites are: what a model is trained on besides the pages
 * as they are, so that it does not rest on one sort of evidence.
 */
enum PageVariant {
  /** As it is. */
  WHOLE(1),
  /** Without class names, ids and roles. */
  NAMELESS(0.25),
  /** With plain blocks for the elements that say what they hold. */
  PLAIN(0.25),
  /** With plain blocks for paragraphs. */
  BLOCKS(0.25),
  /** With neither names nor telling elements. */
  BARE(0.25),
  /** With none of them, nor paragraphs. */
  BAREST(0.25),
  /** The page without its article. */
  FRAME(0.15),
  /** The article without its page, with neither names nor telling elements. */
  FRAGMENT(0.15);

  private static final List<String> NAMES =
      List.of("class", "id", "itemprop", "role", "data-component", "data-module", "data-testid");
  private static final Set<String> TELLING =
      Set.of(
          "article", "main", "section", "aside", "header", "footer", "nav", "figure", "figcaption");

  /** What a page counts in training beside one as it is. */
  final double weight;

  PageVariant(double weight) {
    this.weight = weight;
  }

  /** Changes a page. */
  void apply(Document document) {
    boolean nameless = this == NAMELESS || this == BARE || this == BAREST;
    boolean plain = this == PLAIN || this == BARE || this == BAREST;
    boolean blocks = this == BLOCKS || this == BAREST;
    for (Element element : document.body().getAllElements()) {
      if (nameless && !element.normalName().equals("body")) {
        NAMES.forEach(element::removeAttr);
      }
      if ((plain && TELLING.contains(element.normalName()))
          || (blocks && element.normalName().equals("p"))) {
        element.tagName("div");
      }
    }
  }
}
