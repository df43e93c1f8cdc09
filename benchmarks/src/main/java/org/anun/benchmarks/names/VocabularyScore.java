package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a method finds the other spellings of a name when each spelling is looked up among all.
 *
 * @param precision mean over the spellings that find any
 * @param recall mean over the spellings that have others
 */
record VocabularyScore(double precision, double recall) {
  /** The harmonic mean of precision and recall. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Looks up every spelling of the vocabulary. */
  static VocabularyScore measure(Method method, Gold gold) {
    List<String> names = new ArrayList<>();
    List<Cluster> clusters = gold.vocabulary();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Variant variant : clusters.get(i).variants()) {
        names.add(variant.name());
        owners.add(i);
      }
    }
    NameIndex index = method.index(gold.kind(), names);
    double[] precision = new double[names.size()];
    double[] recall = new double[names.size()];
    IntStream.range(0, names.size())
        .parallel()
        .forEach(
            row -> {
              int right = 0;
              int wrong = 0;
              int owner = owners.get(row);
              String family = clusters.get(owner).family();
              for (int other : index.matching(row)) {
                int found = owners.get(other);
                if (found == owner) {
                  right += other == row ? 0 : 1;
                } else if (!clusters.get(found).family().equals(family)) {
                  wrong++;
                }
              }
              int others = clusters.get(owner).variants().size() - 1;
              precision[row] = (double) right / (right + wrong);
              recall[row] = others == 0 ? Double.NaN : (double) right / others;
            });
    return new VocabularyScore(mean(precision), mean(recall));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(0);
  }
}
