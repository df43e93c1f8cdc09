package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTableTest {
  private static final NameEngine ENGINE = NameEngine.standard();

  static Stream<Arguments> marks() {
    return Table.rows(SpellingTableTest.class, "shown-spellings.tsv");
  }

  @ParameterizedTest(name = "{2} for {0}: {6}")
  @MethodSource("marks")
  void showsTheSpellingOfAMark(
      String names,
      String attested,
      String marked,
      String form,
      String relation,
      String source,
      String note) {
    SpellingTable table = table(Table.parts(names), Table.parts(attested));
    Spelling shown = table.shown(marked);
    assertEquals(form, shown.form());
    assertEquals(relation, shown.relation());
    assertFalse(table.why(shown).isBlank());
  }

  @Test
  void givesEachFormOneId() {
    SpellingTable table = table(List.of("Pashinyan"), List.of("Pashinyan"));
    assertEquals("s1", table.shown("Pashinyan").id());
    assertEquals("s2", table.shown("road").id());
    assertEquals("s2", table.shown("road").id());
    assertEquals(
        List.of("Pashinyan", "road"), table.spellings().stream().map(Spelling::form).toList());
  }

  @Test
  void countsOnlyAttestedForms() {
    SpellingTable table = table(List.of("Pashinyan"), List.of("Pashinyan"));
    assertEquals(3L, table.shown("Pashinyan").articles());
    assertEquals(null, table.shown("road").articles());
  }

  @Test
  void saysWhyAWordMatched() {
    SpellingTable table = table(List.of("elections"), List.of());
    assertEquals("The word as typed", table.why(table.shown("elections")));
    assertEquals("Another form of a word in the search", table.why(table.shown("election")));
  }

  static Stream<Arguments> reasons() {
    return Table.rows(SpellingTableTest.class, "reasons.tsv");
  }

  @ParameterizedTest(name = "{0} {1} in {2}")
  @MethodSource("reasons")
  void saysWhyInTheReadersLanguage(
      String name, String shown, String language, String why, String source, String note) {
    var queryNames = new QueryNames(List.of(name), new NameForms(ENGINE));
    var table = new SpellingTable(queryNames, List.of(), language);
    assertEquals(why, table.why(table.shown(shown)));
  }

  private static SpellingTable table(List<String> names, List<String> attested) {
    var queryNames = new QueryNames(names, new NameForms(ENGINE));
    return new SpellingTable(
        queryNames,
        attested.stream().map(form -> new AttestedForm(form, 3, List.of())).toList(),
        null);
  }
}
