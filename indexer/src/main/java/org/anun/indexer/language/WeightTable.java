package org.anun.indexer.language;

import java.util.Arrays;

/**
 * Rows of signed bytes, one a slot, one byte a label. Filled by one thread, then read by many.
 *
 * <p>Rows are kept as longs of eight bytes, each weight raised by {@link #RAISE} to be positive, so
 * that a row lies within one line of the processor's cache and a table is half as large as it would
 * be with room for sums. A word is summed in lanes of 16 bits, the even bytes of a long apart from
 * the odd ones: two additions for eight labels. No lane overflows, because a word has at most
 * {@link Grams#MOST} features of at most 255. Labels are laid out so that the sums of the even
 * bytes are those of four labels in a row, and the sums of the odd bytes those of the next four.
 */
final class WeightTable {
  /** Added to each weight so that bytes and lanes hold no negative numbers. */
  static final int RAISE = 128;

  /** Labels in a long of sums. */
  static final int LANES = 4;

  static final int LANE_BITS = 16;
  static final int LANE_MASK = 0xFFFF;

  private static final int BYTES = 8;
  private static final int BYTE_MASK = 0xFF;
  private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;
  private static final long SILENT = 0x8080_8080_8080_8080L;

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
    this.stride = (labels + BYTES - 1) / BYTES;
    this.rows = new long[size * stride];
    Arrays.fill(rows, SILENT);
  }

  int size() {
    return size;
  }

  int labels() {
    return labels;
  }

  /** How many longs the sums of a word take. */
  int lanes() {
    return (labels + LANES - 1) / LANES;
  }

  /** Sets a row to the bytes of an array from an offset on. */
  void set(int slot, byte[] weights, int from) {
    for (int each = 0; each < stride; each++) {
      rows[slot * stride + each] = SILENT;
    }
    for (int label = 0; label < labels; label++) {
      // The raise is the highest bit of each byte, and adding it to one is turning that bit.
      rows[slot * stride + label / BYTES] ^=
          (weights[from + label] & (long) BYTE_MASK) << shift(label);
    }
  }

  /** Whether a row has a weight that is not zero. */
  boolean speaks(int slot) {
    for (int each = 0; each < stride; each++) {
      if (rows[slot * stride + each] != SILENT) {
        return true;
      }
    }
    return false;
  }

  /** A row's weight for a label. */
  byte weight(int slot, int label) {
    return (byte) ((rows[slot * stride + label / BYTES] >>> shift(label)) - RAISE);
  }

  /** Where a label's byte is in its long: those of the first four are the even ones. */
  private static int shift(int label) {
    int inLong = label % BYTES;
    return inLong % LANES * LANE_BITS + inLong / LANES * Byte.SIZE;
  }

  /**
   * Sums the rows of a word's features: a lane a label, {@link #LANES} in a long, each raised by
   * {@link #RAISE} a feature.
   *
   * @param padded the word between two spaces, as {@link Words#padded} shows it
   * @param length the word's units between the spaces
   * @param sums where to put them: {@link #lanes} longs
   * @param from the offset of the first
   */
  void sum(char[] padded, int length, long[] sums, int from) {
    int[] places = new int[Grams.count(length)];
    Grams.of(padded, length, places);
    for (int i = 0; i < places.length; i++) {
      places[i] = Grams.slot(places[i], size) * stride;
    }
    int lanes = lanes();
    for (int each = 0; each < stride; each++) {
      long even = 0;
      long odd = 0;
      for (int place : places) {
        long row = rows[place + each];
        even += row & EVEN_BYTES;
        odd += (row >>> Byte.SIZE) & EVEN_BYTES;
      }
      sums[from + 2 * each] = even;
      if (2 * each + 1 < lanes) {
        sums[from + 2 * each + 1] = odd;
      }
    }
  }
}
