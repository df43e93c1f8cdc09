package org.anun.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The wide keys: consonant classes that survive voicing (Western Armenian), vowel reduction and the
 * coming and going of h. Thread-safe.
 */
final class WideKeys {
  private static final String INITIAL = ".";

  private WideKeys() {}

  /** At most {@value NameKeys#MOST} keys of the readings. */
  static List<String> of(List<Reading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (String sound : reading.sounds()) {
        String key = skeleton(sound);
        if (keys.size() < NameKeys.MOST) {
          keys.add(key.isEmpty() ? sound : key);
        }
      }
    }
    return List.copyOf(keys);
  }

  /** The key of everything that begins with the same class of consonants, or with a vowel. */
  static String initial(Reading reading) {
    char first = consonantClass(reading.sounds().getFirst().charAt(0));
    return (first == 0 ? "" : Character.toString(first)) + INITIAL;
  }

  static boolean isInitial(String key) {
    return key.endsWith(INITIAL);
  }

  private static String skeleton(String sound) {
    StringBuilder skeleton = new StringBuilder(sound.length());
    char before = 0;
    for (int i = 0; i < sound.length(); i++) {
      char next = consonantClass(sound.charAt(i));
      if (next != 0 && next != before) {
        skeleton.append(next);
      }
      before = next == 0 ? before : next;
    }
    return skeleton.toString();
  }

  private static char consonantClass(char phoneme) {
    return switch (phoneme) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> 0;
      case 'b' -> 'p';
      case 'd' -> 't';
      case 'g', 'q', Phonemes.GH, Phonemes.KH -> 'k';
      case 'z', Phonemes.TS, Phonemes.DZ -> 's';
      case Phonemes.SH, Phonemes.ZH, Phonemes.CH, Phonemes.DZH -> 'c';
      case 'w', 'f' -> 'v';
      default -> phoneme;
    };
  }
}
