package org.anun.indexer.mention.tagger;

/**
 * Says of nearly all keys that were never added that they were not. Most keys that are asked for
 * are unknown, and these bits fit a processor's cache where a table does not. A key has two bits of
 * one number, so that a question is one look. Not thread-safe while it is filled.
 */
final class KeyFilter {
  /** Bits for a key, or down to half as many. */
  private static final int SPACE = 16;

  private final long[] bits;

  /**
   * Knows no key yet.
   *
   * @param keys how many are to be added
   */
  KeyFilter(int keys) {
    bits = new long[Math.max(1, Integer.highestOneBit(keys) * SPACE / Long.SIZE)];
  }

  void add(int key) {
    int mixed = mixed(key);
    bits[place(mixed)] |= mask(mixed);
  }

  /** Whether a key may have been added; if it was, always true. */
  boolean passes(int key) {
    int mixed = mixed(key);
    long mask = mask(mixed);
    return (bits[place(mixed)] & mask) == mask;
  }

  private static int mixed(int key) {
    return key * 0x85EBCA6B;
  }

  private int place(int mixed) {
    return (mixed >>> 13) & (bits.length - 1);
  }

  private static long mask(int mixed) {
    return 1L << (mixed >>> 7) | 1L << (mixed >>> 1);
  }
}
