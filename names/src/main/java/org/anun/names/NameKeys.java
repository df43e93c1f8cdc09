package org.anun.names;

import java.util.List;

/**
 * The keys of one word.
 *
 * <p>Keys are made of lower-case letters only, Latin ones for every script that the engine reads;
 * they hold no space and no {@code |}, and the same word always has the same keys.
 *
 * @param precise at most {@value #MOST} keys, the canonical one first. Two words that share one are
 *     spellings of the same name. Empty for what is no name: a word without letters, with a digit,
 *     or longer than {@value Word#LONGEST} letters.
 * @param wide at most {@value #MOST} keys that only propose candidates; sharing one proves nothing
 */
public record NameKeys(List<String> precise, List<String> wide) {
  /** The largest number of keys of either level. */
  public static final int MOST = 6;

  static final NameKeys NONE = new NameKeys(List.of(), List.of());

  public NameKeys {
    precise = bounded("precise", precise);
    wide = bounded("wide", wide);
  }

  private static List<String> bounded(String level, List<String> keys) {
    if (keys.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " " + level + " keys: " + keys);
    }
    return List.copyOf(keys);
  }
}
