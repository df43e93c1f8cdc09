package org.anun.indexer.mention.tagger;

/**
 * What is said for each label, summed. Four labels share a number, in lanes of 16 bits: two
 * additions sum all seven. A lane below zero takes one from the lane above it, and gives it back
 * when the lanes are read from the lowest up, so that signed sums need no more. No lane overflows:
 * a word has some forty features of a byte each, five words and a dozen features of the place count
 * for a label. Not thread-safe.
 */
final class LabelSums {
  /** Numbers that hold a lane for each label. */
  static final int LONGS = 2;

  private static final int LANES = 4;
  private static final int LANE_BITS = Short.SIZE;
  private static final long BYTE_A_LANE = 0x00FF_00FF_00FF_00FFL;
  private static final long RAISE_A_LANE = 0x0080_0080_0080_0080L;
  private static final long RAISE = 0x8080_8080_8080_8080L;

  private long low;
  private long high;

  /** Adds weights that {@link #bytes} made; 0 adds nothing. */
  void add(long bytes) {
    if (bytes != 0) {
      low += (bytes & BYTE_A_LANE) - RAISE_A_LANE;
      high += ((bytes >>> Byte.SIZE) & BYTE_A_LANE) - RAISE_A_LANE;
    }
  }

  /** Adds these sums to those of an array from an offset on, and forgets them. */
  void moveTo(long[] sums, int at) {
    sums[at] += low;
    sums[at + 1] += high;
    low = 0;
    high = 0;
  }

  /** Adds the sums that an array holds from an offset on to those of another. */
  static void add(long[] some, int from, long[] sums, int at) {
    sums[at] += some[from];
    sums[at + 1] += some[from + 1];
  }

  /** Writes the sums that an array holds from an offset on, one a label. */
  static void read(long[] sums, int at, int[] labels) {
    read(sums[at], labels, 0, LANES);
    read(sums[at + 1], labels, LANES, Labels.COUNT);
  }

  private static void read(long lanes, int[] labels, int from, int to) {
    long left = lanes;
    for (int label = from; label < to; label++) {
      short sum = (short) left;
      labels[label] = sum;
      left = (left - sum) >> LANE_BITS;
    }
  }

  /** Sums, one a label from an offset on, as numbers to add; written to an array. */
  static void pack(int[] sums, int from, long[] into, int at) {
    for (int label = 0; label < Labels.COUNT; label++) {
      into[at + label / LANES] += (long) sums[from + label] << (label % LANES * LANE_BITS);
    }
  }

  /**
   * Weights, one a label from an offset on, as one number: those of the first four labels are its
   * even bytes. Never 0, because no weight is -128.
   */
  static long bytes(byte[] weights, int from) {
    long bytes = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      int shift = label % LANES * LANE_BITS + label / LANES * Byte.SIZE;
      bytes |= (weights[from + label] & 0xFFL) << shift;
    }
    return bytes ^ RAISE;
  }
}
