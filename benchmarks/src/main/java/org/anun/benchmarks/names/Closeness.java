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
        Math.max(a.length(), b.length()) - a.shared(b) <= most
            && distance.apply(a.text(), b.text()) >= 0;
  }

  /** A Jaro-Winkler similarity of at least this. */
  static Closeness jaroWinkler(double least) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return (a, b) ->
        bestJaroWinkler(a, b) >= least && similarity.apply(a.text(), b.text()) >= least;
  }

  /** What the similarity would be if no letter had moved: never less than it is. */
  private static double bestJaroWinkler(Letters a, Letters b) {
    double shared = a.shared(b);
    if (shared == 0) {
      return 0;
    }
    double jaro = (shared / a.length() + shared / b.length() + 1) / 3;
    int longest = Math.max(a.length(), b.length());
    int shortest = Math.min(a.length(), b.length());
    int prefix = 0;
    while (prefix < shortest && a.text().charAt(prefix) == b.text().charAt(prefix)) {
      prefix++;
    }
    return jaro + Math.min(0.1, 1.0 / longest) * prefix * (1 - jaro);
  }
}
