package org.anun.api.search;

/**
 * Lucene regular expressions for the precise keys of a wide key of the name engine: the same
 * classes of consonants, each once or several times in a row, with any vowels between them. Pure.
 */
final class ConsonantPattern {
  /** One consonant is in every other name. */
  private static final int LEAST_CONSONANTS = 2;

  /** What stands between consonants; h is as good as none in some orthographies. */
  private static final String VOWELS = "[aeiouyh]*";

  private ConsonantPattern() {}

  /** The expression; empty for a wide key that says too little. */
  static String of(String wideKey) {
    if (wideKey.codePoints().filter(letter -> !isVowel(letter)).count() < LEAST_CONSONANTS) {
      return "";
    }
    var pattern = new StringBuilder(VOWELS);
    wideKey
        .codePoints()
        .forEach(
            letter -> pattern.append('(').append(consonants(letter)).append(VOWELS).append(")+"));
    return pattern.toString();
  }

  private static boolean isVowel(int letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** The consonants of a class, as precise keys write them. */
  private static String consonants(int wide) {
    return switch (wide) {
      case 'p' -> "[pb]";
      case 't' -> "[td]";
      case 'k' -> "(kh?|g|q|h)";
      case 's' -> "(sh?|zh?|ts|dz|ch|j)";
      case 'v' -> "[vwf]";
      case 'n' -> "[nm]";
      default -> NameForms.escaped(Character.toString(wide));
    };
  }
}
