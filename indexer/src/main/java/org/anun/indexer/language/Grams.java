package org.anun.indexer.language;

/**
 * The features of a word: its 1- to 5-grams, the space on either side included, and the word as a
 * whole, each as a hash. Equal words have equal features in the same order on every machine.
 */
final class Grams {
  /** The longest run of characters that is one feature. */
  static final int LONGEST_GRAM = 5;

  /** The most features a word of {@link Words#LONGEST} letters has. */
  static final int MOST = LONGEST_GRAM * (Words.LONGEST + 2) + 1;

  private static final int SEED = 0x9E3779B9;
  private static final int WHOLE_WORD = 0x2545F491;
  private static final int STEP = 0x01000193;

  private Grams() {}

  /** How many features a word has of so many units between its spaces; at least one unit. */
  static int count(int length) {
    int last = length + 2;
    return last < LONGEST_GRAM
        ? last * (last + 1) / 2 + 1
        : LONGEST_GRAM * last - LONGEST_GRAM * (LONGEST_GRAM - 1) / 2 + 1;
  }

  /**
   * Writes the features of a word.
   *
   * @param padded the word between two spaces, as {@link Words#padded} shows it
   * @param length the word's units between the spaces
   * @param hashes room for {@link #count} features
   * @return how many features were written
   */
  static int of(char[] padded, int length, int[] hashes) {
    int count = 0;
    int last = length + 2;
    int word = WHOLE_WORD;
    for (int i = 0; i < last; i++) {
      int hash = SEED;
      int end = Math.min(last, i + LONGEST_GRAM);
      for (int j = i; j < end; j++) {
        hash = (hash ^ padded[j]) * STEP;
        hash ^= hash >>> 15;
        hashes[count++] = hash;
      }
      word = (word ^ padded[i]) * STEP;
      word ^= word >>> 15;
    }
    hashes[count++] = word;
    return count;
  }

  /** The place of a feature in a table of a size that is a power of two. */
  static int slot(int hash, int size) {
    int mixed = hash * 0x85EBCA6B;
    return (mixed ^ (mixed >>> 16)) & (size - 1);
  }
}
