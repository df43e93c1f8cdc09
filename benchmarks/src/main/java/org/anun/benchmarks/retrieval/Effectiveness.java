package org.anun.benchmarks.retrieval;

import java.util.List;
import java.util.Map;

/**
 * How well a method finds the articles with the other spellings of a name. Macro averages over
 * searches; the article with the very spelling that is searched, and articles of the same family,
 * are passed over. Not thread-safe.
 */
final class Effectiveness {
  private final GoldNames gold;
  private final Map<Integer, Integer> sizes;
  private final int depth;
  private double precision;
  private int answered;
  private double recall;
  private int asked;

  /**
   * Without searches yet.
   *
   * @param depth how many articles are looked at, after those passed over
   */
  Effectiveness(GoldNames gold, int depth) {
    this.gold = gold;
    this.sizes = gold.sizes();
    this.depth = depth;
  }

  /** Adds the search for a name, given the names of the articles found, best first. */
  void add(int query, List<Integer> found) {
    GoldName asking = gold.names().get(query);
    int right = 0;
    int looked = 0;
    for (int number : found) {
      GoldName name = gold.names().get(number);
      boolean same = name.cluster() == asking.cluster();
      if (number == query || (!same && name.family().equals(asking.family()))) {
        continue;
      }
      if (looked == depth) {
        break;
      }
      looked++;
      right += same ? 1 : 0;
    }
    int others = sizes.getOrDefault(asking.cluster(), 1) - 1;
    recall += (double) right / Math.min(depth, others);
    asked++;
    if (looked > 0) {
      precision += (double) right / looked;
      answered++;
    }
  }

  /** The mean over the searches that found any article. */
  double precision() {
    return answered == 0 ? 0 : precision / answered;
  }

  /** The mean over all searches; of more than {@code depth} spellings, that many are all. */
  double recall() {
    return asked == 0 ? 0 : recall / asked;
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
