package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches the counted weights to tell fragments apart: logistic regression by stochastic gradient
 * descent (AdaGrad steps) over whole samples and random runs of one to five words, with part of the
 * features hidden at random so that no single one decides. Reproducible: fixed seed, one thread,
 * {@link StrictMath}.
 *
 * <p>The figures were chosen on the development fragments, where counting alone says 98.3 % of
 * three words and 99.75 % of sentences right, and this 98.6 % and 99.8 %.
 */
final class Refinement {
  /** The part of a counted weight to begin with: counted evidence is not independent. */
  private static final float TRUST = 0.3f;

  private static final int ROUNDS = 8;
  private static final double STEP = 0.05;
  private static final double MOST_HIDDEN = 0.8;
  private static final int RUNS_A_SAMPLE = 8;
  private static final int LONGEST_RUN = 5;
  private static final int LEAST_WORDS = 3;
  private static final double SETTLED = 1e-3;
  private static final float FIRST_SQUARE = 1e-3f;
  private static final long SEED = 20;

  private final TrainingSet set;
  private final int labels;
  private final float[] weights;
  private final float[] squares;
  private final boolean[] met;
  private final Random random = new Random(SEED);
  private int[] shown = new int[1024];

  private Refinement(TrainingSet set, float[] counted) {
    this.set = set;
    this.labels = set.labels().size();
    this.weights = new float[counted.length];
    this.squares = new float[counted.length];
    this.met = new boolean[set.size()];
    for (int i = 0; i < counted.length; i++) {
      weights[i] = TRUST * counted[i];
      squares[i] = FIRST_SQUARE;
      met[i / labels] |= counted[i] != 0;
    }
  }

  /** Better weights in nats, laid out as the counted ones; what they leave at zero stays zero. */
  static float[] refine(TrainingSet set, float[] counted) {
    Refinement refinement = new Refinement(set, counted);
    for (int round = 0; round < ROUNDS; round++) {
      refinement.round();
    }
    return refinement.weights;
  }

  private void round() {
    List<Run> runs = new ArrayList<>();
    for (WordSample sample : set.samples()) {
      runs.add(new Run(sample, 0, sample.slots().length));
      for (int i = 0; i < RUNS_A_SAMPLE && sample.words() >= LEAST_WORDS; i++) {
        int words = Math.min(sample.words(), 1 + random.nextInt(LONGEST_RUN));
        int first = random.nextInt(sample.words() - words + 1);
        runs.add(new Run(sample, sample.start(first), sample.start(first + words)));
      }
    }
    Collections.shuffle(runs, random);
    for (Run run : runs) {
      learn(run.sample().label(), show(run));
    }
  }

  /** Copies the run's features that are not hidden this time. */
  private int show(Run run) {
    if (shown.length < run.end() - run.start()) {
      shown = new int[run.end() - run.start()];
    }
    double hidden = MOST_HIDDEN * random.nextDouble();
    int count = 0;
    for (int i = run.start(); i < run.end(); i++) {
      int slot = run.sample().slots()[i];
      if (met[slot] && random.nextDouble() >= hidden) {
        shown[count++] = slot;
      }
    }
    return count;
  }

  private void learn(int right, int count) {
    double[] surprise = probabilities(count);
    surprise[right] -= 1;
    if (count == 0 || -surprise[right] < SETTLED) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int first = shown[i] * labels;
      for (int label = 0; label < labels; label++) {
        double slope = surprise[label];
        squares[first + label] += (float) (slope * slope);
        weights[first + label] -= (float) (STEP * slope / StrictMath.sqrt(squares[first + label]));
      }
    }
  }

  private double[] probabilities(int count) {
    double[] scores = new double[labels];
    for (int i = 0; i < count; i++) {
      int first = shown[i] * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[first + label];
      }
    }
    return Softmax.of(scores);
  }

  /** Neighbouring features of a sample. */
  private record Run(WordSample sample, int start, int end) {}
}
