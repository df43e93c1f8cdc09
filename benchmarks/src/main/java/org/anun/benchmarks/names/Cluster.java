package org.anun.benchmarks.names;

import java.util.List;

/**
 * The spellings of one name.
 *
 * @param family spelling family: pairs of one family but of different clusters are neither right
 *     nor wrong
 * @param origin where the name comes from, by the arm it is reported under
 * @param region whether its pairs count in the overall recall
 */
record Cluster(String family, String origin, boolean region, List<Variant> variants) {
  Cluster {
    variants = List.copyOf(variants);
  }
}
