package org.anun.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The wide keys: consonant classes that survive voicing (Western Armenian), vowel reduction and the
 * habits of other orthographies, with h as k and without h. Thread-safe.
 */
final class WideKeys {
  private static final String INITIAL = ".";
  private static final char HARD_H = 'k';
  private static final char MUTE_H = 0;

  private WideKeys() {}

  /** At most {@value NameKeys#MOST} keys of the readings. */
  static List<String> of(List<Reading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (String sound : reading.sounds()) {
        add(keys, sound, HARD_H);
        add(keys, sound, MUTE_H);
      }
    }
    return List.copyOf(keys);
  }

  private static void add(Set<String> keys, String sound, char h) {
    if (keys.size() < NameKeys.MOST) {
      String key = skeleton(sound, h);
      keys.add(key.isEmpty() ? sound : key);
    }
  }

  /** The key of everything that begins with the same class of consonants, or with a vowel. */
  static String initial(Reading reading) {
    char first = consonantClass(reading.sounds().getFirst().charAt(0), HARD_H);
    return (first == 0 ? "" : Character.toString(first)) + INITIAL;
  }

  /** How many sounds are consonants. */
  static int consonants(String sound) {
    int consonants = 0;
    for (int i = 0; i < sound.length(); i++) {
      consonants += consonantClass(sound.charAt(i), HARD_H) == 0 ? 0 : 1;
    }
    return consonants;
  }

  static boolean isInitial(String key) {
    return key.endsWith(INITIAL);
  }

  private static String skeleton(String sound, char h) {
    StringBuilder skeleton = new StringBuilder(sound.length());
    char before = 0;
    for (int i = 0; i < sound.length(); i++) {
      char next = consonantClass(sound.charAt(i), h);
      if (next != 0 && next != before) {
        skeleton.append(next);
      }
      before = next == 0 ? before : next;
    }
    return skeleton.toString();
  }

  private static char consonantClass(char phoneme, char h) {
    return switch (phoneme) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 0;
      case 'h' -> h;
      case 'b' -> 'p';
      case 'd' -> 't';
      case 'g', 'q', Phonemes.GH, Phonemes.KH -> 'k';
      case 'z', Phonemes.TS, Phonemes.DZ, Phonemes.SH, Phonemes.ZH, Phonemes.CH, Phonemes.DZH ->
          's';
      case 'w', 'f' -> 'v';
      case 'm' -> 'n';
      default -> phoneme;
    };
  }
}
