package org.anun.benchmarks.names;

/** So many of so many. */
record Share(int part, int whole) {
  static final Share NONE = new Share(0, 0);

  /** From 0 to 1; not a number where there is nothing to count. */
  double value() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
