package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anun.api.Questions;
import org.anun.api.Table;
import org.anun.api.query.Interval;
import org.anun.api.query.SearchQuery;
import org.anun.authority.Authority;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares parts of requests with JSON, so that a change of the request shows in a review. */
class SearchRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final NameForms FORMS = new NameForms(NameEngine.standard());
  private static final EntityRows ROWS = new EntityRows(Authority.shipped(), StoredAlternates.NONE);
  private static final SearchRequests REQUESTS =
      new SearchRequests("anun", FORMS, new FilterQueries(FORMS, ROWS));

  static Stream<Arguments> requests() {
    return Table.rows(SearchRequestsTest.class, "requests.tsv");
  }

  @ParameterizedTest(name = "{0} {1}: {4}")
  @MethodSource("requests")
  void asksInJson(String query, String part, String expected, String source, String note)
      throws IOException {
    assertEquals(JSON.readTree(expected), page(query, List.of()).at(part));
  }

  @Test
  void marksMatchesWithoutMarkup() throws IOException {
    try (InputStream expected = getClass().getResourceAsStream("highlight.json")) {
      assertEquals(JSON.readTree(expected), page("q=Pashinyan", List.of()).at("/highlight"));
    }
  }

  @Test
  void countsFormsUnderTheKeysOfEachName() throws IOException {
    JsonNode spelling =
        page("source=Alpha&spelling=Pashinian", List.of("Dmitry")).at("/aggregations/spelling");
    assertEquals("{\"term\":{\"source\":{\"value\":\"Alpha\"}}}", only(spelling.at("/filter")));
    assertEquals(
        FORMS.reached("Dmitry"), spelling.at("/aggregations/values0/terms/include").asText());
    String value = FORMS.keys("Pashinian").getFirst() + "|Pashinian";
    assertEquals(
        "[{\"term\":{\"spelling\":{\"value\":\"" + value + "\"}}}]",
        spelling.at("/aggregations/selected/filters/filters").toString());
  }

  @Test
  void excludesNothingByALikelyOtherSpelling() throws IOException {
    JsonNode query = page("q=Petrosyan+-Bedrosyan", List.of()).at("/query/bool");
    JsonNode wanted = query.at("/must/0/dis_max/queries");
    JsonNode unwanted = query.at("/must_not/0/dis_max/queries");
    assertEquals("title.name^0.33", wanted.at("/4/multi_match/fields/0").asText());
    assertEquals(wanted.size() - 1, unwanted.size());
    assertEquals(-1, unwanted.toString().indexOf("^0.33"));
  }

  @Test
  void asksForTheSpanWithoutTheDatesChosen() throws IOException {
    var query = SearchQuery.parse(Questions.parameters("language=hy&from=2023-01-01"));
    JsonNode span = json(REQUESTS.span(query));
    assertEquals(0, span.at("/size").asInt());
    assertEquals("published_at", span.at("/aggregations/first/min/field").asText());
    assertEquals("published_at", span.at("/aggregations/last/max/field").asText());
    assertEquals(-1, span.at("/query").toString().indexOf("2023"));
  }

  @Test
  void testsAGuessedHistogramAndBoundsIt() throws IOException {
    var query = SearchQuery.parse(Questions.parameters("q=Pashinyan"));
    var guess = new DateSpan(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 1));
    JsonNode counts =
        json(REQUESTS.bars(query, new Bars(Interval.MONTH, guess)))
            .at("/aggregations/published/aggregations");
    assertEquals("2023-02-28", counts.at("/values/date_histogram/hard_bounds/min").asText());
    assertEquals("2026-03-01", counts.at("/values/date_histogram/hard_bounds/max").asText());
    assertEquals("published_at", counts.at("/first/min/field").asText());
  }

  /** A selection of one value is a bool of one clause; shows the clause. */
  private static String only(JsonNode selection) {
    assertEquals(1, selection.at("/bool/should").size());
    return selection.at("/bool/should/0").toString();
  }

  private static JsonNode page(String query, List<String> names) throws IOException {
    SearchQuery parsed = SearchQuery.parse(Questions.parameters(query));
    Bars bars = parsed.facets().published() ? new Bars(Interval.MONTH, null) : null;
    return json(REQUESTS.page(parsed, names, bars));
  }

  private static JsonNode json(SearchRequest request) throws IOException {
    var written = new StringWriter();
    var mapper = new JacksonJsonpMapper();
    try (var generator = mapper.jsonProvider().createGenerator(written)) {
      request.serialize(generator, mapper);
    }
    return JSON.readTree(written.toString());
  }
}
