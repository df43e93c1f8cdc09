package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The share of look-alike pairs of different names that a method takes for the same.
 *
 * @param byType by what makes them alike
 */
record FalsePositives(Share overall, Map<String, Share> byType) {
  /** Asks the method about every negative. */
  static FalsePositives measure(Method method, Gold gold) {
    List<String> names = new ArrayList<>();
    for (Negative negative : gold.negatives()) {
      names.add(negative.a());
      names.add(negative.b());
    }
    NameIndex index = method.index(gold.kind(), names);
    Tally overall = new Tally();
    Tally byType = new Tally();
    for (int i = 0; i < gold.negatives().size(); i++) {
      boolean same = index.same(2 * i, 2 * i + 1);
      overall.count("", same);
      byType.count(gold.negatives().get(i).type(), same);
    }
    return new FalsePositives(overall.shares().getOrDefault("", Share.NONE), byType.shares());
  }
}
