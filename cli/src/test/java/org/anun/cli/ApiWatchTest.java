package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.elastic.operations.ApiRow;
import org.anun.elastic.operations.OperationKind;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiWatchTest {
  private static final String HEAD = "# HELP anun_http_requests_seconds Requests\n";
  private static final Instant FIRST = Instant.parse("2026-11-26T12:01:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final List<OperationRow> kept = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private String metrics = "";
  private boolean apiDown;
  private boolean indexDown;
  private final ApiWatch watch =
      new ApiWatch("api:8080", MINUTE, this::metrics, this::keep, told::add);

  private String metrics() throws IOException {
    if (apiDown) {
      throw new IOException("Connection refused");
    }
    return metrics;
  }

  private void keep(List<OperationRow> rows) {
    if (indexDown) {
      throw new ElasticsearchUnreachable(
          "Elasticsearch does not answer", new IOException("refused"));
    }
    kept.addAll(rows);
  }

  private void look(int minute) throws InterruptedException {
    watch.look(FIRST.plus(MINUTE.multipliedBy(minute)));
  }

  /** One path's answers as Micrometer writes them: so many below 10 ms, 100 ms and in all. */
  private static String path(String route, String status, int fast, int slow, int all, double max) {
    String labels = "method=\"GET\",route=\"%s\",status=\"%s\"".formatted(route, status);
    return """
        anun_http_requests_seconds_bucket{%1$s,le="0.01"} %2$d
        anun_http_requests_seconds_bucket{%1$s,le="0.1"} %3$d
        anun_http_requests_seconds_bucket{%1$s,le="+Inf"} %4$d
        anun_http_requests_seconds_count{%1$s} %4$d
        anun_http_requests_seconds_sum{%1$s} 1.5
        anun_http_requests_seconds_max{%1$s} %5$s
        """
        .formatted(labels, fast, slow, all, Double.toString(max));
  }

  private ApiRow row(int number) {
    return (ApiRow) kept.get(number);
  }

  @Test
  void theFirstLookIsWhereCountingBegins() throws Exception {
    metrics = HEAD + path("/v1/search", "200", 100, 100, 100, 0.009);
    look(0);
    assertEquals(List.of(), kept);
    metrics = HEAD + path("/v1/search", "200", 180, 200, 200, 0.08);
    look(1);
    ApiRow all = row(0);
    assertEquals("2026-11-26T12:01:00Z", all.at());
    assertEquals(OperationKind.API, all.kind());
    assertEquals(100L, all.requests());
    assertEquals(0L, all.clientErrors());
    assertNull(all.route());
    // 80 of 100 below 10 ms, 20 below 100 ms, none above 80 ms.
    assertEquals(6.3, all.p50Ms());
    assertEquals(77.5, all.p95Ms());
    assertEquals(80.0, all.p99Ms());
    assertEquals(80.0, all.maxMs());
    assertEquals("/v1/search", row(1).route());
    assertEquals(OperationKind.ROUTE, row(1).kind());
    assertEquals(2, kept.size());
  }

  @Test
  void errorsAreCountedByClassAndMachinesNotAtAll() throws Exception {
    metrics = HEAD;
    look(0);
    metrics =
        HEAD
            + path("/v1/search", "200", 5, 5, 5, 0.01)
            + path("/v1/search", "400", 2, 2, 2, 0.01)
            + path("/v1/facets/{field}", "404", 1, 1, 1, 0.01)
            + path("/v1/search", "503", 0, 1, 1, 0.05)
            + path("/metrics", "200", 90, 90, 90, 5.0)
            + path("/health/ready", "503", 90, 90, 90, 5.0);
    look(1);
    assertEquals(
        List.of(9L, 3L, 1L),
        List.of(row(0).requests(), row(0).clientErrors(), row(0).serverErrors()));
    assertEquals(50.0, row(0).maxMs());
    assertEquals(3, kept.size());
  }

  @Test
  void aQuietMinuteIsARowWithoutTimes() throws Exception {
    metrics = HEAD + path("/v1/search", "200", 1, 1, 1, 0.01);
    look(0);
    look(1);
    assertEquals(1, kept.size());
    assertEquals(0L, row(0).requests());
    assertNull(row(0).p95Ms());
  }

  @Test
  void anApiThatWasStartedAnewCountsFromItsStart() throws Exception {
    metrics = HEAD + path("/v1/search", "200", 100, 100, 100, 0.01);
    look(0);
    metrics = HEAD + path("/v1/search", "200", 3, 3, 3, 0.01);
    look(1);
    assertEquals(3L, row(0).requests());
  }

  @Test
  void callsOfElasticsearchAreTimedToo() throws Exception {
    metrics = HEAD;
    look(0);
    metrics =
        HEAD
            + """
            anun_elasticsearch_calls_seconds_bucket{call="search",outcome="200",le="0.01"} 10
            anun_elasticsearch_calls_seconds_bucket{call="search",outcome="200",le="+Inf"} 10
            anun_elasticsearch_calls_seconds_bucket{call="get",outcome="200",le="0.01"} 0
            anun_elasticsearch_calls_seconds_bucket{call="get",outcome="200",le="+Inf"} 0
            """;
    look(1);
    assertEquals(9.5, row(0).elasticsearchP95Ms());
  }

  @Test
  void anApiThatIsAwayIsARowEachAndOneSentence() throws Exception {
    metrics = HEAD;
    look(0);
    apiDown = true;
    look(1);
    look(2);
    apiDown = false;
    metrics = "<html>a proxy</html>";
    look(3);
    metrics = HEAD;
    look(4);
    assertEquals(
        List.of(Outcome.UNREACHABLE, Outcome.UNREACHABLE, Outcome.REFUSED, Outcome.ANSWERED),
        kept.stream().map(row -> ((ApiRow) row).outcome()).toList());
    assertNull(row(0).requests());
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.getFirst().contains("api:8080") && told.getFirst().contains("refused"));
    assertTrue(told.getLast().contains("answers again"), told.toString());
  }

  @Test
  void rowsWaitForElasticsearch() throws Exception {
    metrics = HEAD;
    look(0);
    indexDown = true;
    look(1);
    look(2);
    assertEquals(1, told.size(), told.toString());
    indexDown = false;
    look(3);
    assertEquals(3, kept.size());
    assertEquals(3, kept.stream().map(OperationRow::id).distinct().count());
    assertEquals("2026-11-26T12:01:00Z", kept.getFirst().at());
    assertTrue(told.getLast().contains("takes rows again"), told.toString());
  }

  @Test
  void twoWhoWatchOneApiWriteTheSameRow() throws Exception {
    for (int twice = 0; twice < 2; twice++) {
      ApiWatch one = new ApiWatch("api:8080", MINUTE, () -> HEAD, this::keep, told::add);
      one.look(FIRST);
      one.look(FIRST.plus(MINUTE));
    }
    assertEquals(row(0).id(), row(1).id());
  }

  @Test
  void looksAreAboutWholeMinutes() {
    assertEquals(FIRST, watch.next(Instant.parse("2026-11-26T12:00:00Z")));
    assertEquals(FIRST, watch.next(Instant.parse("2026-11-26T12:00:59.9Z")));
  }

  @Test
  void anotherProgramsMetricsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> ApiMetrics.of("jvm_memory{a=\"b\"} 1\n"));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0, 10", "0.8, 0, 100", "0.99, 0, 100", "0.99, 2, 2000", "0.1, 0.001, 1"})
  void readsSharesOffTheBars(double share, double longest, double milliseconds) {
    TreeMap<Double, Double> upTo = new TreeMap<>();
    upTo.put(0.01, 50.0);
    upTo.put(0.1, 80.0);
    upTo.put(Double.POSITIVE_INFINITY, 100.0);
    assertEquals(milliseconds, new Bars(upTo).milliseconds(share, longest));
  }
}
