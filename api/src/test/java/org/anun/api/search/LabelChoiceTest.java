package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.anun.api.query.FacetField;
import org.anun.authority.Authority;
import org.anun.names.NameEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row that the authority does not know is called, by the forms that articles use. */
class LabelChoiceTest {
  private final LabelChoice choice = new LabelChoice(NameEngine.standard());
  private final EntityRows rows = new EntityRows(Authority.shipped(), StoredAlternates.NONE);

  static Stream<Arguments> labels() {
    return Table.rows(LabelChoiceTest.class, "labels.tsv");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("labels")
  void calls(String kind, String inLanguage, String all, String label, String source, String note) {
    FacetField field = FacetField.valueOf(kind);
    EntityRow row = rows.row(field, "nobody in particular");
    String language = inLanguage.isEmpty() ? null : "hy";
    assertEquals(label, choice.label(rows, row, language, counts(inLanguage), counts(all)));
  }

  private static List<ValueCount> counts(String cell) {
    return Table.parts(cell).stream()
        .map(
            part -> {
              int blank = part.lastIndexOf(' ');
              return new ValueCount(
                  part.substring(0, blank), Long.parseLong(part.substring(blank + 1)));
            })
        .toList();
  }
}
