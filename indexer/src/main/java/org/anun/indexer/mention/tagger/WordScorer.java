package org.anun.indexer.mention.tagger;

/** Sums the weights of a word's own features. Immutable and thread-safe. */
record WordScorer(ModelWeights weights) implements Scorer {
  @Override
  public short[] scores(Lexeme word) {
    int[] sums = new int[Features.DISTANCES * Labels.COUNT];
    Features.ofWord(word, (feature, reach, lexical) -> weights.addAll(feature, sums));
    short[] scores = new short[sums.length];
    for (int at = 0; at < sums.length; at++) {
      // A word has some forty features at most, of a byte each.
      scores[at] = (short) sums[at];
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
