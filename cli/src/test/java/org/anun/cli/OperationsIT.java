package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.elastic.operations.OperationFields;
import org.anun.elastic.operations.Operations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What loads leave in the operations index, and what leaves that index alone. */
@ExtendWith(LiveElasticsearch.class)
class OperationsIT {
  private static final String GOOD =
      "{\"url\":\"https://quay.example/1\",\"source\":\"Quay\",\"text\":\"The ferry sails at nine.\"}";
  private static final String BAD = "{\"url\":\"https://quay.example/2\",\"text\":\"\"}";

  @TempDir private Path folder;
  private final URI elasticsearch;
  private final NodeCalls node;
  private final ElasticConnection connection;

  OperationsIT(URI elasticsearch) {
    this.elasticsearch = elasticsearch;
    this.node = new NodeCalls(elasticsearch);
    this.connection =
        ElasticConnection.open(ConnectionSettings.open(elasticsearch), LocalStack.API_TIMEOUT);
  }

  @BeforeEach
  void begin() {
    new Indices(connection).create();
    // One by one: a cluster that is careful deletes nothing by a pattern.
    node.get("/" + Operations.PATTERN)
        .fieldNames()
        .forEachRemaining(name -> node.send("DELETE", "/" + name, ""));
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private CommandRun index(String... lines) throws Exception {
    Path file = Files.write(folder.resolve("quay.jsonl"), List.of(lines));
    return CommandRun.of(
        "", "index", "--elasticsearch-url", elasticsearch.toString(), file.toString());
  }

  private JsonNode rows(String kind) throws Exception {
    node.send("POST", "/" + Operations.PATTERN + "/_refresh", "");
    return node.send(
            "POST",
            "/" + Operations.PATTERN + "/_search",
            new ObjectMapper()
                .writeValueAsString(
                    Map.of(
                        "size", 100, "query", Map.of("term", Map.of(OperationFields.KIND, kind)))))
        .at("/hits/hits");
  }

  @Test
  void loadingTwiceIsTwoRunsAndOneReject() throws Exception {
    assertEquals(ExitCode.SOME_REJECTED, index(GOOD, BAD).code());
    assertEquals(ExitCode.SOME_REJECTED, index(GOOD, BAD).code());
    JsonNode loads = rows("load");
    assertEquals(2, loads.size(), loads.toString());
    int indexed = 0;
    int unchanged = 0;
    for (JsonNode load : loads) {
      assertEquals(2, load.at("/_source/read").asInt());
      assertEquals(1, load.at("/_source/rejected").asInt());
      indexed += load.at("/_source/indexed").asInt();
      unchanged += load.at("/_source/unchanged").asInt();
    }
    assertEquals(1, indexed);
    assertEquals(1, unchanged);
    JsonNode rejects = rows("reject");
    assertEquals(1, rejects.size(), rejects.toString());
    assertTrue(rejects.at("/0/_source/path").asText().endsWith("quay.jsonl#2"));
    assertEquals("empty", rejects.at("/0/_source/reason").asText());
  }

  @Test
  void aReportThatCannotBeKeptIsToldAndChangesNothing() throws Exception {
    new Operations(connection).createIfMissing();
    String index = new Operations(connection).current();
    node.send("PUT", "/" + index + "/_settings", "{\"index.blocks.write\":true}");
    CommandRun run = index(GOOD);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.err().contains("warning: the load is not affected"), run.err());
    assertTrue(run.out().contains("indexed 1"), run.out());
  }

  @Test
  void theIndicesOfArticlesAreOthers() {
    Operations operations = new Operations(connection);
    assertTrue(operations.createIfMissing());
    assertFalse(operations.createIfMissing());
    Indices indices = new Indices(connection);
    assertTrue(
        indices.list().stream().noneMatch(index -> index.name().contains("operations")),
        indices.list().toString());
    indices.create();
    assertFalse(operations.createIfMissing(), "it is still there");
    JsonNode made = node.get("/" + operations.current()).path(operations.current());
    assertTrue(made.path("aliases").isEmpty(), made.toString());
    assertEquals("strict", made.at("/mappings/dynamic").asText());
    assertFalse(made.at("/mappings/properties").has("title"), "the articles' template reaches it");
  }
}
