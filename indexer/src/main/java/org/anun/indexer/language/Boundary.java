package org.anun.indexer.language;

/**
 * Where one run of words ends and the next begins: which of the two the signs between belong to.
 */
final class Boundary {
  private Boundary() {}

  /**
   * The offset that parts two runs. Signs behind the last space go with the run they lead up to;
   * without a space, only opening quotes and brackets do. Never inside a surrogate pair or between
   * a character and its combining marks.
   *
   * @param from offset behind the first run's last letter
   * @param to offset of the second run's first letter
   */
  static int between(String text, int from, int to) {
    int space = to;
    while (space > from && !Character.isWhitespace(text.charAt(space - 1))) {
      space--;
    }
    int cut = space > from ? space : beforeOpeningSigns(text, from, to);
    while (cut < to && continues(text.charAt(cut))) {
      cut++;
    }
    return cut;
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
