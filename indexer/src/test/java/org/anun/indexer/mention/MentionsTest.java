package org.anun.indexer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.anun.elastic.Entity;
import org.anun.indexer.clean.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places and organisations; {@link MentionFinderTest} has the persons. */
class MentionsTest {
  static List<Table.Row> mentions() {
    return Table.read(
        MentionsTest.class, "mentions.tsv", "language", "text", "places", "organisations", "note");
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void findsPlacesAndOrganisations(Table.Row row) {
    Mentions found = MentionFinderTest.FINDER.find(row.cell("text"), MentionFinderTest.body(row));
    assertEquals(row.cell("places"), names(found.places()), row.cell("note"));
    assertEquals(row.cell("organisations"), names(found.organisations()), row.cell("note"));
  }

  private static String names(List<Entity> entities) {
    return entities.isEmpty()
        ? "-"
        : entities.stream().map(Entity::name).collect(Collectors.joining(";"));
  }
}
