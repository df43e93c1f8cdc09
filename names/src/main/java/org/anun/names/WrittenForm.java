package org.anun.names;

/**
 * A word as written, without the ending that an apostrophe sets off: {@code Pashinyan} of {@code
 * Pashinyan's}, {@code Paşinyan} of {@code Paşinyan'ın}. Thread-safe: without state.
 */
public final class WrittenForm {
  /** Fewer letters before an apostrophe are an article or a prefix: d'Arc, O'Brien. */
  private static final int FEWEST_LETTERS = 3;

  private WrittenForm() {}

  /**
   * How much of a word is its form, in UTF-16 code units. All of it, unless an apostrophe is
   * followed by nothing or by an ending of {@code apostrophe_suffixes.tsv} in a word of Latin
   * letters.
   */
  public static int length(CharSequence word) {
    for (int at = word.length() - 1; at >= FEWEST_LETTERS; at--) {
      if (Word.APOSTROPHES.indexOf(word.charAt(at)) >= 0) {
        boolean ending =
            Script.of(word) == Script.LATIN
                && (at == word.length() - 1 || Word.SUFFIXES.contains(lower(word, at + 1)));
        return ending ? at : word.length();
      }
    }
    return word.length();
  }

  private static String lower(CharSequence word, int from) {
    StringBuilder lower = new StringBuilder();
    word.subSequence(from, word.length())
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
