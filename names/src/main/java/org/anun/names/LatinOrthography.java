package org.anun.names;

import java.util.List;

/**
 * Tells from its own letters which orthographies a Latin word can be written in.
 *
 * <p>The signs are those that no other of the orthographies shares: ə ğ ı ş and q without u are
 * Azerbaijani or Turkish; sch is German; sz, cz, ł and ż are Polish; č š ž are scholarly; tch, ou
 * and accents are French. Words without such a sign are read as English press spellings, whose
 * ambiguous letters have alternatives in the table. Thread-safe.
 */
final class LatinOrthography {
  private static final List<Orthography> ENGLISH = List.of(Orthography.LATIN);

  /** Azerbaijani, Ukrainian and Belarusian surnames, which also have a Russian form. */
  private static final List<String> SURNAME_ENDINGS =
      List.of(
          "ov", "ova", "ev", "eva", "enko", "enka", "sky", "skyi", "ska", "chuk", "yuk", "zade");

  private LatinOrthography() {}

  static List<Orthography> of(String word) {
    if (isTurkic(word)) {
      return List.of(Orthography.TURKIC);
    }
    if (word.contains("sch")) {
      return List.of(Orthography.GERMAN);
    }
    if (containsAny(word, "łżśńźąęó")
        || word.contains("sz")
        || word.contains("cz")
        || word.contains("wsk")
        || word.endsWith("cki")) {
      return List.of(Orthography.POLISH);
    }
    if (containsAny(word, "čšžěřůňťď")) {
      return List.of(Orthography.SCHOLARLY);
    }
    if (isDutch(word)) {
      return List.of(Orthography.DUTCH, Orthography.LATIN);
    }
    if (isFrench(word)) {
      return List.of(Orthography.FRENCH);
    }
    if (word.endsWith("skyj") || word.endsWith("jew") || word.endsWith("ow")) {
      return List.of(Orthography.GERMAN, Orthography.LATIN);
    }
    if (isEnglish(word)) {
      return List.of(Orthography.ENGLISH);
    }
    return hasPlainH(word) && endsLikeSurname(word)
        ? List.of(Orthography.LATIN, Orthography.TURKIC)
        : ENGLISH;
  }

  /**
   * Whether j is no glide, because the word writes glides with y or sounds with English digraphs.
   */
  private static boolean isEnglish(String word) {
    return word.contains("j")
        && (word.contains("y")
            || word.contains("sh")
            || word.contains("gh")
            || word.contains("kh"));
  }

  /** Whether an h stands for itself, which Russian writes g: Huseynov, Hryhorenko. */
  private static boolean hasPlainH(String word) {
    for (int h = word.indexOf('h'); h >= 0; h = word.indexOf('h', h + 1)) {
      if (h == 0 || "kscztgpd".indexOf(word.charAt(h - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLikeSurname(String word) {
    for (String ending : SURNAME_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTurkic(String word) {
    if (containsAny(word, "əğış")) {
      return true;
    }
    int q = word.indexOf('q');
    if (q >= 0 && !word.startsWith("qu", q)) {
      return true;
    }
    boolean turkicLetter = containsAny(word, "çöü");
    return turkicLetter
        && (word.endsWith("ov")
            || word.endsWith("ev")
            || word.endsWith("ova")
            || word.endsWith("eva")
            || word.endsWith("yan")
            || word.endsWith("lu")
            || word.endsWith("li")
            || word.endsWith("lü")
            || word.endsWith("zade")
            || word.endsWith("çi")
            || word.endsWith("çu")
            || word.endsWith("oglu"));
  }

  private static boolean isDutch(String word) {
    return word.startsWith("sj")
        || word.contains("tsj")
        || word.contains("zj")
        || word.contains("sjv")
        || word.contains("sjt")
        || word.contains("sjk")
        || (word.contains("oe") && (word.contains("j") || word.endsWith("ov")));
  }

  private static boolean isFrench(String word) {
    return containsAny(word, "éèêïëçôœ")
        || word.contains("tch")
        || word.contains("ou")
        || (word.contains("dj") && !word.contains("djan"))
        || (word.endsWith("ian") && word.contains("ch") && !word.contains("kh"));
  }

  private static boolean containsAny(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 && letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
