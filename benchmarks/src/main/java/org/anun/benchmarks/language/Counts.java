package org.anun.benchmarks.language;

/** Right ones among those predicted and those of the gold data. One thread. */
final class Counts {
  private int right;
  private int predicted;
  private int gold;

  void add(int rightOnes, int predictedOnes, int goldOnes) {
    right += rightOnes;
    predicted += predictedOnes;
    gold += goldOnes;
  }

  double precision() {
    return (double) right / predicted;
  }

  double recall() {
    return (double) right / gold;
  }

  /** Harmonic mean of precision and recall; 0 where nothing is right. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (predicted + gold);
  }
}
