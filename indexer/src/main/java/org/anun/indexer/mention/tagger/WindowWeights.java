package org.anun.indexer.mention.tagger;

/**
 * What the kinds of words around a token say for its labels, that of windows met lately remembered:
 * few windows make up most of a text, and the weights of one lie all over a model's table. Bounded:
 * the latest of the windows that share a place stays.
 *
 * <p>For any number of threads, without locks: a window stands in the array beside its sums, crossed
 * with them (exclusive or). What two threads wrote at once, each a part, is no window.
 */
final class WindowWeights {
  /** Chosen so that the memory, 1.5 MB, stays near a processor; not tuned. */
  private static final int PLACES = 1 << 16;

  private static final int STRIDE = 3;

  /** Labels whose sums share a number, each in 16 bits. */
  private static final int LANES = 4;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final ModelWeights weights;
  private final long[] places = new long[PLACES * STRIDE];

  WindowWeights(ModelWeights weights) {
    this.weights = weights;
  }

  /** Adds what a token's window says, in the model's unit, to the sums of the labels. */
  void add(TokenRun run, int at, int[] sums) {
    long window = Features.window(run, at);
    int place = (int) ((window * FACTOR) >>> 48) * STRIDE;
    long low = places[place + 1];
    long high = places[place + 2];
    if ((places[place] ^ low ^ high) != window) {
      int[] found = new int[Labels.COUNT];
      Features.ofWindow(run, at, (feature, lexical) -> weights.add(feature, found));
      low = packed(found, 0);
      high = packed(found, LANES);
      places[place] = window ^ low ^ high;
      places[place + 1] = low;
      places[place + 2] = high;
    }
    for (int label = 0; label < LANES; label++) {
      sums[label] += (short) (low >>> (label * Short.SIZE));
    }
    for (int label = LANES; label < Labels.COUNT; label++) {
      sums[label] += (short) (high >>> ((label - LANES) * Short.SIZE));
    }
  }

  /** The sums of a window are of seven weights of a byte each. */
  private static long packed(int[] sums, int from) {
    long packed = 0;
    for (int label = from; label < Math.min(from + LANES, sums.length); label++) {
      packed |= (sums[label] & 0xFFFFL) << ((label - from) * Short.SIZE);
    }
    return packed;
  }
}
