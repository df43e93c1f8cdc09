package org.anun.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks that Elasticsearch puts around matches. Each is a pair of private-use characters that
 * real text has no reason to hold in this order; text that holds them all the same is at worst
 * marked wrongly, because runs are never read as markup.
 */
final class Marks {
  static final String OPEN = "\uE0F0\uF8F1";
  static final String CLOSE = "\uE0F0\uF8F2";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Marks() {}

  /**
   * A stretch of a fragment.
   *
   * @param text the text without marks; never empty
   * @param marked whether it stood between marks
   */
  record Piece(String text, boolean marked) {}

  /**
   * Takes a fragment apart; a mark without its partner is left out of the text. A phrase comes
   * marked as a whole, and leaves word by word, the spaces between them unmarked.
   */
  static List<Piece> pieces(String fragment) {
    var pieces = new ArrayList<Piece>();
    int offset = 0;
    boolean marked = false;
    while (offset < fragment.length()) {
      int open = indexOrEnd(fragment, OPEN, offset);
      int close = indexOrEnd(fragment, CLOSE, offset);
      int next = Math.min(open, close);
      if (next > offset) {
        String text = fragment.substring(offset, next);
        if (marked && close < open) {
          addWords(pieces, text);
        } else {
          pieces.add(new Piece(text, false));
        }
      }
      marked = open < close;
      offset = next + OPEN.length();
    }
    return pieces;
  }

  private static void addWords(List<Piece> pieces, String phrase) {
    int offset = 0;
    var spaces = SPACES.matcher(phrase);
    while (spaces.find()) {
      if (spaces.start() > offset) {
        pieces.add(new Piece(phrase.substring(offset, spaces.start()), true));
      }
      pieces.add(new Piece(spaces.group(), false));
      offset = spaces.end();
    }
    if (offset < phrase.length()) {
      pieces.add(new Piece(phrase.substring(offset), true));
    }
  }

  private static int indexOrEnd(String text, String mark, int from) {
    int index = text.indexOf(mark, from);
    return index < 0 ? text.length() : index;
  }
}
