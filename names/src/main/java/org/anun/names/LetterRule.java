package org.anun.names;

import java.util.List;

/**
 * What some letters stand for in one place of a word.
 *
 * @param letters one or more lower-case letters
 * @param after what must stand before them: nothing asked, {@code ^} the start of the word, {@code
 *     V} a vowel, {@code C} another letter, or the letters allowed
 * @param before what must follow: nothing asked, {@code $} the end, {@code V}, {@code C} or the
 *     letters allowed
 * @param phonemes the readings, likeliest first
 */
record LetterRule(String letters, String after, String before, List<String> phonemes) {
  private static final String VOWELS =
      "aeiouəäöüıæøœåāēīōūáàâãéèêěíìîïóòôõúùûýаеёиоуыэюяіїєәөүұաեէըիոօაეიოუαεηιουω";

  LetterRule {
    phonemes = List.copyOf(phonemes);
  }

  boolean appliesTo(String word, int start) {
    if (!word.startsWith(letters, start)) {
      return false;
    }
    int end = start + letters.length();
    return (after.isEmpty() || matches(after, '^', start > 0 ? word.charAt(start - 1) : 0))
        && (before.isEmpty() || matches(before, '$', end < word.length() ? word.charAt(end) : 0));
  }

  private static boolean matches(String wanted, char edge, char neighbour) {
    if (wanted.length() == 1) {
      char kind = wanted.charAt(0);
      if (kind == edge) {
        return neighbour == 0;
      }
      if (kind == 'V' || kind == 'C') {
        return neighbour != 0 && isVowel(neighbour) == (kind == 'V');
      }
    }
    return neighbour != 0 && wanted.indexOf(neighbour) >= 0;
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  boolean isAnywhere() {
    return after.isEmpty() && before.isEmpty();
  }
}
