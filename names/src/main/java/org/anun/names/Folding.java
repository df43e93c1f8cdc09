package org.anun.names;

/**
 * Brings the phonemes of one reading to the form that all safe spellings of a name share.
 *
 * <p>What it levels: consonants written double; the glide (Aliyev, Aliev; Yerevan, Erevan; Mariya,
 * Maria); ts, dz, dzh written as two letters; endings (-ean and -ian, -off and -ov, -enka and
 * -enko, -skaya and -ska, -ov after sh, ch, zh, -evich and -ovich). It never touches vowels of the
 * stem or voicing. Linear in the length; thread-safe.
 */
final class Folding {
  private Folding() {}

  static String fold(String phonemes) {
    return endings(single(glides(clusters(phonemes))));
  }

  private static StringBuilder clusters(String phonemes) {
    StringBuilder merged = new StringBuilder(phonemes.length());
    for (int i = 0; i < phonemes.length(); i++) {
      char next = phonemes.charAt(i);
      int last = merged.length() - 1;
      char before = last < 0 ? 0 : merged.charAt(last);
      char affricate = affricate(before, next);
      if (affricate != 0) {
        merged.setCharAt(last, affricate);
      } else {
        merged.append(next);
      }
    }
    return merged;
  }

  private static char affricate(char before, char next) {
    if (before == 't') {
      return switch (next) {
        case 's', Phonemes.TS -> Phonemes.TS;
        case Phonemes.CH, Phonemes.SH -> Phonemes.CH;
        default -> 0;
      };
    }
    if (before == 'd') {
      return switch (next) {
        case 'z', Phonemes.DZ -> Phonemes.DZ;
        case Phonemes.ZH, Phonemes.DZH -> Phonemes.DZH;
        default -> 0;
      };
    }
    return 0;
  }

  /**
   * A run of i and y is one sound: y before a vowel at the start or after a vowel, i elsewhere, and
   * nothing where languages disagree whether to write it (before e always, before o and u after a
   * consonant).
   */
  private static StringBuilder glides(StringBuilder phonemes) {
    StringBuilder levelled = new StringBuilder(phonemes.length());
    int i = 0;
    while (i < phonemes.length()) {
      char phoneme = phonemes.charAt(i);
      if (phoneme != 'i' && phoneme != 'y') {
        levelled.append(phoneme);
        i++;
        continue;
      }
      while (i < phonemes.length() && (phonemes.charAt(i) == 'i' || phonemes.charAt(i) == 'y')) {
        i++;
      }
      char next = i < phonemes.length() ? phonemes.charAt(i) : 0;
      char before = levelled.isEmpty() ? 0 : levelled.charAt(levelled.length() - 1);
      boolean open = before == 0 || Phonemes.isVowel(before);
      if (next == 'a') {
        levelled.append(open ? 'y' : 'i');
      } else if (next == 'o' || next == 'u') {
        if (open) {
          levelled.append('y');
        }
      } else if (next != 'e') {
        levelled.append('i');
      }
    }
    return levelled;
  }

  private static StringBuilder single(StringBuilder phonemes) {
    StringBuilder single = new StringBuilder(phonemes.length());
    for (int i = 0; i < phonemes.length(); i++) {
      if (i == 0 || phonemes.charAt(i) != phonemes.charAt(i - 1)) {
        single.append(phonemes.charAt(i));
      }
    }
    return single;
  }

  private static String endings(StringBuilder phonemes) {
    hushedOv(phonemes);
    patronymic(phonemes);
    int length = phonemes.length();
    if (length >= 5 && endsWith(phonemes, "ean")) {
      phonemes.setCharAt(length - 3, 'i');
    } else if (length >= 4 && (endsWith(phonemes, "of") || endsWith(phonemes, "ef"))) {
      phonemes.setCharAt(length - 1, 'v');
    } else if (length >= 6 && endsWith(phonemes, "enka")) {
      phonemes.setCharAt(length - 1, 'o');
    } else if (endsWith(phonemes, "zadeh")) {
      phonemes.setLength(length - 1);
    } else if (endsWith(phonemes, "ogli") || endsWith(phonemes, "oɣli")) {
      phonemes.setCharAt(length - 1, 'u');
    } else if (length >= 6 && endsWith(phonemes, "kaya")) {
      phonemes.setLength(length - 2);
    }
    return phonemes.toString();
  }

  /** After sh, ch and zh the suffix -ov is written -ev, -ёv or -ov for one sound. */
  private static void hushedOv(StringBuilder phonemes) {
    int vowel = phonemes.length() - (endsWith(phonemes, "ova") ? 3 : 2);
    if (vowel >= 2 && phonemes.charAt(vowel) == 'o' && isHushing(phonemes.charAt(vowel - 1))) {
      char next = phonemes.charAt(vowel + 1);
      if (next == 'v' || next == 'f') {
        phonemes.setCharAt(vowel, 'e');
      }
    }
  }

  /** The vowel before -vich and -vna follows the stem, another in each language. */
  private static void patronymic(StringBuilder phonemes) {
    int vowel = phonemes.length() - 4;
    if (vowel >= 2
        && (endsWith(phonemes, "vič") || endsWith(phonemes, "vna"))
        && "eia".indexOf(phonemes.charAt(vowel)) >= 0) {
      phonemes.setCharAt(vowel, 'o');
    }
  }

  private static boolean isHushing(char phoneme) {
    return phoneme == Phonemes.SH || phoneme == Phonemes.CH || phoneme == Phonemes.ZH;
  }

  private static boolean endsWith(StringBuilder phonemes, String ending) {
    return phonemes.length() >= ending.length()
        && phonemes.indexOf(ending, phonemes.length() - ending.length()) >= 0;
  }
}
