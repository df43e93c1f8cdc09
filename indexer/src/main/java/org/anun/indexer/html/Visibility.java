package org.anun.indexer.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a reader of a page does not see. Thread-safe: without state. */
final class Visibility {
  /** {@code noscript} is left out: it says to browsers without scripts what others see as well. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "head",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "datalist",
          "textarea");

  private Visibility() {}

  /** Whether an element's text is no text of the page. */
  static boolean hidden(Element element) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag)) {
      return true;
    }
    // Pages hide their whole body until a script has run.
    if (tag.equals("body") || element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hiddenByStyle(element.attr("style"));
  }

  private static boolean hiddenByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}
