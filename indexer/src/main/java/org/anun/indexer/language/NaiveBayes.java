package org.anun.indexer.language;

/** Weights from counting: the logarithm of how much more often a language has a feature. */
final class NaiveBayes {
  /**
   * What is added to each count. Best of 1, 0.3, 0.05 and 0.02 on the development fragments for two
   * and three words together with interface strings.
   */
  private static final float ADDED = 0.05f;

  /** Features met less often than this are left out: they halve the model and change nothing. */
  private static final int LEAST = 2;

  private NaiveBayes() {}

  /** One weight a slot and label, in nats, centred on zero over the labels; zero where unmet. */
  static float[] weights(TrainingSet set) {
    int labels = set.labels().size();
    int[] counts = new int[set.size() * labels];
    long[] totals = new long[labels];
    for (WordSample sample : set.samples()) {
      for (int slot : sample.slots()) {
        counts[slot * labels + sample.label()]++;
        totals[sample.label()]++;
      }
    }
    int met = 0;
    for (int slot = 0; slot < set.size(); slot++) {
      met += sum(counts, slot * labels, labels) >= LEAST ? 1 : 0;
    }
    float[] weights = new float[counts.length];
    double[] logs = new double[labels];
    for (int slot = 0; slot < set.size(); slot++) {
      int first = slot * labels;
      if (sum(counts, first, labels) < LEAST) {
        continue;
      }
      double mean = 0;
      for (int i = 0; i < labels; i++) {
        logs[i] = StrictMath.log((counts[first + i] + ADDED) / (totals[i] + ADDED * met));
        mean += logs[i] / labels;
      }
      for (int i = 0; i < labels; i++) {
        weights[first + i] = (float) (logs[i] - mean);
      }
    }
    return weights;
  }

  private static int sum(int[] counts, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
