package org.anun.indexer.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with what is known of its text. The counts are those of all text inside it.
 * Not thread-safe: {@link Layout} fills it.
 */
final class Box {
  private static final Set<String> MORE_BLOCKS =
      Set.of("button", "label", "option", "td", "th", "li", "dd", "dt", "figcaption");

  final Element element;
  final @Nullable Box parent;

  /** Bits of {@link ClassWords}. */
  final int marks;

  /** Whether it is a table row whose cells make one line. */
  final boolean row;

  /** How much running text it holds, in words. */
  double mass;

  /** Characters of text, and how many of them stand in links. */
  int units;

  int linkUnits;

  /** The child with the most running text. */
  @Nullable Box heaviest;

  Box(Element element, @Nullable Box parent, int marks) {
    this.element = element;
    this.parent = parent;
    this.marks = marks;
    row = element.normalName().equals("tr") && TableRows.oneLine(element);
  }

  String tag() {
    return element.normalName();
  }

  /** Whether text before and after it stands on lines of its own. */
  boolean breaksLines() {
    return breaksLines(element);
  }

  static boolean breaksLines(Element element) {
    return element.isBlock() || MORE_BLOCKS.contains(element.normalName());
  }

  /** The nearest element around text that makes a line: this one, or one around it. */
  Box block() {
    Box box = this;
    while (box.parent != null && !box.breaksLines()) {
      box = box.parent;
    }
    return box;
  }

  boolean within(@Nullable Box other) {
    for (Box box = this; box != null; box = box.parent) {
      if (box == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it, or an element around it below a limit, has a tag. */
  boolean inside(Set<String> tags, @Nullable Box limit) {
    for (Box box = this; box != null && box != limit; box = box.parent) {
      if (tags.contains(box.tag())) {
        return true;
      }
    }
    return false;
  }

  /** The share of its characters that stand in links. */
  double linkShare() {
    return units == 0 ? 0 : linkUnits / (double) units;
  }

  /** Tag and class names without their digits: what elements made by one template share. */
  String template() {
    StringBuilder template = new StringBuilder(tag()).append('.');
    String names = element.className();
    for (int at = 0; at < names.length(); at++) {
      char unit = names.charAt(at);
      if (unit < '0' || unit > '9') {
        template.append(unit);
      }
    }
    return template.toString().toLowerCase(Locale.ROOT);
  }
}
