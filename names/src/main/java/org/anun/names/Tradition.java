package org.anun.names;

/** Writing traditions that make some sounds interchangeable in names that follow them. */
enum Tradition {
  /** No particular one. */
  ANY,
  /** Unstressed o is written a, soft t and d are ts and dz. */
  BELARUSIAN,
  /** Western Armenian swaps voiced and voiceless consonants. */
  ARMENIAN;

  /** The tradition that explains differences between two words. */
  static Tradition of(NameWord a, NameWord b) {
    if (isArmenian(a) && isArmenian(b)) {
      return ARMENIAN;
    }
    return isBelarusian(a) || isBelarusian(b) ? BELARUSIAN : ANY;
  }

  private static boolean isArmenian(NameWord word) {
    return word.canonical().sounds().getFirst().endsWith("ian");
  }

  /**
   * Whether letters or the form of a given name show that the word is written the Belarusian way.
   */
  static boolean isBelarusian(NameWord word) {
    if (WritingTradition.of(word.word()).equals(WritingTradition.BELARUSIAN)) {
      return true;
    }
    String letters = word.word().letters();
    if (word.word().script() == Script.LATIN
        && (letters.endsWith("au")
            || letters.endsWith("eu")
            || letters.contains("ŭ")
            || letters.endsWith("ouski")
            || letters.endsWith("auski")
            || letters.endsWith("euski"))) {
      return true;
    }
    GivenNames.Group given = word.canonical().given();
    return given != null
        && given
            .languageOf(word.canonical().sounds().subList(0, 1))
            .equals(WritingTradition.BELARUSIAN);
  }
}
