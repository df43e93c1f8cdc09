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

  private static final int OF_MIDDLE = 1;
  private static final int OF_LAST = OF_MIDDLE + LabelSums.LONGS;
  private static final int OF_FIRST = OF_LAST + LabelSums.LONGS;
  private static final int END = OF_FIRST + LabelSums.LONGS;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final ModelWeights weights;
  private final long[] places = new long[WINDOW_LONGS << PLACE_BITS];

  WindowWeights(ModelWeights weights) {
    this.weights = weights;
  }

  /** Adds what a token's windows say, in the model's unit, to the sums of the labels. */
  void add(TokenRun run, int at, LabelSums sums) {
    add(run, at - 1, OF_LAST, sums);
    add(run, at, OF_MIDDLE, sums);
    add(run, at + 1, OF_FIRST, sums);
  }

  /** Adds what a window says for one of its tokens. */
  private void add(TokenRun run, int middle, int of, LabelSums sums) {
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
    if (crossed == window) {
      sums.add(places, place + of);
      return;
    }
    long[] read = read(before, group, after);
    sums.add(read, of);
    read[0] = window;
    for (int next = 1; next < END; next++) {
      read[0] ^= read[next];
    }
    System.arraycopy(read, 0, places, place, WINDOW_LONGS);
  }

  private long[] read(long first, long second, long third) {
    long[] read = new long[WINDOW_LONGS];
    LabelSums sums = new LabelSums();
    Features.PlaceSink sink = (feature, lexical) -> weights.add(feature, sums);
    Features.ofMiddle(first, second, third, sink);
    sums.moveTo(read, OF_MIDDLE);
    Features.ofLast(first, second, third, sink);
    sums.moveTo(read, OF_LAST);
    Features.ofFirst(first, second, third, sink);
    sums.moveTo(read, OF_FIRST);
    return read;
  }
}
