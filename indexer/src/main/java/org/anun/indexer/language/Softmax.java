package org.anun.indexer.language;

/** Scores in nats as probabilities that sum to one. */
final class Softmax {
  private Softmax() {}

  /** Replaces scores by their probabilities. */
  static void apply(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
