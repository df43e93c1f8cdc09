package org.anun.indexer.mention.tagger;

/**
 * Says of keys that were never added, nine times in ten, that they were not. Most keys that are
 * asked for are unknown, and these bits fit a processor's cache where a table does not. Not
 * thread-safe while it is filled.
 */
final class KeyFilter {
  /** Bits for a key. */
  private static final int SPACE = 8;

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
    int bit = bit(key);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether a key may have been added; if it was, always true. */
  boolean passes(int key) {
    int bit = bit(key);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private int bit(int key) {
    return ((key * 0x85EBCA6B) >>> 7) & (bits.length * Long.SIZE - 1);
  }
}
