package org.anun.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list of names to screen other names against.
 *
 * <pre>{@code
 * NameList list = engine.list(NameKind.PERSON, List.of("Никол Пашинян", "Дмитрий Песков"));
 * list.matches("Nikol Pashinian");   // row 0, Никол Пашинян, and why
 * }</pre>
 *
 * <p>Finds what {@link NameEngine#compare} calls the same, among the names that {@link Blocks} lets
 * meet. Asked about every pair of 348 full names of the gold data and all 10,446, compare called
 * 993 the same; 5 of them do not meet (Andrzej, Анджей). The names are read once, by all
 * processors; each spelling takes about 2 KB. Immutable and safe for many threads.
 */
public final class NameList {
  private final Rows<?> rows;

  private NameList(Rows<?> rows) {
    this.rows = rows;
  }

  static <N> NameList of(List<String> names, Reader<N> reader) {
    return new NameList(new Rows<>(names, reader));
  }

  /** The names of the list that are the same as the one given, the closest first. */
  public List<Match> matches(String name) {
    return rows.matches(name);
  }

  /**
   * A name of the list.
   *
   * @param row its place in the list, from 0
   * @param name as it stands there
   * @param comparison of the name asked for, first, with this one
   */
  public record Match(int row, String name, Comparison comparison) {}

  /**
   * How names of one kind are read and compared.
   *
   * @param read the name taken apart
   * @param blocks the words under which it is proposed for comparison
   */
  record Reader<N>(
      Function<String, N> read,
      Function<N, Collection<String>> blocks,
      Function<N, Function<N, Comparison>> compare) {}

  private static final class Rows<N> {
    private static final Comparator<Match> CLOSEST_FIRST =
        Comparator.comparingDouble((Match match) -> -match.comparison().score())
            .thenComparingInt(Match::row);

    private final Reader<N> reader;

    /** Each spelling once; lists repeat their names, and equal ones compare alike. */
    private final List<String> written;

    private final List<N> names;

    /** By spelling, the rows of the list in which it stands. */
    private final List<List<Integer>> rows;

    private final Postings postings;

    Rows(List<String> listed, Reader<N> reader) {
      Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
      for (int row = 0; row < listed.size(); row++) {
        rowsOf.computeIfAbsent(listed.get(row), name -> new ArrayList<>(1)).add(row);
      }
      this.reader = reader;
      this.written = List.copyOf(rowsOf.keySet());
      this.rows = List.copyOf(rowsOf.values());
      this.names = written.parallelStream().map(reader.read()).toList();
      this.postings =
          Postings.of(
              names.parallelStream()
                  .map(name -> Postings.hashes(reader.blocks().apply(name)))
                  .toList());
    }

    List<Match> matches(String name) {
      N read = reader.read().apply(name);
      BitSet candidates = new BitSet(names.size());
      postings.addRows(Postings.hashes(Blocks.sought(reader.blocks().apply(read))), candidates);
      List<Match> matches = new ArrayList<>();
      Function<N, Comparison> compare = reader.compare().apply(read);
      for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
        Comparison comparison = compare.apply(names.get(at));
        if (comparison.same()) {
          for (int row : rows.get(at)) {
            matches.add(new Match(row, written.get(at), comparison));
          }
        }
      }
      matches.sort(CLOSEST_FIRST);
      return matches;
    }
  }
}
