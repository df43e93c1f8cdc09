package org.anun.benchmarks.names;

import java.util.Set;

/** How many different keys a method makes for one spelling of the vocabulary, on average. */
final class KeyCount {
  private KeyCount() {}

  static double measure(KeyMethod method, Gold gold) {
    return gold.vocabulary().stream()
        .flatMap(cluster -> cluster.variants().stream())
        .mapToInt(variant -> Set.copyOf(method.keys().of(gold.kind(), variant.name())).size())
        .average()
        .orElse(0);
  }
}
