package org.anun.indexer.language;

import java.util.Arrays;

/**
 * Rows of signed bytes, one a slot, one byte a label. Filled by one thread, then read by many.
 *
 * <p>Rows are kept as longs of four 16-bit lanes, one lane a label, each weight raised by {@link
 * #RAISE} to be positive: a word is summed with one addition for four labels, and cannot overflow a
 * lane, because it has at most {@link Grams#MOST} features of at most 255.
 */
final class WeightTable {
  /** Added to each weight so that lanes hold no negative numbers. */
  private static final int RAISE = 128;

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xFFFF;
  private static final long SILENT_LANES = 0x0001_0001_0001_0001L * RAISE;

  private final int labels;
  private final int size;
  private final int stride;
  private final long[] rows;

  /**
   * A table of zeros.
   *
   * @param size how many slots, a power of two
   */
  WeightTable(int size, int labels) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException(size + " slots: must be a power of two");
    }
    this.labels = labels;
    this.size = size;
    this.stride = (labels + LANES - 1) / LANES;
    this.rows = new long[size * stride];
    Arrays.fill(rows, SILENT_LANES);
  }

  int size() {
    return size;
  }

  int labels() {
    return labels;
  }

  /** Sets a row to the bytes of an array from an offset on. */
  void set(int slot, byte[] weights, int from) {
    for (int lane = 0; lane < stride; lane++) {
      long packed = SILENT_LANES;
      int first = lane * LANES;
      int last = Math.min(labels, first + LANES);
      for (int label = last - 1; label >= first; label--) {
        packed = packed << LANE_BITS | (weights[from + label] + RAISE);
      }
      rows[slot * stride + lane] = packed;
    }
  }

  /** Whether a row has a weight that is not zero. */
  boolean speaks(int slot) {
    for (int lane = 0; lane < stride; lane++) {
      if (rows[slot * stride + lane] != SILENT_LANES) {
        return true;
      }
    }
    return false;
  }

  /** A row's weight for a label. */
  byte weight(int slot, int label) {
    long lane = rows[slot * stride + label / LANES] >>> (label % LANES * LANE_BITS);
    return (byte) ((lane & LANE_MASK) - RAISE);
  }

  /**
   * Adds the rows of a word's features to a score a label.
   *
   * @param hashes the features as {@link Grams#of} writes them; their places afterwards
   * @param count how many they are
   * @param scores one sum a label
   */
  void add(int[] hashes, int count, long[] scores) {
    for (int i = 0; i < count; i++) {
      hashes[i] = Grams.slot(hashes[i], size) * stride;
    }
    for (int lane = 0; lane < stride; lane++) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += rows[hashes[i] + lane];
      }
      int first = lane * LANES;
      int last = Math.min(labels, first + LANES);
      for (int label = first; label < last; label++) {
        int shift = (label - first) * LANE_BITS;
        scores[label] += ((sum >>> shift) & LANE_MASK) - (long) RAISE * count;
      }
    }
  }
}
