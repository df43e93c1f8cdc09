package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The words of a language, drawn by how often they are used. One thread. */
final class Vocabulary {
  /**
   * Words are drawn by this power of their counts, so that rare ones come up more often than in
   * running text, which is there besides.
   */
  private static final double FLATNESS = 0.8;

  private final List<int[]> words = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private double[] sums = {};
  private double total;

  /** Adds a word's features; a count above zero. */
  void add(int[] slots, int count) {
    words.add(slots);
    counts.add(count);
    total += count;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Features of a word. */
  int[] slots(int word) {
    return words.get(word);
  }

  /** How often a word is used, of a million words. */
  double perMillion(int word) {
    return 1e6 * counts.get(word) / total;
  }

  /** Features of a word drawn at random. */
  int[] draw(Random random) {
    if (sums.length != words.size()) {
      sums = new double[words.size()];
      double sum = 0;
      for (int i = 0; i < sums.length; i++) {
        sum += StrictMath.pow(counts.get(i), FLATNESS);
        sums[i] = sum;
      }
    }
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return words.get(Math.min(sums.length - 1, found < 0 ? -1 - found : found));
  }
}
