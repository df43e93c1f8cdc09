package org.anun.names;

import java.text.Normalizer;

/**
 * One word brought to the form that the tables read: lower case without regard to the locale, NFKC,
 * letters only, in one script, the ending after an apostrophe cut off where it is one.
 *
 * @param letters the letters, empty for what is no name
 * @param script their script
 * @param suffix the ending that was cut off, without the apostrophe; empty if none was
 * @param whole the letters with that ending, for the reading in which it belongs to the name
 */
record Word(String letters, Script script, String suffix, String whole) {
  /** Longer words are no names. The longest surname known to us in any table has 31 letters. */
  static final int LONGEST = 64;

  private static final int LONGEST_AS_WRITTEN = 4 * LONGEST;
  static final String APOSTROPHES = "'’‘ʼʻʾʿ`´′ʹʺ″“”\"՚";
  private static final Word NONE = new Word("", Script.OTHER, "", "");
  private static final Homoglyphs HOMOGLYPHS = Homoglyphs.load();
  static final ApostropheSuffixes SUFFIXES = ApostropheSuffixes.load();

  static Word of(CharSequence token) {
    if (token.length() > LONGEST_AS_WRITTEN) {
      return NONE;
    }
    String text = token.toString();
    if (!isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    StringBuilder letters = new StringBuilder(text.length());
    int apostrophe = -1;
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isDigit(codePoint)) {
        return NONE;
      }
      if (APOSTROPHES.indexOf(codePoint) >= 0) {
        apostrophe = letters.length();
      } else if (Character.isLetter(codePoint)) {
        int lower = Character.toLowerCase(codePoint);
        Script script = Script.ofLetter(lower);
        latin += script == Script.LATIN ? 1 : 0;
        cyrillic += script == Script.CYRILLIC ? 1 : 0;
        letters.appendCodePoint(lower);
      }
    }
    if (letters.isEmpty() || letters.length() > LONGEST) {
      return NONE;
    }
    return cut(letters.toString(), apostrophe, latin, cyrillic);
  }

  private static Word cut(String letters, int apostrophe, int latin, int cyrillic) {
    String whole =
        latin > 0 && cyrillic > 0 ? HOMOGLYPHS.repair(letters, latin, cyrillic) : letters;
    Script script = Script.of(whole);
    if (script == Script.LATIN && apostrophe >= 2) {
      String suffix = whole.substring(apostrophe);
      if (suffix.isEmpty() || SUFFIXES.contains(suffix)) {
        return new Word(whole.substring(0, apostrophe), script, suffix, whole);
      }
    }
    return new Word(whole, script, "", whole);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
