package org.anun.api.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks that Elasticsearch puts around matches. Each is a pair of private-use characters that
 * real text has no reason to hold in this order; text that holds them all the same is at worst
 * marked wrongly, because runs are never read as markup.
 */
final class Marks {
  static final String OPEN = "\uE0F0\uF8F1";
  static final String CLOSE = "\uE0F0\uF8F2";

  private Marks() {}

  /**
   * A stretch of a fragment.
   *
   * @param text the text without marks; never empty
   * @param marked whether it stood between marks
   */
  record Piece(String text, boolean marked) {}

  /** Takes a fragment apart; a mark without its partner is left out of the text. */
  static List<Piece> pieces(String fragment) {
    var pieces = new ArrayList<Piece>();
    int offset = 0;
    boolean marked = false;
    while (offset < fragment.length()) {
      int open = indexOrEnd(fragment, OPEN, offset);
      int close = indexOrEnd(fragment, CLOSE, offset);
      int next = Math.min(open, close);
      if (next > offset) {
        pieces.add(new Piece(fragment.substring(offset, next), marked && close < open));
      }
      marked = open < close;
      offset = next + OPEN.length();
    }
    return pieces;
  }

  private static int indexOrEnd(String text, String mark, int from) {
    int index = text.indexOf(mark, from);
    return index < 0 ? text.length() : index;
  }
}
