package org.anun.benchmarks.names;

import java.util.List;

/**
 * The spellings of one name.
 *
 * @param family spelling family: pairs of one family but of different clusters are neither right
 *     nor wrong. Of people the canonical spelling: namesakes cannot be told apart by spelling
 * @param origin where the name comes from, by the arm it is reported under
 * @param region whether its spellings count in the overall figures
 */
record Cluster(String family, String origin, boolean region, List<Variant> variants) {
  Cluster {
    variants = List.copyOf(variants);
  }

  /** The same cluster, its names as published. */
  Cluster published() {
    return new Cluster(
        family,
        origin,
        region,
        variants.stream()
            .map(variant -> new Variant(variant.published(), variant.published(), variant.script()))
            .toList());
  }
}
