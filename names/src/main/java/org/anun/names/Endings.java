package org.anun.names;

import java.util.List;

/**
 * The endings that tell surnames of one stem apart: Petrov, Petrenko, Petrovsky, Petrosyan, and the
 * women's forms Petrova and Petrovskaya. Source: surname formation in the languages covered.
 * Thread-safe.
 */
final class Endings {
  private static final int COUNTED = 2;

  /** In folded sounds; where one ends another, the longer stands first. */
  private static final List<String> ENDINGS =
      List.of(
          "iance", "ianc", "anc", "ian", "yan", "enko", "ova", "eva", "ov", "ev", "ina", "in",
          "skaya", "skai", "ska", "skoi", "ski", "švili", "švil", "ʒe", "zade", "oglu", "uk", "ik",
          "ovič", "evič", "ič", "ec");

  private Endings() {}

  /** Whether both sounds have the same of these endings, or neither has one. */
  static boolean agree(String a, String b) {
    return classOf(a).equals(classOf(b));
  }

  /**
   * The length of the longer sound in which a shared ending counts two letters at most, since it
   * agrees in any case: -shvili must not make a short stem look long.
   */
  static int weightedLength(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    int ending = endingOf(longer).length();
    return longer.length() - Math.max(0, ending - COUNTED);
  }

  private static String classOf(String sound) {
    String ending = endingOf(sound);
    return switch (ending) {
      case "yan" -> "ian";
      case "skaya", "skai" -> "ska";
      case "švil" -> "švili";
      default -> ending;
    };
  }

  private static String endingOf(String sound) {
    for (String ending : ENDINGS) {
      if (sound.length() > ending.length() + 1 && sound.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }
}
