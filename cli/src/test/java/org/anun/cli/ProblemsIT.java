package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Indices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and how that is told. */
@ExtendWith(LiveElasticsearch.class)
class ProblemsIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("pier.jsonl"),
        List.of(Map.of("text", "Levon Manukyan repaired the old pier before the winter storms.")));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** The problem that a GET is answered with, checked for what every problem carries. */
  private static JsonNode problem(int status, String address) throws Exception {
    return problem(status, api.send("GET", address));
  }

  private static JsonNode problem(int status, HttpResponse<String> answer) throws Exception {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals(status, problem.path("status").asInt());
    assertTrue(problem.path("detail").asText().length() > 20, answer.body());
    assertEquals(
        answer.headers().firstValue("X-Request-Id").orElse("none"),
        problem.path("request_id").asText());
    return problem;
  }

  private static String named(JsonNode problem) {
    List<String> names = new ArrayList<>();
    problem.path("errors").forEach(error -> names.add(error.path("parameter").asText()));
    return names.stream().sorted().reduce((one, next) -> one + " " + next).orElse("");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "search?colour=red&per_page=500&from=2024-02-30&interval=hour&sort=best&match=fuzzy"
            + "&facets=planet&page=0&q=a&q=b&language=en&language=en&not.source="
            + " | colour facets from interval language match not.source page per_page q sort",
        "search?q=%22open+OR | q",
        "search?from=2024-02-02&to=2024-02-01 | to",
        "search?from=20240202&to=tomorrow | from to",
        "search?per_page=%2B5&page=1e1&facet_size=ten | facet_size page per_page",
        "search?Q=a | Q",
        "search?facets=source,,source | facets facets",
        "search?cursor=&place=Gyumri&not.town=UN | cursor not.town",
        "variants?limit=0&colour=red | colour limit name",
        "variants?name=%E2%80%A6 | name",
        "facets/person?size=0&prefix=+&page=1 | page prefix size",
        "facets/spelling | prefix",
        "documents/none?q=a | q",
      })
  void everythingWrongIsNamedAtOnce(String address, String parameters) throws Exception {
    JsonNode problem = problem(400, "/v1/" + address);
    assertEquals(parameters, named(problem));
    problem
        .path("errors")
        .forEach(error -> assertTrue(error.path("detail").asText().length() > 9, error::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search?q=%FF", "/v1/variants?name=%ED%A0%80"})
  void whatIsNotUtf8IsRefused(String address) throws Exception {
    problem(400, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/v1",
        "/v1/search/",
        "/v1/facets/",
        "/v1/facets/planet",
        "/v1/documents/",
        "/v1/documents/unknown",
        "/v1/documents/_search",
        "/v1/documents/%D5%A1",
        "/v1/documents/a/b"
      })
  void notFound(String address) throws Exception {
    problem(404, address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void anotherMethodIsToldWhichWork(String method) throws Exception {
    for (String address : List.of("/v1/search?q=a", "/v1/documents/a", "/health/live", "/")) {
      HttpResponse<String> answer = api.send(method, address);
      problem(405, answer);
      assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse("none"));
    }
    problem(404, api.send(method, "/nothing"));
  }

  @Test
  void headTellsTheLengthAndSendsNothing() throws Exception {
    HttpResponse<String> head = api.send("HEAD", "/v1/variants?name=Manukyan");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    String whole = api.send("GET", "/v1/variants?name=Manukyan").body();
    assertEquals(
        whole.getBytes(StandardCharsets.UTF_8).length,
        head.headers().firstValueAsLong("Content-Length").orElse(-1));
  }

  @Test
  void anAddressIsAtMostEightKibibytes() throws Exception {
    String start = "/v1/search?x=";
    problem(400, start + "x".repeat(8 * 1024 - start.length()));
    problem(414, start + "x".repeat(8 * 1024 + 1 - start.length()));
    problem(414, start + "x".repeat(64 * 1024));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?q=",
        "search?q=-Manukyan",
        "search?q=%00a",
        "search?q=a%F3%B0%80%80",
        "facets/source?prefix=%22%40%23~%3C%3E%26",
        "variants?name=%7C",
        "search?spelling=%7C",
        "facets/person?prefix=a%7C.*",
        "search?from=0001-01-01&to=9999-12-31",
      })
  void unusualTextIsNeverAFault(String address) throws Exception {
    int status = api.send("GET", "/v1/" + address).statusCode();
    assertTrue(status == 200 || status == 400, address + " " + status);
  }

  @Test
  void withoutAnIndexEveryAnswerSaysSo() throws Exception {
    String index = new Indices(api.connection()).serving().orElseThrow().name();
    api.connection()
        .call(
            client ->
                client.indices().deleteAlias(alias -> alias.index(index).name(Indices.ALIAS)));
    try {
      for (String address :
          List.of(
              "/v1/search",
              "/v1/search?q=Manukyan&facets=",
              "/v1/variants?name=Manukyan",
              "/v1/facets/source",
              "/v1/documents/unknown",
              "/health/ready")) {
        HttpResponse<String> answer = api.send("GET", address);
        assertEquals(
            "There is no index behind \"anun\" yet. Create it by: anun indices create",
            problem(503, answer).path("detail").asText());
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
      }
      assertEquals(200, api.send("GET", "/health/live").statusCode());
      problem(400, "/v1/search?colour=red");
    } finally {
      api.connection()
          .call(client -> client.indices().putAlias(put -> put.index(index).name(Indices.ALIAS)));
    }
    assertEquals(200, api.send("GET", "/health/ready").statusCode());
  }
}
