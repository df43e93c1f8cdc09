package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BylinesTest {
  private static final Bylines BYLINES = new Bylines(new Lexicon(), new Calendar(new Openings()));

  static List<Table.Row> datelines() {
    return Table.read(BylinesTest.class, "datelines.tsv", "line", "published_at", "note");
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void readsTheDay(Table.Row row) {
    Line line = Lines.of(row.cell("line")).getFirst();
    String read =
        BYLINES.read(line).map(reading -> String.valueOf(reading.publishedAt())).orElse("null");
    String expected = row.cell("published_at");
    assertEquals(expected.equals("-") ? "null" : expected, read);
  }
}
