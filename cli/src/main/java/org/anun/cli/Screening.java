package org.anun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.anun.indexer.OrderedWork;
import org.anun.names.NameList;

/** Names looked up in a list by every processor, and answered in their own order. */
final class Screening {
  private final NameList list;

  Screening(NameList list) {
    this.list = list;
  }

  /** The names of the list that are the one asked for, the closest first. */
  record Answer(String query, List<NameList.Match> matches) {}

  /**
   * Looks names up until there are no more, and gives each answer out as soon as those before it
   * are out.
   *
   * @return how many names there were
   */
  long run(NameLines queries, Consumer<Answer> answered) throws IOException {
    long[] asked = {0};
    try {
      new OrderedWork<String, Answer>(query -> new Answer(query, list.matches(query)))
          .run(
              sink -> read(queries, sink),
              answer -> {
                answered.accept(answer);
                asked[0]++;
              });
    } catch (UncheckedIOException e) {
      throw new IOException("reading standard input", e.getCause());
    }
    return asked[0];
  }

  private static void read(NameLines queries, Consumer<String> sink) {
    try {
      for (String name = queries.next(); name != null; name = queries.next()) {
        sink.accept(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
