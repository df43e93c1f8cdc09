package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.elastic.access.AccessKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the keys of {@code anun setup} may do and may not, on a real Elasticsearch; {@code
 * access.tsv} says who may do what.
 */
@ExtendWith(SecuredElasticsearch.class)
class AccessIT {
  @TempDir private static Path folder;
  private static SecuredElasticsearch.Node node;
  private static Path keys;
  private static String index = "";

  @BeforeAll
  static void prepare(SecuredElasticsearch.Node secured) throws IOException {
    node = secured;
    keys = folder.resolve("keys");
    CommandRun setup = SetupIT.setup(node, "--keys", keys.toString());
    assertEquals(ExitCode.DONE, setup.code(), setup.err());
    try (var administrator =
        ElasticConnection.open(node.administrator(), LocalStack.API_TIMEOUT.multipliedBy(10))) {
      index = new Indices(administrator).serving().orElseThrow().name();
      IndexedArticles articles = new IndexedArticles(administrator);
      articles.add("a", "en", "Alpha", "2025-02-03").person("nikol-pashinyan", "Nikol Pashinian");
      articles.write();
    }
    node.manage("PUT", "/anun-operations-test/_doc/row?refresh=true", "{}");
    node.manage("PUT", "/ledger/_doc/1?refresh=true", "{}");
    node.manage("PUT", "/anun-ledger/_doc/1?refresh=true", "{}");
  }

  /** One row with one key. */
  record Attempt(String what, String method, String target, String body, String part, String may) {
    @Override
    public String toString() {
      return part + (may.equals("yes") ? " may " : " may not ") + what;
    }
  }

  static Stream<Attempt> attempts() {
    List<String> parts = AccessKey.all().stream().map(AccessKey::part).toList();
    List<Attempt> attempts = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      for (int part = 0; part < parts.size(); part++) {
        attempts.add(
            new Attempt(cells[0], cells[1], cells[2], cells[3], parts.get(part), cells[4 + part]));
      }
    }
    return attempts.stream();
  }

  private static List<String> lines() {
    try (InputStream table =
        Objects.requireNonNull(AccessIT.class.getResourceAsStream("access.tsv"))) {
      List<String> all =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertEquals("what\tmethod\ttarget\tbody\tapi\tloader\tmonitor", all.getFirst());
      return all.subList(1, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String part) throws IOException {
    return Files.readString(keys.resolve(part + ".key")).strip();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attempts")
  void mayOrMayNot(Attempt attempt) throws IOException {
    HttpResponse<String> answer =
        node.ask(
            "ApiKey " + key(attempt.part()),
            attempt.method(),
            filled(attempt.target(), attempt),
            filled(attempt.body(), attempt));
    String what = attempt + ": " + answer.statusCode() + " " + answer.body();
    switch (attempt.may()) {
      case "yes" -> assertEquals(2, answer.statusCode() / 100, what);
      case "no" -> assertEquals(403, answer.statusCode(), what);
      default -> throw new AssertionError("yes or no, not '" + attempt.may() + "'");
    }
  }

  private static String filled(String text, Attempt attempt) {
    return text.replace("INDEX", index)
        .replace("KEY", attempt.part())
        .replace("VERSION", index.split("-", -1)[1]);
  }

  @Test
  void whoAsksForEverythingIsGivenArticlesAlone() throws IOException {
    HttpResponse<String> answer =
        node.ask("ApiKey " + key("api"), "POST", "/_search", "{\"_source\": false}");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(index), answer.body());
    for (String other : List.of("ledger", "operations", "security")) {
      assertFalse(answer.body().contains(other), answer.body());
    }
  }

  @Test
  void whoHasNoKeyMayDoNothing() {
    for (String target : List.of("/anun/_search", "/_cluster/health", "/_security/_authenticate")) {
      assertEquals(401, node.ask("", "GET", target, "").statusCode(), target);
    }
  }

  private static ConnectionSettings as(String part) throws IOException {
    return new ConnectionSettings(
        List.of(node.url()), key(part), null, null, node.authority().certificate());
  }

  /** What {@code api/README.md} tells to ask, and the addresses of the page. */
  static Stream<String> addresses() throws IOException {
    String documented = "http://127.0.0.1:8080";
    return Stream.concat(
        DocumentedCommand.of(Installation.current().home(), Path.of("api/README.md")).stream()
            .map(DocumentedCommand::text)
            .filter(call -> call.startsWith("curl "))
            .filter(call -> !call.contains("colour=red"))
            .map(call -> call.replaceFirst("^.*?" + documented + "([^'\" ]*).*$", "$1")),
        Stream.of(
            "/",
            "/health/ready",
            "/v1/search?q=Pashinian&collapse=story",
            "/v1/search?q=Pashinian&cursor=*",
            "/v1/search?q=Pashinyann",
            "/v1/documents/a",
            "/v1/documents/a/similar",
            "/v1/facets/person?prefix=nik",
            "/v1/entities/nikol-pashinyan",
            "/v1/export?q=Pashinian"));
  }

  @Test
  void theWholeApiWorksWithItsKey() throws Exception {
    Map<String, Integer> wrong = new TreeMap<>();
    try (LiveApi api = LiveApi.over(as("api"))) {
      NodeCalls.await("a first answer", () -> api.answers("/v1/search?q=Pashinian"));
      List<String> all = addresses().toList();
      assertTrue(all.size() > 20, all::toString);
      for (String address : all) {
        HttpResponse<String> answer = api.send("GET", address);
        // Of articles that are not here, 404 is the answer.
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
          wrong.put(address + " " + answer.body(), answer.statusCode());
        }
      }
    }
    assertEquals(Map.of(), wrong);
    NodeCalls.await("closed snapshots", () -> open() == 0);
  }

  private static int open() {
    JsonNode statistics = node.manage("GET", "/" + index + "/_stats/search", "");
    return statistics.at("/_all/total/search/open_contexts").asInt();
  }

  @Test
  void aLoadAndANewIndexWorkWithTheLoadersKey() throws Exception {
    Path article =
        Files.writeString(folder.resolve("bread.jsonl"), "{\"text\": \"Bread is dearer.\"}\n");
    String[] connection = SetupIT.connection(node, "--elasticsearch-api-key", key("loader"));
    for (List<String> command :
        List.of(
            List.of("index", article.toString()),
            List.of("indices"),
            List.of("indices", "rebuild"),
            List.of("indices", "rollback"),
            List.of("indices", "create", "--replace"),
            List.of("index", article.toString()))) {
      List<String> whole = new ArrayList<>(command);
      whole.addAll(List.of(connection));
      CommandRun run = CommandRun.of("", whole.toArray(String[]::new));
      assertEquals(ExitCode.DONE, run.code(), command + run.err());
      // A load whose report cannot be kept says so, and is done all the same.
      assertFalse(run.err().contains("operations"), run.err());
    }
    // As it was, for the other tests.
    String fresh = Objects.requireNonNull(serving());
    node.manage(
        "POST",
        "/_aliases",
        "{\"actions\": [{\"add\": {\"index\": \"%s\", \"alias\": \"anun\"}}, {\"remove_index\": {\"index\": \"%s\"}}]}"
            .formatted(index, fresh));
  }

  private static String serving() {
    return node.manage("GET", "/_alias/anun", "").fieldNames().next();
  }

  @Test
  void othersKeysDoNotLoad() throws Exception {
    Path article =
        Files.writeString(folder.resolve("salt.jsonl"), "{\"text\": \"Salt is dearer.\"}\n");
    for (String part : List.of("api", "monitor")) {
      List<String> command = new ArrayList<>(List.of("index", article.toString()));
      command.addAll(List.of(SetupIT.connection(node, "--elasticsearch-api-key", key(part))));
      CommandRun run = CommandRun.of("", command.toArray(String[]::new));
      assertEquals(ExitCode.ELASTICSEARCH, run.code(), run.err());
      assertTrue(run.err().contains("does not permit this (403)"), run.err());
    }
  }
}
