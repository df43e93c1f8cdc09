package org.anun.benchmarks.extraction;

import java.util.List;
import java.util.Locale;

/**
 * The benchmark's figures: the means of the pages' precision and recall, their harmonic mean, and
 * the share of pages without any difference.
 */
record Score(double precision, double recall, double exact) {
  static Score of(List<Match> matches) {
    return new Score(
        matches.stream()
            .filter(match -> match.both() + match.extra() > 0)
            .mapToDouble(Match::precision)
            .average()
            .orElse(0),
        matches.stream()
            .filter(match -> match.both() + match.missed() > 0)
            .mapToDouble(Match::recall)
            .average()
            .orElse(0),
        matches.stream().filter(Match::exact).count() / (double) matches.size());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f | %.3f | %.3f | %.3f", f1(), precision, recall, exact);
  }
}
