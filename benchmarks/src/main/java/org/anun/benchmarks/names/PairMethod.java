package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anun.names.NameKind;

/**
 * A method that has to look at two names at a time, written in a to z. A full name is close to
 * another when each word is to the word in the same place.
 */
record PairMethod(String name, Transliteration latin, Closeness closeness) implements Method {
  @Override
  public NameIndex index(NameKind kind, List<String> names) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<List<Letters>> spellings = new ArrayList<>();
    List<IntStream.Builder> building = new ArrayList<>();
    int[] numberOfRow = new int[names.size()];
    for (int row = 0; row < names.size(); row++) {
      List<String> words = latin.words(kind, names.get(row));
      int number = numbers.computeIfAbsent(String.join(" ", words), fresh -> numbers.size());
      if (number == spellings.size()) {
        spellings.add(words.stream().map(Letters::new).toList());
        building.add(IntStream.builder());
      }
      building.get(number).add(row);
      numberOfRow[row] = number;
    }
    List<int[]> rows = building.stream().map(builder -> builder.build().toArray()).toList();
    return new PairIndex(closeness, spellings, numberOfRow, rows);
  }

  /** Each spelling once, since comparing all with all is slow. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record PairIndex(
      Closeness closeness, List<List<Letters>> spellings, int[] numberOfRow, List<int[]> rows)
      implements NameIndex {
    @Override
    public boolean same(int a, int b) {
      return close(spellings.get(numberOfRow[a]), spellings.get(numberOfRow[b]));
    }

    private boolean close(List<Letters> a, List<Letters> b) {
      if (a.size() != b.size()) {
        return false;
      }
      for (int i = 0; i < a.size(); i++) {
        if (!closeness.close(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int[] matching(int row) {
      List<Letters> asked = spellings.get(numberOfRow[row]);
      IntStream.Builder matching = IntStream.builder();
      for (int number = 0; number < spellings.size(); number++) {
        if (close(asked, spellings.get(number))) {
          for (int other : rows.get(number)) {
            matching.add(other);
          }
        }
      }
      return matching.build().toArray();
    }
  }
}
