package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.anun.indexer.load.LoadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample articles answer what {@code seeds/expected*.tsv} says, on a live Elasticsearch. */
@ExtendWith(LiveElasticsearch.class)
class SeedsIT {
  private static final Path SEEDS = Installation.current().seeds();
  private static LiveApi api;
  private static LoadReport first;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    first = api.load(SEEDS);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** A cell of the column {@code today} that no longer holds is better or worse news: look. */
  private static void assertToday(ExpectedAnswers.Row row, int found) {
    assertEquals(
        row.today(),
        found,
        "%s, %s: a perfect answer is %d (%s)"
            .formatted(row.name(), row.detail(), row.articles(), row.note()));
  }

  @Test
  void everyArticleIsLoadedAndOnlyOnce() {
    assertEquals(List.of(), first.rejected());
    assertTrue(first.indexed() >= 40, first.toString());
    LoadReport second = api.load(SEEDS);
    assertEquals(first.indexed(), second.unchanged());
    assertEquals(0, second.indexed() + second.updated());
  }

  @TestFactory
  List<DynamicTest> query() throws IOException {
    return ExpectedAnswers.searches(SEEDS).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name() + " " + row.detail(),
                    () ->
                        assertToday(
                            row,
                            api.get("/v1/search", "q", row.name(), "match", row.detail())
                                .at("/total/value")
                                .asInt())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> variants() throws IOException {
    return ExpectedAnswers.variants(SEEDS).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name() + " as " + row.detail(),
                    () -> assertToday(row, articles(row.name(), row.detail()))))
        .toList();
  }

  private static int articles(String name, String form) throws Exception {
    for (JsonNode one : api.get("/v1/variants", "name", name, "limit", "50").path("forms")) {
      if (one.path("form").asText().equals(form)) {
        return one.path("articles").asInt();
      }
    }
    return 0;
  }

  @Test
  void theSearchBarOfElasticsearchFindsSpellingsToo() {
    for (String typed : List.of("Pashinian", "Пашинян", "Փաշինյան")) {
      long found =
          Objects.requireNonNull(
                  api.connection()
                      .call(
                          client ->
                              client.search(
                                  search ->
                                      search
                                          .index("anun")
                                          .trackTotalHits(total -> total.enabled(true))
                                          .query(query -> query.queryString(q -> q.query(typed))),
                                  Void.class))
                      .hits()
                      .total())
              .value();
      assertTrue(found >= 25, typed + " finds " + found);
    }
  }
}
