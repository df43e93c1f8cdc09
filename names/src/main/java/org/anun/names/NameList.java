package org.anun.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A list of names to screen other names against.
 *
 * <pre>{@code
 * NameList list = engine.list(NameKind.PERSON, List.of("Никол Пашинян", "Дмитрий Песков"));
 * list.matches("Nikol Pashinian");   // row 0, Никол Пашинян, and why
 * }</pre>
 *
 * <p>Finds what {@link NameEngine#compare} calls the same, among the names that share a wide key.
 * The names are read once; each takes about 2 KB. Immutable and safe for many threads.
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
    private final List<String> written;
    private final List<N> names;
    private final Postings postings;

    Rows(List<String> written, Reader<N> reader) {
      this.reader = reader;
      this.written = List.copyOf(written);
      this.names = this.written.parallelStream().map(reader.read()).toList();
      this.postings = Postings.of(names.parallelStream().map(this::blocks).toList());
    }

    private int[] blocks(N name) {
      return Postings.hashes(reader.blocks().apply(name));
    }

    List<Match> matches(String name) {
      N read = reader.read().apply(name);
      BitSet candidates = new BitSet(names.size());
      postings.addRows(blocks(read), candidates);
      if (CANDIDATES != null) { CANDIDATES.add(candidates.cardinality()); }
      List<Match> matches = new ArrayList<>();
      Function<N, Comparison> compare = reader.compare().apply(read);
      for (int row = candidates.nextSetBit(0); row >= 0; row = candidates.nextSetBit(row + 1)) {
        Comparison comparison = compare.apply(names.get(row));
        if (comparison.same()) {
          matches.add(new Match(row, written.get(row), comparison));
        }
      }
      matches.sort(CLOSEST_FIRST);
      return matches;
    }
  }
  static final java.util.concurrent.atomic.@org.jspecify.annotations.Nullable LongAdder CANDIDATES = Boolean.getBoolean("cand") ? new java.util.concurrent.atomic.LongAdder() : null;
}
