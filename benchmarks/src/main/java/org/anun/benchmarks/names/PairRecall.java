package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.anun.names.NameKind;

/**
 * The share of the pairs of spellings of one name that a method takes for the same.
 *
 * @param overall over the clusters of the region
 * @param byOrigin by origin; of people in the region alone
 * @param byScripts over the clusters of the region, by the pair of scripts (Armn-Latn)
 */
record PairRecall(Share overall, Map<String, Share> byOrigin, Map<String, Share> byScripts) {
  /** Of larger clusters of tokens and places so many pairs are drawn; of people all pairs count. */
  static final int MOST_PAIRS = 40;

  private static final long SEED = 1;

  /** Asks the method about every pair. */
  static PairRecall measure(Method method, Gold gold) {
    List<String> names = new ArrayList<>();
    List<Pair> pairs = pairs(gold, names);
    NameIndex index = method.index(gold.kind(), names);
    boolean[] same = new boolean[pairs.size()];
    IntStream.range(0, pairs.size())
        .parallel()
        .forEach(i -> same[i] = index.same(pairs.get(i).a(), pairs.get(i).b()));
    Tally overall = new Tally();
    Tally byOrigin = new Tally();
    Tally byScripts = new Tally();
    for (int i = 0; i < same.length; i++) {
      Cluster cluster = pairs.get(i).cluster();
      byOrigin.count(cluster.origin(), same[i]);
      if (cluster.region()) {
        overall.count("", same[i]);
        byScripts.count(pairs.get(i).scripts(), same[i]);
      }
    }
    return new PairRecall(
        overall.shares().getOrDefault("", Share.NONE), byOrigin.shares(), byScripts.shares());
  }

  private static List<Pair> pairs(Gold gold, List<String> names) {
    boolean people = gold.kind() == NameKind.PERSON;
    Random random = new Random(SEED);
    List<Pair> pairs = new ArrayList<>();
    for (Cluster cluster : people ? gold.vocabulary() : gold.clusters()) {
      List<Variant> variants = cluster.variants();
      int first = names.size();
      variants.forEach(variant -> names.add(variant.name()));
      List<Pair> all = new ArrayList<>();
      for (int i = 0; i < variants.size(); i++) {
        for (int j = i + 1; j < variants.size(); j++) {
          String scripts = scripts(variants.get(i), variants.get(j));
          all.add(new Pair(cluster, scripts, first + i, first + j));
        }
      }
      if (people || all.size() <= MOST_PAIRS) {
        pairs.addAll(all);
      } else {
        Collections.shuffle(all, random);
        pairs.addAll(all.subList(0, MOST_PAIRS));
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
