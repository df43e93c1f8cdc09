package org.anun.indexer.mention.tagger;

/** Sums the weights of a word's own features. Immutable and thread-safe. */
record WordScorer(ModelWeights weights) implements Scorer {
  @Override
  public float[] scores(Lexeme word) {
    float[] sums = new float[Features.DISTANCES * Labels.COUNT];
    Features.ofWord(word, (feature, reach, lexical) -> weights.addAll(feature, sums));
    return sums;
  }

  @Override
  public boolean knows(Lexeme word) {
    float[] sums = new float[Features.DISTANCES * Labels.COUNT];
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
