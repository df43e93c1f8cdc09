package org.anun.indexer.language;

import java.util.Arrays;
import java.util.List;

/** Weights from counting: the logarithm of how much more often a language has a feature. */
final class NaiveBayes {
  /** What is added to each count. */
  private static final double ADDED = 0.1;

  /** Features met less often than this are left out: they double the model and change little. */
  private static final float LEAST = 2;

  /** The words of a vocabulary count as so many of a text. */
  private static final double WORDS = 300_000;

  private static final float TEXT = 2;
  private static final float STRING = 0.5f;

  private final TrainingSet set;
  private final int labels;
  private final float[] counts;
  private final double[] totals;

  private NaiveBayes(TrainingSet set) {
    this.set = set;
    this.labels = set.labels().size();
    this.counts = new float[set.size() * labels];
    this.totals = new double[labels];
  }

  /** One weight a slot and label, in nats, centred on zero over the labels; zero where unmet. */
  static float[] weights(TrainingSet set) {
    NaiveBayes counting = new NaiveBayes(set);
    for (int label = 0; label < counting.labels; label++) {
      counting.count(set.examples(label), label);
    }
    return counting.weights();
  }

  private void count(Examples examples, int label) {
    Vocabulary words = examples.words();
    for (int word = 0; word < words.size(); word++) {
      count(words.slots(word), label, (float) (words.perMillion(word) * WORDS / 1e6));
    }
    count(examples.texts(), label, TEXT);
    count(examples.strings(), label, STRING);
  }

  private void count(List<WordSample> samples, int label, float times) {
    samples.forEach(sample -> count(sample.slots(), label, times));
  }

  private void count(int[] slots, int label, float times) {
    for (int slot : slots) {
      counts[slot * labels + label] += times;
    }
    totals[label] += (double) slots.length * times;
  }

  private float[] weights() {
    int met = 0;
    for (int slot = 0; slot < set.size(); slot++) {
      if (sum(slot) < LEAST) {
        Arrays.fill(counts, slot * labels, (slot + 1) * labels, 0);
      } else {
        met++;
      }
    }
    float[] weights = new float[counts.length];
    double[] logs = new double[labels];
    for (int slot = 0; slot < set.size(); slot++) {
      int first = slot * labels;
      if (sum(slot) == 0) {
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

  private float sum(int slot) {
    float sum = 0;
    for (int i = slot * labels; i < (slot + 1) * labels; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
