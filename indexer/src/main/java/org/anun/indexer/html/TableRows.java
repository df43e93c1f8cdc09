package org.anun.indexer.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells the rows of data tables, each one line of text, from tables that lay out a page. */
final class TableRows {
  /** A data cell holds a number, a name or a phrase: so many characters at most. */
  private static final int MOST_UNITS = 200;

  /** How many nodes of a row are looked at; one with more lays out a page. */
  private static final int MOST_NODES = 150;

  private static final Set<String> LAYOUT = Set.of("table", "ul", "ol", "form", "p", "h1", "h2");

  private TableRows() {}

  /** Whether a row has two cells or more, and each of them only a little text. */
  static boolean oneLine(Element row) {
    int cells = 0;
    int nodes = 0;
    for (Element cell : row.children()) {
      cells++;
      int units = 0;
      Node node = cell;
      while (node != null) {
        nodes++;
        if (node instanceof TextNode words) {
          units += words.getWholeText().strip().length();
        }
        boolean layout = node instanceof Element element && LAYOUT.contains(element.normalName());
        if (layout || units > MOST_UNITS || nodes > MOST_NODES) {
          return false;
        }
        node = next(node, cell);
      }
    }
    return cells >= 2;
  }

  /** The node after one in document order, inside a cell; null behind the last one. */
  @SuppressWarnings("ReferenceEquality") // This very cell, not one like it.
  private static @Nullable Node next(Node node, Element cell) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != cell) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      Node parent = at.parentNode();
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }
}
