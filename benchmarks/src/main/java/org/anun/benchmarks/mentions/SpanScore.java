package org.anun.benchmarks.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Exact spans found, missed and made up. Not thread-safe. */
final class SpanScore {
  private int right;
  private int found;
  private int gold;

  /** Counts one text. */
  <T> void add(List<T> wanted, List<T> got) {
    Set<T> both = new HashSet<>(wanted);
    gold += both.size();
    Set<T> distinct = new HashSet<>(got);
    found += distinct.size();
    both.retainAll(distinct);
    right += both.size();
  }

  /** Precision, recall and F1 in percent, as cells of a table. */
  String cells() {
    double precision = 100.0 * right / Math.max(1, found);
    double recall = 100.0 * right / Math.max(1, gold);
    double f1 = 200.0 * right / Math.max(1, found + gold);
    return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", precision, recall, f1);
  }
}
