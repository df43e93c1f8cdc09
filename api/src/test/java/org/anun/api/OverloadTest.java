package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Too much to do, here or in Elasticsearch. */
class OverloadTest {
  private static final String EMPTY =
      """
      {"took": 1, "timed_out": false,
       "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
       "hits": {"total": {"value": 0, "relation": "eq"}, "max_score": null, "hits": []}}\
      """;

  /** Says as well that a point in time was opened, and that there is no article. */
  private static final String SNAPSHOT =
      EMPTY.replaceFirst(
          "\\{", "{\"id\": \"snapshot\", \"_index\": \"a\", \"_id\": \"a\", \"found\": false, ");

  @ParameterizedTest(name = "{0} {1} becomes {2}")
  @CsvSource({
    "429, es_rejected_execution_exception, 503, too busy",
    "429, circuit_breaking_exception, 503, too busy",
    "503, search_phase_execution_exception, 503, too busy",
    "500, search_phase_execution_exception, 502, refused",
    "401, security_exception, 502, credentials",
    "403, security_exception, 502, credentials",
    "404, index_not_found_exception, 503, no index",
    "400, index_closed_exception, 503, closed",
    "200, no_error_at_all, 502, refused",
  })
  void refusalsOfElasticsearchAreToldAndNeverRepeated(
      int status, String type, int told, String detail) throws Exception {
    String error =
        "{\"error\": {\"type\": \"%s\", \"reason\": \"Pashinyan\", \"root_cause\": []}, \"status\": %d}"
            .formatted(type, status);
    try (var elasticsearch = new CannedElasticsearch(status, error, Duration.ZERO);
        var server = RunningServer.at(elasticsearch.url(), RunningServer.NO_PAGE)) {
      HttpResponse<String> answer = server.call("GET", "/health/ready");
      assertEquals(told, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains(detail), answer::body);
      assertTrue(!answer.body().contains("Pashinyan"), answer::body);
      assertEquals(told == 503, answer.headers().firstValue("Retry-After").isPresent());
      Thread.sleep(1_500); // the HTTP client's own retries would come after a second
      assertEquals(1, elasticsearch.calls());
    }
  }

  @Test
  void moreThanThePlacesAreToldToComeAgainWhileHealthAnswers() throws Exception {
    int more = 10;
    int asked = HandlerChain.ANSWERS + more;
    try (var elasticsearch =
            new CannedElasticsearch(
                200,
                "{\"_index\": \"a\", \"_id\": \"a\", \"found\": false}",
                Duration.ofSeconds(2));
        var server = RunningServer.at(elasticsearch.url(), RunningServer.NO_PAGE);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (int number = 0; number < asked; number++) {
        calls.add(() -> server.call("GET", "/v1/documents/a"));
      }
      Future<HttpResponse<String>> live =
          threads.submit(
              () -> {
                Thread.sleep(1_000);
                return server.call("GET", "/health/live");
              });
      int busy = 0;
      for (Future<HttpResponse<String>> each : threads.invokeAll(calls)) {
        HttpResponse<String> answer = each.get();
        if (answer.statusCode() == 503) {
          busy++;
          assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
          assertEquals(503, new ObjectMapper().readTree(answer.body()).path("status").asInt());
        }
      }
      assertEquals(more, busy);
      assertEquals(200, live.get().statusCode());
      String metrics = server.call("GET", "/metrics").body();
      assertTrue(metrics.contains("anun_http_answers_rejected_total " + more + ".0"), metrics);
      assertEquals(404, server.call("GET", "/v1/documents/a").statusCode());
    }
  }

  @Test
  void fourExportsAreReadAtOnceAndSearchesHaveTheirOwnPlaces() throws Exception {
    try (var elasticsearch = new CannedElasticsearch(200, SNAPSHOT, Duration.ofMillis(300));
        var server = RunningServer.at(elasticsearch.url(), RunningServer.NO_PAGE);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (int number = 0; number <= HandlerChain.EXPORTS; number++) {
        calls.add(() -> server.call("GET", "/v1/export"));
      }
      calls.add(() -> server.call("GET", "/health/ready"));
      calls.add(() -> server.call("GET", "/v1/documents/a"));
      List<Integer> statuses = new ArrayList<>();
      for (Future<HttpResponse<String>> each : threads.invokeAll(calls)) {
        HttpResponse<String> answer = each.get();
        statuses.add(answer.statusCode());
        assertEquals(
            answer.statusCode() == 503, answer.headers().firstValue("Retry-After").isPresent());
      }
      assertEquals(List.of(200, 404), statuses.subList(HandlerChain.EXPORTS + 1, calls.size()));
      List<Integer> exports = new ArrayList<>(statuses.subList(0, HandlerChain.EXPORTS + 1));
      Collections.sort(exports);
      assertEquals(List.of(200, 200, 200, 200, 503), exports);
      assertEquals(200, server.call("GET", "/v1/export").statusCode());
    }
  }

  @Test
  void whatTimeCutOffIsAPart() throws Exception {
    String late = SNAPSHOT.replace("\"timed_out\": false", "\"timed_out\": true");
    try (var elasticsearch = new CannedElasticsearch(200, late, Duration.ZERO);
        var server = RunningServer.at(elasticsearch.url(), RunningServer.NO_PAGE)) {
      HttpResponse<String> answer = server.call("GET", "/v1/search?cursor=*&facets=");
      assertEquals(200, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains("\"partial\":true"), answer::body);
      assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }
  }

  @Test
  void anAnswerOfSeveralRequestsHasOneTimeInAll() throws Exception {
    // Each request is in time by itself: the rows that are known, then the histogram's span.
    try (var elasticsearch = new CannedElasticsearch(200, EMPTY, Duration.ofSeconds(4));
        var server = RunningServer.at(elasticsearch.url(), RunningServer.NO_PAGE)) {
      long start = System.nanoTime();
      HttpResponse<String> answer = server.call("GET", "/v1/search?q=a");
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      assertEquals(504, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains("in time"), answer::body);
      assertTrue(millis > 5_500, () -> millis + " ms");
    }
  }
}
