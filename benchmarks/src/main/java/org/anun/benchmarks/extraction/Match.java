package org.anun.benchmarks.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far one page's extract is its article, in shares of all shingles of both.
 *
 * @param both in the extract and in the article, each as often as the text with fewer has it
 * @param extra in the extract alone
 * @param missed in the article alone
 * @param exact whether all words agree, in their order
 */
record Match(double both, double extra, double missed, boolean exact) {
  static Match of(String article, String extract) {
    Shingles gold = Shingles.of(article);
    Shingles found = Shingles.of(extract);
    double both = 0;
    double extra = 0;
    double missed = 0;
    Set<List<String>> all = new HashSet<>(gold.counts().keySet());
    all.addAll(found.counts().keySet());
    for (List<String> shingle : all) {
      int wanted = gold.counts().getOrDefault(shingle, 0);
      int got = found.counts().getOrDefault(shingle, 0);
      both += Math.min(wanted, got);
      extra += Math.max(0, got - wanted);
      missed += Math.max(0, wanted - got);
    }
    double sum = Math.max(1, both + extra + missed);
    return new Match(both / sum, extra / sum, missed / sum, gold.words().equals(found.words()));
  }

  double precision() {
    return extra == 0 && missed == 0 ? 1 : both == 0 ? 0 : both / (both + extra);
  }

  double recall() {
    return extra == 0 && missed == 0 ? 1 : both == 0 ? 0 : both / (both + missed);
  }
}
