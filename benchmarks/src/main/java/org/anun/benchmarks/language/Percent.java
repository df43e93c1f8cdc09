package org.anun.benchmarks.language;

import java.util.Locale;

/** Shares close to one, in words. */
final class Percent {
  private Percent() {}

  /** A share as a percentage with two digits; a dash where there is none. */
  static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f", 100 * share);
  }
}
