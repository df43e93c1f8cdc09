package org.anun.benchmarks.names;

import java.util.Map;
import java.util.TreeMap;

/** Counts hits and misses under names. Not safe for many threads. */
final class Tally {
  private final Map<String, int[]> counts = new TreeMap<>();

  void count(String name, boolean hit) {
    int[] count = counts.computeIfAbsent(name, fresh -> new int[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  /** What was counted, by name in alphabetical order. */
  Map<String, Share> shares() {
    Map<String, Share> shares = new TreeMap<>();
    counts.forEach((name, count) -> shares.put(name, new Share(count[0], count[1])));
    return shares;
  }
}
