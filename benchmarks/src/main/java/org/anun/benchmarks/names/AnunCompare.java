package org.anun.benchmarks.names;

import java.util.List;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.NameList;

/** The engine's own verdict: pairs by its comparison, a vocabulary by its screening list. */
record AnunCompare(String name, NameEngine engine) implements Method {
  @Override
  public NameIndex index(NameKind kind, List<String> names) {
    NameList list = engine.list(kind, names);
    return new NameIndex() {
      @Override
      public boolean same(int a, int b) {
        return engine.compare(names.get(a), names.get(b), kind).same();
      }

      @Override
      public int[] matching(int row) {
        return list.matches(names.get(row)).stream().mapToInt(NameList.Match::row).toArray();
      }
    };
  }
}
