package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a name is by its ending, or because it is the name of a place. Spellings of Armenian
 * surnames vary otherwise than those of Slavic ones: in the first b and p are one letter to an
 * Armenian of Beirut, in the second a and o are one vowel to a Belarusian. The endings, by sound,
 * are in {@code surname_endings.tsv}, letters that show a shape by themselves in {@code
 * shape_signs.tsv}.
 */
enum WordShape {
  ANY,
  ARMENIAN,
  SLAVIC,
  GEORGIAN,
  /** Written the Belarusian way, a for unstressed o and dz for soft d. */
  BELARUSIAN,
  /** Written with the letters of Azerbaijani, which Russian and English read in several ways. */
  AZERBAIJANI,
  /** The name of a place, whatever it ends in. */
  PLACE;

  private static final int SHORTEST_STEM = 2;
  private static final List<Ending> ENDINGS = load();

  private static final List<Sign> SIGNS = loadSigns();

  private record Ending(String sound, WordShape shape) {}

  private record Sign(String script, String letters, WordShape shape) {}

  /**
   * The shape of a word.
   *
   * @param letters between {@code ^} and {@code $}
   * @param sound the folded sound of the same
   */
  static WordShape of(LetterSystem system, String letters, String sound) {
    for (Sign sign : SIGNS) {
      if (sign.script().equals(system.code()) && letters.contains(sign.letters())) {
        return sign.shape();
      }
    }
    for (Ending ending : ENDINGS) {
      if (sound.length() >= ending.sound().length() + SHORTEST_STEM
          && sound.endsWith(ending.sound())) {
        return ending.shape();
      }
    }
    return ANY;
  }

  private static List<Ending> load() {
    List<Ending> endings = new ArrayList<>();
    for (RuleFile.Row row :
        RuleFile.read("surname_endings.tsv", "sound", "shape", "source").rows()) {
      try {
        endings.add(new Ending(Phonemes.parse(row.required(0)), parse(row.required(1))));
      } catch (IllegalArgumentException e) {
        throw row.broken(String.valueOf(e.getMessage()));
      }
    }
    endings.sort((a, b) -> Integer.compare(b.sound().length(), a.sound().length()));
    return List.copyOf(endings);
  }

  private static List<Sign> loadSigns() {
    List<Sign> signs = new ArrayList<>();
    for (RuleFile.Row row :
        RuleFile.read("shape_signs.tsv", "script", "letters", "shape", "source").rows()) {
      try {
        signs.add(new Sign(row.required(0), row.required(1), parse(row.required(2))));
      } catch (IllegalArgumentException e) {
        throw row.broken("\"" + row.cell(2) + "\" is not a shape");
      }
    }
    return List.copyOf(signs);
  }

  /** The shape whose costs hold between two words. */
  static WordShape between(WordShape a, WordShape b) {
    if (a == b) {
      return a;
    }
    if (isPlain(a) && isWrittenApart(b)) {
      return b;
    }
    return isPlain(b) && isWrittenApart(a) ? a : ANY;
  }

  private static boolean isPlain(WordShape shape) {
    return shape == ANY || shape == SLAVIC;
  }

  private static boolean isWrittenApart(WordShape shape) {
    return shape == BELARUSIAN || shape == AZERBAIJANI;
  }

  /** The name in tables. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The shape of that name in a table.
   *
   * @throws IllegalArgumentException if there is none
   */
  static WordShape parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
