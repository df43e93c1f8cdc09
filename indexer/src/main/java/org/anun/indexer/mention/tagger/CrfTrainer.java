package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits a linear chain of labels (a conditional random field) to labelled runs by stochastic
 * gradient steps with a rate of its own for each weight (AdaGrad) and both kinds of shrinking.
 */
// Examples are held for as long as training takes, and are compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
final class CrfTrainer {
  private static final double RATE = 0.15;
  private static final double L2 = 1e-3;
  private static final double L1 = 2e-4;
  private static final double BLACKOUT = 0.3;
  private static final int MIN = 2;

  /** Fits from different orders, whose mean is less a matter of chance than one. */
  private static final int ROUNDS = 3;

  private final int count = Labels.COUNT;
  private final Map<Feature, Integer> ids = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private float[] weights = new float[0];
  private float[] squares = new float[0];
  private final float[] steps = new float[count * count];
  private final float[] stepSquares = new float[count * count];

  /** A run with its labels; features as ids, those of letters marked by a negative sign. */
  private record Example(int[][] features, byte[] labels, double weight) {}

  /** A feature of a word so far away from the token; of a place at no distance. */
  private record Feature(long hash, int distance) {}

  private record Raw(TokenRun run, byte[] labels, double weight) {}

  private final List<Raw> raws = new ArrayList<>();

  void add(TokenRun run, byte[] labels, double weight) {
    raws.add(new Raw(run, labels, weight));
  }

  private interface Sink {
    void add(Feature feature, boolean lexical);
  }

  /** All features of a token, each with the distance to the word it is of. */
  private static void features(TokenRun run, int at, Sink sink) {
    for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
      int of = distance;
      Features.ofWord(
          run.word(at + distance),
          (feature, reach, lexical) -> {
            if (Math.abs(of) <= reach) {
              sink.add(new Feature(feature, of), lexical);
            }
          });
    }
    if (Features.active(run, at)) {
      Features.ofPlace(run, at, (feature, lexical) -> sink.add(new Feature(feature, 0), lexical));
    }
  }

  private void number() {
    Map<Feature, Integer> seen = new HashMap<>();
    for (Raw raw : raws) {
      for (int at = 0; at < raw.run.size(); at++) {
        features(raw.run, at, (feature, lexical) -> seen.merge(feature, 1, Integer::sum));
      }
    }
    for (Raw raw : raws) {
      int[][] all = new int[raw.run.size()][];
      for (int at = 0; at < all.length; at++) {
        IntStream.Builder of = IntStream.builder();
        features(
            raw.run,
            at,
            (feature, lexical) -> {
              if (seen.getOrDefault(feature, 0) >= MIN) {
                int id = ids.computeIfAbsent(feature, none -> ids.size());
                of.add(lexical ? ~id : id);
              }
            });
        all[at] = of.build().toArray();
      }
      examples.add(new Example(all, raw.labels, raw.weight));
    }
    raws.clear();
  }

  /**
   * Fits the weights.
   *
   * @param epochs how often all runs are seen
   * @param seed of the order in which they are seen; the same gives the same weights
   */
  ModelWeights train(int epochs, long seed) {
    number();
    float[] sums = new float[ids.size() * count];
    float[] stepSums = new float[count * count];
    for (int round = 0; round < ROUNDS; round++) {
      fit(epochs, seed + round);
      add(weights, sums);
      add(steps, stepSums);
    }
    Map<Long, float[]> model = new HashMap<>();
    ids.forEach(
        (feature, id) ->
            System.arraycopy(
                sums,
                id * count,
                model.computeIfAbsent(feature.hash, none -> new float[Features.DISTANCES * count]),
                (feature.distance + Features.REACH) * count,
                count));
    return ModelWeights.of(model, stepSums);
  }

  /** Fits the weights once, from nothing. */
  private void fit(int epochs, long seed) {
    weights = new float[ids.size() * count];
    squares = new float[ids.size() * count];
    Arrays.fill(steps, 0);
    Arrays.fill(stepSquares, 0);
    Random random = new Random(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE * (1 - 0.9 * epoch / epochs);
      for (Example example : order) {
        step(example, rate, random.nextDouble() < BLACKOUT);
      }
    }
  }

  private static void add(float[] weights, float[] sums) {
    for (int at = 0; at < weights.length; at++) {
      sums[at] += weights[at] / ROUNDS;
    }
  }

  private void step(Example example, double rate, boolean blackout) {
    int size = example.features.length;
    if (size == 0) {
      return;
    }
    double[][] own = new double[size][count];
    for (int at = 0; at < size; at++) {
      for (int id : example.features[at]) {
        if (id < 0 && blackout) {
          continue;
        }
        int row = (id < 0 ? ~id : id) * count;
        for (int label = 0; label < count; label++) {
          own[at][label] += weights[row + label];
        }
      }
    }
    double[][] ahead = new double[size][count];
    double[][] behind = new double[size][count];
    double[] buffer = new double[count];
    for (int at = 0; at < size; at++) {
      for (int label = 0; label < count; label++) {
        if (at == 0) {
          ahead[at][label] = Labels.isInner(label) ? -1e9 : own[at][label] + steps[label];
          continue;
        }
        for (int before = 0; before < count; before++) {
          buffer[before] =
              Labels.follows(before, label)
                  ? ahead[at - 1][before] + steps[before * count + label]
                  : -1e9;
        }
        ahead[at][label] = own[at][label] + logSum(buffer);
      }
    }
    for (int at = size - 2; at >= 0; at--) {
      for (int label = 0; label < count; label++) {
        for (int after = 0; after < count; after++) {
          buffer[after] =
              Labels.follows(label, after)
                  ? behind[at + 1][after] + own[at + 1][after] + steps[label * count + after]
                  : -1e9;
        }
        behind[at][label] = logSum(buffer);
      }
    }
    double total = logSum(ahead[size - 1]);
    double[] gradient = new double[count];
    double[] stepGradient = new double[count * count];
    for (int at = 0; at < size; at++) {
      for (int label = 0; label < count; label++) {
        double expected = Math.exp(ahead[at][label] + behind[at][label] - total);
        gradient[label] = ((example.labels[at] == label ? 1 : 0) - expected) * example.weight;
        if (at > 0) {
          for (int before = 0; before < count; before++) {
            if (Labels.follows(before, label)) {
              double both =
                  Math.exp(
                      ahead[at - 1][before]
                          + steps[before * count + label]
                          + own[at][label]
                          + behind[at][label]
                          - total);
              boolean gold = example.labels[at] == label && example.labels[at - 1] == before;
              stepGradient[before * count + label] += ((gold ? 1 : 0) - both) * example.weight;
            }
          }
        }
      }
      boolean still = true;
      for (double slope : gradient) {
        still &= Math.abs(slope) < 1e-4;
      }
      if (still) {
        continue;
      }
      for (int id : example.features[at]) {
        if (id < 0 && blackout) {
          continue;
        }
        int row = (id < 0 ? ~id : id) * count;
        for (int label = 0; label < count; label++) {
          update(weights, squares, row + label, gradient[label], rate);
        }
      }
    }
    for (int index = 0; index < stepGradient.length; index++) {
      if (stepGradient[index] != 0) {
        update(steps, stepSquares, index, stepGradient[index], rate);
      }
    }
  }

  private void update(float[] into, float[] sums, int index, double slope, double rate) {
    double full = slope - L2 * into[index];
    sums[index] += (float) (full * full);
    double pace = rate / Math.sqrt(sums[index] + 1e-6);
    double value = into[index] + pace * full;
    double shrink = pace * L1;
    into[index] = (float) (value > shrink ? value - shrink : value < -shrink ? value + shrink : 0);
  }

  private static double logSum(double[] values) {
    double top = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      top = Math.max(top, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += value - top < -40 ? 0 : Math.exp(value - top);
    }
    return top + Math.log(sum);
  }
}
