package org.anun.indexer.mention.tagger;

/**
 * What is said for the labels of a token by its kind of word together with how it stands, and
 * together with how the next one stands. Few of both are possible, so that all have their place in
 * a table. Immutable and thread-safe.
 */
final class PlacingWeights {
  private static final int GROUPS = 1 << Vocabulary.GROUP_BITS;

  /** By place and group, the weights as {@link LabelSums#bytes} makes them; 0 for none. */
  private final long[] own = new long[Placing.COUNT * GROUPS];

  private final long[] next = new long[Placing.COUNT * GROUPS];

  PlacingWeights(ModelWeights weights) {
    for (int place = 0; place < Placing.COUNT; place++) {
      for (int group = 0; group < GROUPS; group++) {
        own[place * GROUPS + group] = weights.ofPlace(Features.ofOwnPlace(place, group));
        next[place * GROUPS + group] = weights.ofPlace(Features.ofNextPlace(place, group));
      }
    }
  }

  /** Adds what is said of a token. */
  void add(TokenRun run, int at, LabelSums sums) {
    int group = run.word(at).group();
    sums.add(own[run.place(at) * GROUPS + group]);
    sums.add(next[run.place(at + 1) * GROUPS + group]);
  }
}
