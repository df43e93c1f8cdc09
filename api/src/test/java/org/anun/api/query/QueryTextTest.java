package org.anun.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTextTest {
  static Stream<Arguments> texts() {
    return Table.rows(QueryTextTest.class, "query-text.tsv");
  }

  static Stream<Arguments> errors() {
    return Table.rows(QueryTextTest.class, "query-text-errors.tsv");
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("texts")
  void readsGroupsAndExcluded(
      String input, String groups, String excluded, String source, String note) {
    QueryText text = parse(input);
    String written =
        text.groups().stream()
            .map(
                group -> group.stream().map(QueryTextTest::show).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("; "));
    assertEquals(groups, written);
    assertEquals(
        excluded,
        text.excluded().stream().map(QueryTextTest::show).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("errors")
  void saysWhatIsWrong(String input, String error, String source, String note) {
    var bad = assertThrows(BadParameters.class, () -> parse(input));
    assertTrue(
        bad.errors().stream().anyMatch(each -> each.detail().contains(error)),
        () -> bad.errors().toString());
    assertTrue(bad.errors().stream().allMatch(each -> each.parameter().equals("q")));
  }

  static Stream<Arguments> names() {
    return Table.rows(QueryTextTest.class, "names.tsv");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("names")
  void everyNameHasATextThatSearchesForItsWords(String name, String q, String source, String note) {
    assertEquals(q, QueryText.naming(name));
    QueryText text = parse(q);
    assertEquals(List.of(), text.excluded());
    assertTrue(
        text.groups().stream().allMatch(group -> group.size() == 1 && isPlain(group.getFirst())),
        () -> text.groups().toString());
  }

  private static boolean isPlain(Term term) {
    return !term.phrase() && !term.titleOnly();
  }

  @Test
  void measuresLengthInCodePoints() {
    String longest = "𐐀".repeat(Limits.QUERY_CODE_POINTS);
    assertEquals(1, parse(longest).groups().size());
    assertThrows(BadParameters.class, () -> parse(longest + "𐐀"));
  }

  @Test
  void takesSixteenTerms() {
    assertEquals(16, parse("a b c d e f g h i j k l m n o p").groups().size());
  }

  @Test
  void takesPhrasesApartForTheirWords() {
    assertEquals(
        List.of("Nikol", "Pashinyan", "Nagorno-Karabakh", "Nagorno", "Karabakh", "O’Brien"),
        parse("\"Nikol Pashinyan\" Nagorno-Karabakh Nikol O’Brien -oil").words());
  }

  @Test
  void keepsHyphensOnlyBetweenLetters() {
    assertEquals(
        List.of("Jean‑Pierre", "a", "b", "c"), QueryText.words("Jean‑Pierre, -a b- - c").toList());
  }

  private static QueryText parse(String q) {
    return SearchQuery.parse(new Parameters(Map.of("q", List.of(q)))).text();
  }

  private static String show(Term term) {
    String text = term.phrase() ? '"' + term.text() + '"' : term.text();
    return term.titleOnly() ? "title:" + text : text;
  }
}
