package org.anun.indexer.language;

import java.util.Arrays;

/**
 * Teaches the counted weights to tell fragments apart: logistic regression by stochastic gradient
 * descent over a stream of examples, each row of weights with a step that shrinks as it learns
 * (AdaGrad). Reproducible: fixed seed, one thread, {@link StrictMath}.
 */
final class Refinement {
  /** The part of a counted weight to begin with: counted evidence is not independent. */
  private static final float TRUST = 0.3f;

  private static final double FIRST_STEP = 0.1;

  /** By the end of the stream, the step has shrunk by this part besides. */
  private static final double SHRINKAGE = 0.9;

  private static final double SETTLED = 1e-3;
  private static final float FIRST_SQUARE = 1e-3f;
  private static final long SEED = 20;

  private final int labels;
  private final float[] weights;
  private final float[] squares;
  private final double[] surprise;

  private Refinement(TrainingSet set, float[] counted) {
    this.labels = set.labels().size();
    this.weights = new float[counted.length];
    this.squares = new float[set.size()];
    this.surprise = new double[labels];
    Arrays.fill(squares, FIRST_SQUARE);
    for (int i = 0; i < counted.length; i++) {
      weights[i] = TRUST * counted[i];
    }
  }

  /**
   * Better weights in nats, laid out as the counted ones; rows that they leave at zero stay zero.
   *
   * @param examples how many to learn from
   */
  static float[] refine(TrainingSet set, float[] counted, int examples) {
    boolean[] met = new boolean[set.size()];
    for (int i = 0; i < counted.length; i++) {
      met[i / set.labels().size()] |= counted[i] != 0;
    }
    Refinement refinement = new Refinement(set, counted);
    ExampleStream stream = new ExampleStream(set, met, SEED);
    for (int i = 0; i < examples; i++) {
      stream.next();
      refinement.learn(stream, FIRST_STEP * (1 - SHRINKAGE * i / examples));
    }
    return refinement.weights;
  }

  private void learn(ExampleStream example, double step) {
    int count = example.count();
    weigh(example);
    surprise[example.label()] -= 1;
    if (count == 0 || -surprise[example.label()] < SETTLED) {
      return;
    }
    float square = 0;
    for (double slope : surprise) {
      square += (float) (slope * slope / labels);
    }
    for (int i = 0; i < count; i++) {
      int slot = example.slot(i);
      squares[slot] += square;
      float size = (float) (step / StrictMath.sqrt(squares[slot]));
      for (int label = 0; label < labels; label++) {
        weights[slot * labels + label] -= size * (float) surprise[label];
      }
    }
  }

  private void weigh(ExampleStream example) {
    Arrays.fill(surprise, 0);
    for (int i = 0; i < example.count(); i++) {
      int first = example.slot(i) * labels;
      for (int label = 0; label < labels; label++) {
        surprise[label] += weights[first + label];
      }
    }
    Softmax.apply(surprise);
  }
}
