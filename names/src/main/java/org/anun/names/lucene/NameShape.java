package org.anun.names.lucene;

/** Whether a word of running text can be a name by its letters alone. Thread-safe. */
final class NameShape {
  /** Shorter capitalised words are initials, particles and articles far more often than names. */
  private static final int FEWEST_LETTERS = 3;

  private NameShape() {}

  /**
   * Whether the first letter is upper case, title case or of a script without case (Georgian,
   * Arabic, Hebrew), and the word has at least three letters.
   */
  static boolean looksLikeName(CharSequence word) {
    int letters = 0;
    for (int i = 0; i < word.length(); ) {
      int codePoint = Character.codePointAt(word, i);
      i += Character.charCount(codePoint);
      if (!Character.isLetter(codePoint)) {
        continue;
      }
      if (letters == 0 && !canStartName(codePoint)) {
        return false;
      }
      letters++;
      if (letters == FEWEST_LETTERS) {
        return true;
      }
    }
    return false;
  }

  private static boolean canStartName(int codePoint) {
    // Georgian Mkhedruli is lower case to Unicode, but has no capitals in running text.
    return Character.isUpperCase(codePoint)
        || Character.isTitleCase(codePoint)
        || !Character.isLowerCase(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GEORGIAN;
  }
}
