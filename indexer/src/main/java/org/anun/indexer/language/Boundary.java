package org.anun.indexer.language;

/**
 * Where one run of words ends and the next begins: which of the two the signs between belong to.
 */
final class Boundary {
  private Boundary() {}

  /**
   * The offset that parts two runs of which the second may be a fragment in the line of the first:
   * before the quote or bracket that opens behind the first, with what opens around it; else behind
   * the last space; without a space, before opening quotes and brackets.
   *
   * @param from offset behind the first run's last letter
   * @param to offset of the second run's first letter
   */
  static int before(String text, int from, int to) {
    int cut = -1;
    for (int i = from; i < to; i++) {
      if (Enclosure.opens(text, i)) {
        cut = cut >= 0 && cut == i - 1 ? cut : i;
      } else if (Enclosure.closes(text, i)) {
        cut = -1;
      }
    }
    if (cut >= 0) {
      return whole(text, cut, to);
    }
    int space = to;
    while (space > from && !Character.isWhitespace(text.charAt(space - 1))) {
      space--;
    }
    return whole(text, space > from ? space : beforeOpeningSigns(text, from, to), to);
  }

  /**
   * The offset that parts a fragment from the line's words behind it: behind the quote or bracket
   * that closes what the fragment opened, else behind the signs at its last word, and the white
   * space there.
   *
   * @param start where the fragment's stretch begins
   * @param from offset behind its last letter
   * @param to offset of the next run's first letter
   */
  static int behind(String text, int start, int from, int to) {
    int cut = from;
    if (beginsOpen(text, start, from)) {
      int close = from;
      while (close < to && !Enclosure.closes(text, close)) {
        close++;
      }
      cut = close < to ? close + 1 : from;
    }
    int space = cut;
    while (space < to && !Character.isWhitespace(text.charAt(space))) {
      space++;
    }
    if (space == to) {
      return whole(text, cut > from ? cut : beforeOpeningSigns(text, from, to), to);
    }
    while (space < to && Character.isWhitespace(text.charAt(space))) {
      space++;
    }
    return whole(text, space, to);
  }

  /** Whether a stretch has an opening quote or bracket before its first letter or digit. */
  private static boolean beginsOpen(String text, int start, int end) {
    int i = start;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i)) && !Enclosure.opens(text, i)) {
      i++;
    }
    return i < end && Enclosure.opens(text, i);
  }

  /** Moves an offset out of a surrogate pair and behind the marks of the character before it. */
  private static int whole(String text, int cut, int to) {
    int moved = cut;
    while (moved < to && continues(text.charAt(moved))) {
      moved++;
    }
    return moved;
  }

  private static int beforeOpeningSigns(String text, int from, int to) {
    int cut = to;
    while (cut > from && opens(text.charAt(cut - 1))) {
      cut--;
    }
    return cut;
  }

  private static boolean opens(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean continues(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || Character.isLowSurrogate(c);
  }
}
