package org.anun.indexer.mention.tagger;

/** Sums the weights of a word's own features. Immutable and thread-safe. */
record WordScorer(Weights weights) implements Scorer {
  @Override
  public float[] scores(Lexeme word) {
    float[] sums = new float[Features.DISTANCES * Labels.COUNT];
    Features.ofWord(
        word,
        (distance, feature, lexical) ->
            weights.add(feature, sums, (distance + Features.REACH) * Labels.COUNT));
    return sums;
  }
}
