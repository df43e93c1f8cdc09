package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bits by hash. A hash that was never added has none; that two words share a hash of 32 bits is not
 * to be expected among tens of thousands. Not thread-safe while it is filled.
 */
final class IntTable {
  private static final int SMALLEST = 16;

  private int[] keys = new int[SMALLEST];
  private int[] bits = new int[SMALLEST];
  private KeyFilter filter = new KeyFilter(SMALLEST);
  private int size;

  static int key(long hash) {
    int key = (int) (hash ^ (hash >>> 32));
    return key == 0 ? 1 : key;
  }

  /** Adds bits to those a hash has. */
  void add(long hash, int more) {
    addKey(key(hash), more);
  }

  private void addKey(int key, int more) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      filter.add(key);
      size++;
    }
    bits[slot] |= more;
  }

  int get(long hash) {
    int key = key(hash);
    return filter.passes(key) ? bits[slot(key)] : 0;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B9) >>> 7) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldBits = bits;
    keys = new int[oldKeys.length * 2];
    bits = new int[oldBits.length * 2];
    filter = new KeyFilter(keys.length);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        filter.add(keys[slot]);
        bits[slot] = oldBits[at];
      }
    }
  }

  /** Writes the table so that equal tables give equal bytes. */
  void write(DataOutputStream out) throws IOException {
    long[] rows = new long[size];
    int row = 0;
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        rows[row++] = ((keys[at] & 0xFFFFFFFFL) << 32) | (bits[at] & 0xFFFFFFFFL);
      }
    }
    Varints.write(out, size);
    long before = 0;
    for (long of : unsigned(rows)) {
      long key = of >>> 32;
      Varints.write(out, key - before);
      Varints.write(out, of & 0xFFFFFFFFL);
      before = key;
    }
  }

  private static long[] unsigned(long[] rows) {
    long[] sorted = new long[rows.length];
    for (int at = 0; at < rows.length; at++) {
      sorted[at] = rows[at] ^ Long.MIN_VALUE;
    }
    Arrays.sort(sorted);
    for (int at = 0; at < rows.length; at++) {
      sorted[at] ^= Long.MIN_VALUE;
    }
    return sorted;
  }

  static IntTable read(ByteBuffer in) {
    IntTable table = new IntTable();
    long rows = Varints.read(in);
    long key = 0;
    for (long row = 0; row < rows; row++) {
      key += Varints.read(in);
      table.addKey((int) key, (int) Varints.read(in));
    }
    return table;
  }
}
