package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anun.names.NameKind;

/**
 * How well a method finds the other spellings of a name when each spelling of the region is looked
 * up among all.
 *
 * @param precision mean over the spellings that find any
 * @param recall mean over the spellings that have others
 */
record VocabularyScore(double precision, double recall) {
  /** The harmonic mean of precision and recall. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Looks up every spelling of the region. */
  static VocabularyScore measure(Method method, Gold gold) {
    List<Entry> entries = new ArrayList<>();
    List<Cluster> clusters = gold.vocabulary();
    for (int i = 0; i < clusters.size(); i++) {
      for (Variant variant : clusters.get(i).variants()) {
        entries.add(new Entry(variant.name(), i, clusters.get(i)));
      }
    }
    NameIndex index = method.index(gold.kind(), entries.stream().map(Entry::name).toList());
    double[] precision = new double[entries.size()];
    double[] recall = new double[entries.size()];
    Arrays.fill(precision, Double.NaN);
    Arrays.fill(recall, Double.NaN);
    IntStream.range(0, entries.size())
        .parallel()
        .filter(row -> entries.get(row).cluster().region())
        .forEach(
            row -> {
              Entry asked = entries.get(row);
              int right = 0;
              int wrong = 0;
              for (int other : index.matching(row)) {
                Entry found = entries.get(other);
                if (found.number() == asked.number()) {
                  right += other == row ? 0 : 1;
                } else if (!found.mayBe(asked, gold.kind())) {
                  wrong++;
                }
              }
              int others = asked.cluster().variants().size() - 1;
              precision[row] = (double) right / (right + wrong);
              recall[row] = others == 0 ? Double.NaN : (double) right / others;
            });
    return new VocabularyScore(mean(precision), mean(recall));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(0);
  }

  private record Entry(String name, int number, Cluster cluster) {
    /** Whether a pair of different clusters is left out: one family, or namesakes. */
    boolean mayBe(Entry other, NameKind kind) {
      return cluster.family().equals(other.cluster().family())
          || (kind == NameKind.PERSON && name.equalsIgnoreCase(other.name()));
    }
  }
}
