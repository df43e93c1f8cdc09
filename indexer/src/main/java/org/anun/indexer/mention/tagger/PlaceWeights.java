package org.anun.indexer.mention.tagger;

/**
 * The weights of features that count at one distance only, as all features of places do, with each
 * feature beside its weights. Immutable and thread-safe once filled.
 */
final class PlaceWeights {
  /** Slots for three features; four share a line of a processor's cache. */
  private static final double SPACE = 1.5;

  private static final int STRIDE = 2;

  /** By slot the key, or 0 where there is none, and the weights, a byte a label. */
  private final long[] slots;

  private final int capacity;
  private final KeyFilter filter;

  PlaceWeights(int features) {
    capacity = (int) (features * SPACE) + 1;
    slots = new long[capacity * STRIDE];
    filter = new KeyFilter(features);
  }

  /** Adds a feature; of two that share a key, the first stays. */
  void put(int key, byte[] weights, int from) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      slots[slot] = key & 0xFFFFFFFFL;
      slots[slot + 1] = LabelSums.bytes(weights, from);
      filter.add(key);
    }
  }

  /** The weights of a feature, as {@link LabelSums#bytes} makes them; 0 for none. */
  long of(int key) {
    return filter.passes(key) ? slots[slot(key) + 1] : 0;
  }

  /** Where a key stands, or would stand. */
  private int slot(int key) {
    int mixed = key * 0x9E3779B9;
    int slot = (int) (((mixed & 0xFFFFFFFFL) * capacity) >>> Integer.SIZE);
    while (slots[slot * STRIDE] != 0 && (int) slots[slot * STRIDE] != key) {
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    return slot * STRIDE;
  }
}
