package org.anun.indexer.mention.tagger;

import java.util.Arrays;

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

  /** Numbers of a window: one that it is known by, and its sums. */
  static final int LONGS = 8;

  /** Where the sums of each of its tokens begin. */
  static final int OF_MIDDLE = 1;

  static final int OF_LAST = OF_MIDDLE + LabelSums.LONGS;
  static final int OF_FIRST = OF_LAST + LabelSums.LONGS;
  private static final int END = OF_FIRST + LabelSums.LONGS;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final ModelWeights weights;
  private final long[] places = new long[LONGS << PLACE_BITS];

  WindowWeights(ModelWeights weights) {
    this.weights = weights;
  }

  /**
   * Reads what a window says, in the model's unit.
   *
   * @param middle the token in its middle, which may stand just outside of the run
   * @param window where to put the numbers
   */
  void read(TokenRun run, int middle, long[] window) {
    int before = run.word(middle - 1).group();
    int group = run.word(middle).group();
    int after = run.word(middle + 1).group();
    long bits = Vocabulary.GROUP_BITS;
    // One more bit, so that no window is 0, as a place that nothing was written to.
    long id = (((((1L << bits) | before) << bits) | group) << bits) | after;
    int place = (int) ((id * FACTOR) >>> (Long.SIZE - PLACE_BITS)) * LONGS;
    System.arraycopy(places, place, window, 0, LONGS);
    if (crossed(window) != id) {
      sum(before, group, after, window);
      window[0] = id;
      window[0] = crossed(window);
      System.arraycopy(window, 0, places, place, LONGS);
    }
  }

  private static long crossed(long[] window) {
    long crossed = window[0];
    for (int next = 1; next < END; next++) {
      crossed ^= window[next];
    }
    return crossed;
  }

  private void sum(long first, long second, long third, long[] window) {
    Arrays.fill(window, 0);
    LabelSums sums = new LabelSums();
    Features.PlaceSink sink = (feature, lexical) -> sums.add(weights.ofPlace(feature));
    Features.ofMiddle(first, second, third, sink);
    sums.moveTo(window, OF_MIDDLE);
    Features.ofLast(first, second, third, sink);
    sums.moveTo(window, OF_LAST);
    Features.ofFirst(first, second, third, sink);
    sums.moveTo(window, OF_FIRST);
  }
}
