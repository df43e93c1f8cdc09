package org.anun.indexer.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The least hashes of a set, by which two sets are compared (a bottom-k sketch: Broder 1997; Cohen,
 * Kaplan, "Summarizing data using bottom-k sketches", 2007). Of a set that is no larger than the
 * sketch it is all, and comparing is exact. Immutable.
 */
final class Sketch {
  /**
   * Bits of a hash that are kept: two unlike shingles of 1,000 words meet in one of 16,000 texts.
   */
  private static final int BITS = 24;

  private static final int BYTES = BITS / Byte.SIZE;

  private final int[] least;
  private final boolean whole;

  private Sketch(int[] least, boolean whole) {
    this.least = least;
    this.whole = whole;
  }

  /**
   * The sketch of a set.
   *
   * @param hashes of its elements, well mixed
   * @param most how many of them are kept
   */
  static Sketch of(int[] hashes, int most) {
    int[] all =
        Arrays.stream(hashes)
            .map(hash -> hash >>> (Integer.SIZE - BITS))
            .sorted()
            .distinct()
            .toArray();
    return new Sketch(Arrays.copyOf(all, Math.min(most, all.length)), all.length < most);
  }

  /** A sketch that {@link #write} wrote, up to the end of the bytes. */
  static Sketch read(ByteBuffer bytes, int most) {
    if (bytes.remaining() % BYTES != 0 || bytes.remaining() > most * BYTES) {
      throw new IllegalArgumentException("a sketch of " + bytes.remaining() + " bytes");
    }
    int[] least = new int[bytes.remaining() / BYTES];
    for (int at = 0; at < least.length; at++) {
      least[at] = (bytes.get() & 0xFF) << Short.SIZE | (bytes.getShort() & 0xFFFF);
    }
    return new Sketch(least, least.length < most);
  }

  void write(ByteBuffer bytes) {
    for (int hash : least) {
      bytes.put((byte) (hash >>> Short.SIZE)).putShort((short) hash);
    }
  }

  /** How many bytes {@link #write} writes. */
  int bytes() {
    return BYTES * least.length;
  }

  /** How many hashes are kept: of a smaller set all. */
  int size() {
    return least.length;
  }

  /**
   * What two sets hold, as far as both sketches know it: below a bound, both know everything.
   *
   * @param both elements of both sets
   * @param one elements of the one
   * @param other elements of the other
   */
  record Overlap(int both, int one, int other) {
    /** The share of all elements that both have; 0 where there are none. */
    double resemblance() {
      int all = one + other - both;
      return all == 0 ? 0 : (double) both / all;
    }
  }

  /** What this set and another hold. */
  Overlap overlap(Sketch that) {
    int bound = Math.min(bound(), that.bound());
    int here = 0;
    int there = 0;
    int both = 0;
    while (true) {
      boolean more = here < least.length && least[here] <= bound;
      boolean moreThere = there < that.least.length && that.least[there] <= bound;
      if (!more && !moreThere) {
        return new Overlap(both, here, there);
      }
      int next = more ? least[here] : Integer.MAX_VALUE;
      int nextThere = moreThere ? that.least[there] : Integer.MAX_VALUE;
      both += next == nextThere ? 1 : 0;
      here += next <= nextThere ? 1 : 0;
      there += nextThere <= next ? 1 : 0;
    }
  }

  private int bound() {
    return whole ? Integer.MAX_VALUE - 1 : least[least.length - 1];
  }
}
