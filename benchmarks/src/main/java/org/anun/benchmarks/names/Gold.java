package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.anun.names.NameKind;

/** The gold data of one kind of name. */
record Gold(NameKind kind, List<Cluster> clusters, List<Negative> negatives) {
  Gold {
    clusters = List.copyOf(clusters);
    negatives = List.copyOf(negatives);
  }

  /** The clusters whose spellings are searched among each other: of people the region's alone. */
  List<Cluster> vocabulary() {
    return kind == NameKind.PERSON ? clusters.stream().filter(Cluster::region).toList() : clusters;
  }

  /** The same names as their sources have them; of people with patronymic and in any order. */
  Gold published() {
    return new Gold(kind, clusters.stream().map(Cluster::published).toList(), negatives);
  }

  /** This many clusters drawn at random, with all negatives; itself if it has no more. */
  Gold sample(int size, long seed) {
    if (size >= clusters.size()) {
      return this;
    }
    return new Gold(kind, shuffled(clusters, seed).subList(0, size), negatives);
  }

  /** Two halves drawn at random: clusters with clusters, negatives with negatives. */
  List<Gold> halves(long seed) {
    List<Cluster> drawn = shuffled(clusters, seed);
    List<Negative> apart = shuffled(negatives, seed);
    int clusterMiddle = drawn.size() / 2;
    int negativeMiddle = apart.size() / 2;
    return List.of(
        new Gold(kind, drawn.subList(0, clusterMiddle), apart.subList(0, negativeMiddle)),
        new Gold(
            kind,
            drawn.subList(clusterMiddle, drawn.size()),
            apart.subList(negativeMiddle, apart.size())));
  }

  private static <T> List<T> shuffled(List<T> items, long seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
