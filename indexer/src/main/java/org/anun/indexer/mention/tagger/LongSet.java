package org.anun.indexer.mention.tagger;

/** A set of hashes. Not thread-safe. */
final class LongSet {
  private long[] slots = new long[64];
  private int size;

  void add(long hash) {
    if (hash == 0) {
      return;
    }
    int slot = slot(slots, hash);
    if (slots[slot] == 0) {
      slots[slot] = hash;
      if (++size * 2 > slots.length) {
        grow();
      }
    }
  }

  boolean has(long hash) {
    return hash != 0 && slots[slot(slots, hash)] == hash;
  }

  private void grow() {
    long[] more = new long[slots.length * 4];
    for (long hash : slots) {
      if (hash != 0) {
        more[slot(more, hash)] = hash;
      }
    }
    slots = more;
  }

  private static int slot(long[] slots, long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
