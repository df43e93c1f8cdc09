package org.anun.benchmarks.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.anun.names.NameKind;

/** A method that makes keys: names that share one are taken for the same. */
record KeyMethod(String name, Keys keys) implements Method {
  /** The keys of a name of one kind; equal ones may repeat. */
  @FunctionalInterface
  interface Keys {
    Collection<String> of(NameKind kind, String name);
  }

  @Override
  public NameIndex index(NameKind kind, List<String> names) {
    Map<String, Set<String>> known = new HashMap<>();
    List<Set<String>> read =
        names.stream()
            .map(name -> known.computeIfAbsent(name, fresh -> Set.copyOf(keys.of(kind, fresh))))
            .toList();
    Map<String, IntStream.Builder> building = new HashMap<>();
    for (int row = 0; row < read.size(); row++) {
      for (String key : read.get(row)) {
        building.computeIfAbsent(key, fresh -> IntStream.builder()).add(row);
      }
    }
    Map<String, int[]> rows = new HashMap<>();
    building.forEach((key, builder) -> rows.put(key, builder.build().toArray()));
    return new KeyIndex(read, rows);
  }

  private record KeyIndex(List<Set<String>> keys, Map<String, int[]> rows) implements NameIndex {
    @Override
    public boolean same(int a, int b) {
      for (String key : keys.get(a)) {
        if (keys.get(b).contains(key)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int[] matching(int row) {
      return keys.get(row).stream()
          .flatMapToInt(key -> IntStream.of(rows.getOrDefault(key, new int[0])))
          .distinct()
          .toArray();
    }
  }
}
