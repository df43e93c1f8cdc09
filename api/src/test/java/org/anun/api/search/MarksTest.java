package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {
  static Stream<Arguments> fragments() {
    return Table.rows(MarksTest.class, "marks.tsv");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("fragments")
  void takesFragmentsApart(String fragment, String pieces, String source, String note) {
    String marked = fragment.replace("⟦", Marks.OPEN).replace("⟧", Marks.CLOSE);
    String found =
        Marks.pieces(marked).stream()
            .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining("|"));
    assertEquals(pieces, found);
  }
}
