package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anun.authority.Authority;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server answers when there is no Elasticsearch behind it. */
class ApiServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withoutElasticsearch("org/anun/api/nopage/");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> refusals() {
    return Table.rows(ApiServerTest.class, "refusals.tsv");
  }

  @ParameterizedTest(name = "{0} {1}: {5}")
  @MethodSource("refusals")
  void refusesByProblem(
      String method, String target, int status, String detail, String source, String note)
      throws Exception {
    HttpResponse<String> response = server.call(method, target);
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode problem = JSON.readTree(response.body());
    assertEquals(status, problem.path("status").asInt());
    assertTrue(problem.path("detail").asText().contains(detail), response::body);
    assertEquals(header(response, "X-Request-Id"), problem.path("request_id").asText());
    assertEquals(status == 405, response.headers().firstValue("Allow").isPresent());
    assertEquals(status == 503, response.headers().firstValue("Retry-After").isPresent());
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
  }

  static Stream<Arguments> told() {
    return Table.rows(ApiServerTest.class, "told.tsv");
  }

  @ParameterizedTest(name = "{0}: {5}")
  @MethodSource("told")
  void tellsInTheReadersLanguage(
      String target, int status, String title, String detail, String source, String note)
      throws Exception {
    HttpResponse<String> response = server.call("GET", target);
    assertEquals(status, response.statusCode());
    JsonNode problem = JSON.readTree(response.body());
    assertEquals(title, problem.path("title").asText());
    String told =
        problem.path("detail").asText()
            + String.join(" ", problem.path("errors").findValuesAsText("detail"));
    assertTrue(told.contains(detail), response::body);
  }

  @Test
  void namesEveryWrongParameterAtOnce() throws Exception {
    HttpResponse<String> response =
        server.call("GET", "/v1/search?q=%22open&match=near&per_page=0&foo=1&lang=xx");
    JsonNode problem = JSON.readTree(response.body());
    List<String> named = problem.path("errors").findValuesAsText("parameter");
    assertEquals(List.of("q", "match", "lang", "per_page", "foo"), named);
    assertEquals(5, problem.path("errors").findValuesAsText("detail").size());
  }

  @Test
  void livesWithoutElasticsearch() throws Exception {
    HttpResponse<String> response = server.call("GET", "/health/live");
    assertEquals(200, response.statusCode());
    assertEquals("{\"status\":\"live\"}", response.body());
    assertEquals("no-store", header(response, "Cache-Control"));
  }

  @Test
  void answersHeadWithoutBody() throws Exception {
    HttpResponse<String> response = server.call("HEAD", "/health/live");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals("17", header(response, "Content-Length"));
  }

  @Test
  void takesUrlsOfEightKibibytes() throws Exception {
    String path = "/health/live?q=";
    String longest = path + "a".repeat(ApiHandler.URL_BYTES - path.length());
    assertEquals(400, server.call("GET", longest).statusCode());
    HttpResponse<String> response = server.call("GET", longest + "a");
    assertEquals(414, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals(414, server.call("GET", longest + "a".repeat(20_000)).statusCode());
  }

  @Test
  void givesEachRequestAnId() throws Exception {
    String first = header(server.call("GET", "/health/live"), "X-Request-Id");
    String second = header(server.call("GET", "/health/live"), "X-Request-Id");
    assertTrue(first.matches("[0-9a-f]{16}"), first);
    assertNotEquals(first, second);
  }

  @Test
  void neverRepeatsTheQueryInAFailure() throws Exception {
    assertFalse(server.call("GET", "/v1/search?q=Pashinyan").body().contains("Pashinyan"));
  }

  @Test
  void refusesWhatIsNoHttpByProblem() throws Exception {
    for (String request :
        List.of(
            "GARBAGE\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /v1/search?q=%ZZ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/entities/%ZZ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")) {
      String answer = server.raw(request);
      assertTrue(answer.startsWith("HTTP/1.1 4"), () -> request + " gave " + answer);
      assertTrue(answer.contains("application/problem+json"), () -> request + " gave " + answer);
      assertFalse(answer.contains("Server:"), () -> request + " gave " + answer);
    }
  }

  @Test
  void saysThatElasticsearchIsLate() throws Exception {
    // A socket that accepts connections and never answers.
    try (var silent = new ServerSocket(0);
        var waiting =
            RunningServer.at(
                URI.create("http://127.0.0.1:" + silent.getLocalPort()), "org/anun/api/nopage/")) {
      HttpResponse<String> response = waiting.call("GET", "/health/ready");
      assertEquals(504, response.statusCode());
      assertTrue(response.body().contains("did not answer in time"), response::body);
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (var connection =
        ElasticConnection.open(
            ConnectionSettings.open(URI.create("http://127.0.0.1:1")), Duration.ofSeconds(1))) {
      var taken = ServerSettings.loopback(server.address().getPort(), null);
      var second =
          new ApiServer(connection, "anun", NameEngine.standard(), Authority::shipped, taken);
      assertThrows(IOException.class, second::start);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
