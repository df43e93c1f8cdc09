package org.anun.indexer.clean;

/** Which characters make up a word. Thread-safe: without state that changes. */
final class Letters {
  static final char SOFT_HYPHEN = '\u00AD';

  static final String APOSTROPHES = "'’‘ʼ՚ʻ`´";
  static final String HYPHENS = "-‐‑";

  /** Emphasis, exclamation and question marks stand on a vowel inside an Armenian word. */
  static final String INNER_MARKS = "՛՜՞";

  private static final byte LETTER = 1;
  private static final byte STARTS = 2;
  private static final byte INSIDE = 4;
  private static final byte JOINS = 8;

  /** The properties of each UTF-16 code unit; surrogates have none. */
  private static final byte[] UNITS = new byte[1 << Character.SIZE];

  static {
    for (int unit = 0; unit < UNITS.length; unit++) {
      UNITS[unit] = Character.isSurrogate((char) unit) ? 0 : properties(unit);
    }
  }

  private Letters() {}

  /** Whether a character is a letter. */
  static boolean isLetter(int point) {
    return (of(point) & LETTER) != 0;
  }

  /** Whether a word may start with a character: a letter or a digit. */
  static boolean starts(int point) {
    return (of(point) & STARTS) != 0;
  }

  /** Whether a character stands inside a word wherever it follows one that does. */
  static boolean inside(int point) {
    return (of(point) & INSIDE) != 0;
  }

  /** Whether a character belongs to a word between two letters: apostrophes and hyphens. */
  static boolean joins(int point) {
    return (of(point) & JOINS) != 0;
  }

  private static byte of(int point) {
    return point < UNITS.length ? UNITS[point] : properties(point);
  }

  private static byte properties(int point) {
    int type = Character.getType(point);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || point == SOFT_HYPHEN
            || INNER_MARKS.indexOf(point) >= 0;
    boolean starts = Character.isLetterOrDigit(point);
    boolean joins = APOSTROPHES.indexOf(point) >= 0 || HYPHENS.indexOf(point) >= 0;
    return (byte)
        ((Character.isLetter(point) ? LETTER : 0)
            | (starts ? STARTS : 0)
            | (starts || mark ? INSIDE : 0)
            | (joins ? JOINS : 0));
  }
}
