package org.anun.benchmarks.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well the entities of single pages are put together to rows of a facet: over all pairs of
 * entities of one kind on different pages, of which hand and key say whether they are one.
 *
 * @param together pairs that are one by both
 * @param wrong pairs that the key alone makes one
 * @param apart pairs that the key keeps apart
 * @param faults the rows that hold several entities, and the entities in several rows
 */
record Merging(int together, int wrong, int apart, List<String> faults) {
  /** Copies the faults. */
  Merging {
    faults = List.copyOf(faults);
  }

  /** Pairs by hand and by a key. Only names that were found and are in the gold count. */
  static Merging of(
      GoldRow.Kind kind,
      List<GoldRow> gold,
      List<FoundEntity> entities,
      Function<FoundEntity, String> key) {
    List<Item> items = new ArrayList<>();
    for (GoldRow row : gold) {
      if (row.kind() == kind && row.expected() != GoldRow.Expected.NO) {
        for (FoundEntity entity : entities) {
          if (entity.kind() == kind && entity.shares(row)) {
            items.add(new Item(row.entity(), key.apply(entity)));
          }
        }
      }
    }
    int together = 0;
    int wrong = 0;
    int apart = 0;
    for (int one = 0; one < items.size(); one++) {
      for (int other = one + 1; other < items.size(); other++) {
        boolean same = items.get(one).entity().equals(items.get(other).entity());
        boolean merged = items.get(one).key().equals(items.get(other).key());
        together += same && merged ? 1 : 0;
        wrong += !same && merged ? 1 : 0;
        apart += same && !merged ? 1 : 0;
      }
    }
    return new Merging(together, wrong, apart, faults(items));
  }

  double precision() {
    return (double) together / (together + wrong);
  }

  double recall() {
    return (double) together / (together + apart);
  }

  private static List<String> faults(List<Item> items) {
    Map<String, TreeSet<String>> entitiesByKey = new TreeMap<>();
    Map<String, TreeSet<String>> keysByEntity = new TreeMap<>();
    for (Item item : items) {
      entitiesByKey.computeIfAbsent(item.key(), none -> new TreeSet<>()).add(item.entity());
      keysByEntity.computeIfAbsent(item.entity(), none -> new TreeSet<>()).add(item.key());
    }
    List<String> faults = new ArrayList<>();
    entitiesByKey.forEach(
        (key, all) -> {
          if (all.size() > 1) {
            faults.add("one row " + key + " for " + all);
          }
        });
    keysByEntity.forEach(
        (entity, all) -> {
          if (all.size() > 1) {
            faults.add("several rows " + all + " for " + entity);
          }
        });
    return faults;
  }

  private record Item(String entity, String key) {}
}
