package org.anun.indexer.mention.tagger;

/**
 * What the kinds of words around a token say for its labels, that of windows met lately remembered:
 * few windows make up most of a text, and the weights of one lie all over a model's table. A window
 * is three tokens side by side, and says something for each of them. Bounded: the latest of the
 * windows that share a place stays.
 *
 * <p>For any number of threads, without locks: a window stands in the array beside its sums,
 * crossed with them (exclusive or). What two threads wrote at once, each a part, is no window.
 */
final class WindowWeights {
  /** Memory of 2 MB. News in 20 languages has 12,000 different windows in 5 MB. */
  private static final int PLACE_BITS = 15;

  private static final int WINDOW_LONGS = 8;

  /** Labels whose sums share a number, each in 16 bits: a window sums up three weights at most. */
  private static final int LANES = 4;

  private static final int SUM_LONGS = 2;
  private static final int OF_MIDDLE = 1;
  private static final int OF_LAST = OF_MIDDLE + SUM_LONGS;
  private static final int OF_FIRST = OF_LAST + SUM_LONGS;
  private static final int END = OF_FIRST + SUM_LONGS;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final ModelWeights weights;
  private final long[] places = new long[WINDOW_LONGS << PLACE_BITS];

  WindowWeights(ModelWeights weights) {
    this.weights = weights;
  }

  /** Adds what a token's windows say, in the model's unit, to the sums of the labels. */
  void add(TokenRun run, int at, int[] sums) {
    add(run, at - 1, OF_LAST, sums);
    add(run, at, OF_MIDDLE, sums);
    add(run, at + 1, OF_FIRST, sums);
  }

  /** Adds what a window says for one of its tokens. */
  private void add(TokenRun run, int middle, int of, int[] sums) {
    int before = run.word(middle - 1).group();
    int group = run.word(middle).group();
    int after = run.word(middle + 1).group();
    long bits = Vocabulary.GROUP_BITS;
    // One more bit, so that no window is 0, as a place that nothing was written to.
    long window = (((((1L << bits) | before) << bits) | group) << bits) | after;
    int place = (int) ((window * FACTOR) >>> (Long.SIZE - PLACE_BITS)) * WINDOW_LONGS;
    long crossed = places[place];
    for (int next = 1; next < END; next++) {
      crossed ^= places[place + next];
    }
    long low = places[place + of];
    long high = places[place + of + 1];
    if (crossed != window) {
      long[] read = read(before, group, after);
      low = read[of];
      high = read[of + 1];
      read[0] = window;
      for (int next = 1; next < END; next++) {
        read[0] ^= read[next];
      }
      System.arraycopy(read, 0, places, place, WINDOW_LONGS);
    }
    for (int label = 0; label < LANES; label++) {
      sums[label] += (short) (low >>> (label * Short.SIZE));
      if (label + LANES < sums.length) {
        sums[label + LANES] += (short) (high >>> (label * Short.SIZE));
      }
    }
  }

  private long[] read(long first, long second, long third) {
    long[] read = new long[WINDOW_LONGS];
    int[] sums = new int[Labels.COUNT];
    Features.PlaceSink sink = (feature, lexical) -> weights.add(feature, sums);
    Features.ofMiddle(first, second, third, sink);
    pack(sums, read, OF_MIDDLE);
    Features.ofLast(first, second, third, sink);
    pack(sums, read, OF_LAST);
    Features.ofFirst(first, second, third, sink);
    pack(sums, read, OF_FIRST);
    return read;
  }

  /** Moves sums into numbers, and leaves them at 0. */
  private static void pack(int[] sums, long[] into, int from) {
    for (int label = 0; label < sums.length; label++) {
      into[from + label / LANES] |= (sums[label] & 0xFFFFL) << (label % LANES * Short.SIZE);
      sums[label] = 0;
    }
  }
}
