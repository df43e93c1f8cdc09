package org.anun.names;

/** The name of the language whose writing a word follows, as far as its letters tell. */
final class WritingTradition {
  static final String ENGLISH = "English";
  static final String BELARUSIAN = "Belarusian";

  private WritingTradition() {}

  static String of(Word word) {
    return switch (word.script()) {
      case ARMENIAN -> "Armenian";
      case GEORGIAN -> "Georgian";
      case GREEK -> "Greek";
      case HEBREW -> "Hebrew";
      case ARABIC -> hasAny(word, "پچژگکی") ? "Persian" : "Arabic";
      case CYRILLIC -> cyrillic(word);
      case LATIN -> latin(word);
      case OTHER -> "the same";
    };
  }

  private static String cyrillic(Word word) {
    if (hasAny(word, "ў")) {
      return BELARUSIAN;
    }
    if (hasAny(word, "іїєґ")) {
      return hasAny(word, "ыэ") ? BELARUSIAN : "Ukrainian";
    }
    if (hasAny(word, "әғҝөүһҹ")) {
      return "Azerbaijani Cyrillic";
    }
    return "Russian";
  }

  private static String latin(Word word) {
    return switch (LatinOrthography.of(word.letters()).getFirst()) {
      case FRENCH -> "French";
      case GERMAN -> "German";
      case POLISH -> "Polish";
      case TURKIC -> hasAny(word, "əxq") ? "Azerbaijani" : "Turkish";
      case DUTCH -> "Dutch";
      case SCHOLARLY -> "scholarly";
      case LATIN, ENGLISH, ARMENIAN, CYRILLIC, UKRAINIAN, GEORGIAN, GREEK, ARABIC, HEBREW ->
          ENGLISH;
    };
  }

  private static boolean hasAny(Word word, String letters) {
    return word.letters().codePoints().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
