package org.anun.benchmarks.language;

import java.util.List;

/** How far confidence is from the share that is right. */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Expected calibration error: the answers in ten bins of confidence, the mean distance between a
   * bin's mean confidence and its share of right guesses, weighed by its size; 0 to 1.
   */
  static double error(List<Accuracy.Answer> answers) {
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    for (Accuracy.Answer answer : answers) {
      int bin = (int) Math.min(BINS - 1, answer.guess().confidence() * BINS);
      confidence[bin] += answer.guess().confidence();
      right[bin] += answer.right() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return answers.isEmpty() ? Double.NaN : error / answers.size();
  }
}
