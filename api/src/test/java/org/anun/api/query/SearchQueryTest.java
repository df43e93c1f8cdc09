package org.anun.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anun.api.Questions;
import org.anun.api.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchQueryTest {
  static Stream<Arguments> queries() {
    return Table.rows(SearchQueryTest.class, "parameter-errors.tsv");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("queries")
  void namesEveryWrongParameter(String query, String errors, String source, String note) {
    List<String> named;
    try {
      SearchQuery.parse(Questions.parameters(query));
      named = List.of();
    } catch (BadParameters bad) {
      named = bad.errors().stream().map(ParameterError::parameter).toList();
    }
    assertEquals(Table.parts(errors), named);
  }

  @Test
  void fillsInDefaults() {
    SearchQuery query = SearchQuery.parse(Questions.parameters(""));
    assertEquals(Match.ANY, query.match());
    assertEquals(Sort.RELEVANCE, query.sort());
    assertEquals(Interval.AUTO, query.interval());
    assertEquals(1, query.page());
    assertEquals(20, query.perPage());
    assertEquals(Set.copyOf(FacetField.countedByDefault()), query.facets().fields());
  }

  @Test
  void countsFilterValuesTogether() {
    String most =
        String.join("&", Stream.iterate(1, n -> n + 1).limit(50).map(n -> "source=s" + n).toList());
    assertEquals(
        50,
        SearchQuery.parse(Questions.parameters(most)).filters().wanted(FacetField.SOURCE).size());
    assertThrows(
        BadParameters.class,
        () -> SearchQuery.parse(Questions.parameters(most + "&not.language=en")));
  }

  @Test
  void keepsParametersInLinks() {
    Parameters parameters = Questions.parameters("q=%D5%93+%26&page=2&source=A&source=B");
    assertEquals("q=%D5%93+%26&page=3&source=A&source=B", parameters.with("page", "3").encoded());
    assertEquals("q=a&page=2", Questions.parameters("q=a").with("page", "2").encoded());
  }
}
