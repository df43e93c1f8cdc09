package org.anun.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
      SearchQuery.parse(parameters(query));
      named = List.of();
    } catch (BadParameters bad) {
      named = bad.errors().stream().map(ParameterError::parameter).toList();
    }
    assertEquals(Table.parts(errors), named);
  }

  @Test
  void fillsInDefaults() {
    SearchQuery query = SearchQuery.parse(parameters(""));
    assertEquals(Match.ANY, query.match());
    assertEquals(Sort.RELEVANCE, query.sort());
    assertEquals(Interval.AUTO, query.interval());
    assertEquals(1, query.page());
    assertEquals(20, query.perPage());
    assertEquals(Set.copyOf(FacetField.allAvailable()), query.facets().fields());
  }

  @Test
  void countsFilterValuesTogether() {
    String most =
        String.join("&", Stream.iterate(1, n -> n + 1).limit(50).map(n -> "source=s" + n).toList());
    assertEquals(
        50, SearchQuery.parse(parameters(most)).filters().wanted(FacetField.SOURCE).size());
    assertThrows(
        BadParameters.class, () -> SearchQuery.parse(parameters(most + "&not.language=en")));
  }

  @Test
  void keepsParametersInLinks() {
    Parameters parameters = parameters("q=%D5%93+%26&page=2&source=A&source=B");
    assertEquals("q=%D5%93+%26&page=3&source=A&source=B", parameters.with("page", "3").encoded());
    assertEquals("q=a&page=2", parameters("q=a").with("page", "2").encoded());
  }

  /** Reads a query string as the server does, names in order of first appearance. */
  static Parameters parameters(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      values
          .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
          .add(decode(pair.substring(equals + 1)));
    }
    return new Parameters(values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
