package org.anun.cli;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many answers took how long at most, as a Prometheus histogram tells it: by the upper end of
 * each bar in seconds, adding up from the shortest. Immutable.
 */
record Bars(NavigableMap<Double, Double> upTo) {
  static final Bars NONE = new Bars(new TreeMap<>());

  private static final double MILLISECONDS = 1000;

  /** Copies the bars. */
  Bars {
    upTo = new TreeMap<>(upTo);
  }

  /** These and those together. */
  Bars plus(Bars other) {
    return sum(other, 1);
  }

  /** What came on top of what was there before. */
  Bars since(Bars before) {
    return sum(before, -1);
  }

  private Bars sum(Bars other, double sign) {
    NavigableMap<Double, Double> sum = new TreeMap<>(upTo);
    other.upTo.forEach((end, count) -> sum.merge(end, sign * count, Double::sum));
    return new Bars(sum);
  }

  /** How many answers there are. */
  long count() {
    return upTo.isEmpty() ? 0 : Math.round(upTo.lastEntry().getValue());
  }

  /**
   * What a share of the answers took at most, in milliseconds to a tenth. Between the ends of a bar
   * answers are taken to be spread evenly, as Prometheus does; those over the last end are taken to
   * have taken as long as the longest.
   *
   * @param share more than 0 and less than 1
   * @param longest of all answers in seconds, which nothing exceeds; 0 if it is not known
   */
  double milliseconds(double share, double longest) {
    double wanted = share * count();
    double start = 0;
    double below = 0;
    for (Map.Entry<Double, Double> bar : upTo.entrySet()) {
      if (bar.getValue() >= wanted && wanted > below) {
        double seconds =
            Double.isInfinite(bar.getKey())
                ? Math.max(start, longest)
                : start + (bar.getKey() - start) * (wanted - below) / (bar.getValue() - below);
        return rounded(longest > 0 ? Math.min(seconds, longest) : seconds);
      }
      start = bar.getKey();
      below = bar.getValue();
    }
    return 0;
  }

  static double rounded(double seconds) {
    return Math.round(seconds * MILLISECONDS * 10) / 10.0;
  }
}
