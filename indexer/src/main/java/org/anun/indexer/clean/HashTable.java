package org.anun.indexer.clean;

/**
 * Numbers by the hash of a word or phrase. Made to be filled once and then read: a look-up costs
 * about one step. Thread-safe once filled.
 */
final class HashTable {
  private static final int LEAST = 16;

  /**
   * Bits a slot that say whether a hash may be there at all (a Bloom filter of one function): most
   * words of a text start no phrase, and these bits are a sixteenth of the table, so that they stay
   * in the processor's nearest memory.
   */
  private static final int BITS = 4;

  private long[] keys;
  private int[] values;
  private long[] present;
  private int size;

  HashTable() {
    this(LEAST / 2);
  }

  /** A table that takes so many numbers before it has to grow. */
  HashTable(int expected) {
    int slots = Math.max(LEAST, Integer.highestOneBit(Math.max(1, expected)) * 4);
    keys = new long[slots];
    values = new int[slots];
    present = new long[slots * BITS / Long.SIZE];
  }

  /** What is kept under a hash; 0 when nothing is. */
  int get(long hash) {
    int bit = bit(hash);
    return (present[bit / Long.SIZE] & (1L << bit)) == 0 ? 0 : values[slot(keys, hash)];
  }

  /** Keeps a number other than 0 under a hash, in place of the one there. */
  void put(long hash, int value) {
    int slot = slot(keys, hash);
    if (values[slot] == 0) {
      size++;
    }
    keys[slot] = hash;
    values[slot] = value;
    mark(hash);
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    present = new long[oldKeys.length * 2 * BITS / Long.SIZE];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldValues[old] != 0) {
        int slot = slot(keys, oldKeys[old]);
        keys[slot] = oldKeys[old];
        values[slot] = oldValues[old];
        mark(oldKeys[old]);
      }
    }
  }

  private void mark(long hash) {
    int bit = bit(hash);
    present[bit / Long.SIZE] |= 1L << bit;
  }

  private int bit(long hash) {
    return (int) (hash >>> 40) & (present.length * Long.SIZE - 1);
  }

  private int slot(long[] table, long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[slot] != hash && table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
