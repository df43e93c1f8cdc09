package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The share of the pairs of spellings of one name that a method takes for the same.
 *
 * @param overall over the clusters of the region
 * @param byOrigin over all clusters, by origin
 * @param byScripts over the clusters of the region, by the pair of scripts (Armn-Latn)
 */
record PairRecall(Share overall, Map<String, Share> byOrigin, Map<String, Share> byScripts) {
  /** Clusters with many spellings count with their first pairs only. */
  static final int MOST_PAIRS = 40;

  /** Asks the method about every pair. */
  static PairRecall measure(Method method, Gold gold) {
    List<String> names = new ArrayList<>();
    List<Pair> pairs = pairs(gold.clusters(), names);
    NameIndex index = method.index(gold.kind(), names);
    boolean[] same = new boolean[pairs.size()];
    IntStream.range(0, pairs.size())
        .parallel()
        .forEach(i -> same[i] = index.same(pairs.get(i).a(), pairs.get(i).b()));
    Tally overall = new Tally();
    Tally byOrigin = new Tally();
    Tally byScripts = new Tally();
    for (int i = 0; i < same.length; i++) {
      Pair pair = pairs.get(i);
      byOrigin.count(pair.cluster().origin(), same[i]);
      if (pair.cluster().region()) {
        overall.count("", same[i]);
        byScripts.count(pair.scripts(), same[i]);
      }
    }
    return new PairRecall(
        overall.shares().getOrDefault("", new Share(0, 0)), byOrigin.shares(), byScripts.shares());
  }

  private static List<Pair> pairs(List<Cluster> clusters, List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Variant> variants = cluster.variants();
      int first = names.size();
      variants.forEach(variant -> names.add(variant.name()));
      int enough = pairs.size() + MOST_PAIRS;
      for (int i = 0; i < variants.size(); i++) {
        for (int j = i + 1; j < variants.size() && pairs.size() < enough; j++) {
          String scripts = scripts(variants.get(i), variants.get(j));
          pairs.add(new Pair(cluster, scripts, first + i, first + j));
        }
      }
    }
    return pairs;
  }

  private static String scripts(Variant a, Variant b) {
    return a.script().compareTo(b.script()) < 0
        ? a.script() + "-" + b.script()
        : b.script() + "-" + a.script();
  }

  private record Pair(Cluster cluster, String scripts, int a, int b) {}
}
