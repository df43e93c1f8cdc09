package org.anun.benchmarks.names;

/**
 * What was measured of one method on the names of one kind.
 *
 * @param keysPerForm keys a spelling; not a number for a method without keys
 * @param wordsPerSecond words keyed a second on one core; not a number where not measured
 */
record Figures(
    String method,
    PairRecall recall,
    FalsePositives negatives,
    VocabularyScore vocabulary,
    double keysPerForm,
    double wordsPerSecond) {

  /** Measures a method; its speed only where asked for. */
  static Figures measure(Method method, Gold gold, boolean speed) {
    double keysPerForm = Double.NaN;
    double wordsPerSecond = Double.NaN;
    if (method instanceof KeyMethod keyed) {
      keysPerForm = KeyCount.measure(keyed, gold);
      wordsPerSecond = speed ? KeySpeed.measure(keyed, gold) : Double.NaN;
    }
    return new Figures(
        method.name(),
        PairRecall.measure(method, gold),
        FalsePositives.measure(method, gold),
        VocabularyScore.measure(method, gold),
        keysPerForm,
        wordsPerSecond);
  }

  /** The same under another name. */
  Figures named(String name) {
    return new Figures(name, recall, negatives, vocabulary, keysPerForm, wordsPerSecond);
  }
}
