package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * What each feature of a word says for each language of one script. A word's score for a language
 * is the sum of its features' weights; weights are signed bytes in units of {@code 1 / resolution}
 * nat. Immutable, for many threads.
 *
 * <p>Rows are kept as longs of four 16-bit lanes, one lane a language, each weight raised by {@link
 * #RAISE} to be positive: a word is summed with one addition for four languages, and cannot
 * overflow a lane, because it has at most {@link Grams#MOST} features of at most 255.
 */
final class ScriptModel {
  /** Added to each weight so that lanes hold no negative numbers. */
  private static final int RAISE = 128;

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xFFFF;

  private final UnicodeScript script;
  private final List<String> labels;
  private final int resolution;
  private final int size;
  private final int stride;
  private final long[] rows;

  /**
   * Packs a table of weights.
   *
   * @param labels the languages of the script, and perhaps {@code und} for text of none of them
   * @param resolution steps of a weight that make one nat
   * @param weights slot by slot, one weight a label; the number of slots is a power of two
   */
  ScriptModel(UnicodeScript script, List<String> labels, int resolution, byte[] weights) {
    this.script = script;
    this.labels = List.copyOf(labels);
    this.resolution = resolution;
    this.size = weights.length / labels.size();
    this.stride = (labels.size() + LANES - 1) / LANES;
    if (Integer.bitCount(size) != 1 || size * labels.size() != weights.length) {
      throw new IllegalArgumentException(
          script + ": " + weights.length + " weights do not fill a table of " + labels.size());
    }
    this.rows = new long[size * stride];
    for (int slot = 0; slot < size; slot++) {
      for (int label = 0; label < labels.size(); label++) {
        long raised = (long) weights[slot * labels.size() + label] + RAISE;
        rows[slot * stride + label / LANES] |= raised << (label % LANES * LANE_BITS);
      }
    }
  }

  UnicodeScript script() {
    return script;
  }

  /** The languages in the order of the scores. */
  List<String> labels() {
    return labels;
  }

  /** Steps of a score that make one nat. */
  int resolution() {
    return resolution;
  }

  /**
   * Adds a word's weights to a score a language.
   *
   * @param hashes the word's features as {@link Grams#of} writes them
   * @param count how many they are
   * @param scores one sum a label, in steps
   */
  void add(int[] hashes, int count, long[] scores) {
    for (int lane = 0; lane < stride; lane++) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += rows[Grams.slot(hashes[i], size) * stride + lane];
      }
      int first = lane * LANES;
      int last = Math.min(labels.size(), first + LANES);
      for (int label = first; label < last; label++) {
        int shift = (label - first) * LANE_BITS;
        scores[label] += ((sum >>> shift) & LANE_MASK) - (long) RAISE * count;
      }
    }
  }

  /** The weights as they were given. */
  byte[] weights() {
    byte[] weights = new byte[size * labels.size()];
    for (int slot = 0; slot < size; slot++) {
      for (int label = 0; label < labels.size(); label++) {
        long lane = rows[slot * stride + label / LANES] >>> (label % LANES * LANE_BITS);
        weights[slot * labels.size() + label] = (byte) ((lane & LANE_MASK) - RAISE);
      }
    }
    return weights;
  }
}
