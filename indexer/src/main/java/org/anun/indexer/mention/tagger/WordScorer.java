package org.anun.indexer.mention.tagger;

/** Sums the weights of a word's own features. Immutable and thread-safe. */
record WordScorer(ModelWeights weights) implements Scorer {
  @Override
  public long[] scores(Lexeme word) {
    int[] sums = new int[Features.DISTANCES * Labels.COUNT];
    Features.ofWord(word, (feature, reach, lexical) -> weights.addAll(feature, sums));
    long[] scores = new long[Features.DISTANCES * LabelSums.LONGS];
    for (int distance = 0; distance < Features.DISTANCES; distance++) {
      LabelSums.pack(sums, distance * Labels.COUNT, scores, distance * LabelSums.LONGS);
    }
    return scores;
  }

  @Override
  public boolean knows(Lexeme word) {
    int[] sums = new int[Features.DISTANCES * Labels.COUNT];
    boolean[] known = {false};
    Features.ofWord(
        word,
        (feature, reach, lexical) -> {
          if (lexical) {
            known[0] |= weights.addAll(feature, sums);
          }
        });
    return known[0];
  }
}
