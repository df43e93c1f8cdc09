package org.anun.benchmarks.names;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words are as close as an off-the-shelf measure asks. Safe for many threads. */
@FunctionalInterface
interface Closeness {
  boolean close(Letters a, Letters b);

  /** At most so many letters inserted, deleted or replaced. */
  static Closeness levenshtein(int most) {
    LevenshteinDistance distance = new LevenshteinDistance(most);
    return (a, b) ->
        Math.abs(a.length() - b.length()) <= most
            && Math.max(a.length(), b.length()) - a.shared(b) <= most
            && distance.apply(a.text(), b.text()) >= 0;
  }

  /** A Jaro-Winkler similarity of at least this. */
  static Closeness jaroWinkler(double least) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return (a, b) ->
        bestJaroWinkler(a, b, Math.min(a.length(), b.length())) >= least
            && bestJaroWinkler(a, b, a.shared(b)) >= least
            && similarity.apply(a.text(), b.text()) >= least;
  }

  /** What no pair of words exceeds that begins like this one and shares so many letters. */
  private static double bestJaroWinkler(Letters a, Letters b, double shared) {
    double jaro = shared == 0 ? 0 : (shared / a.length() + shared / b.length() + 1) / 3;
    double weight = Math.min(1, 0.1 * a.commonPrefix(b));
    return jaro + weight * (1 - jaro);
  }
}
