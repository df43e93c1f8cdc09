package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.anun.elastic.operations.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code anun monitor} as a process, beside the API that it watches. */
@ExtendWith(LiveElasticsearch.class)
class MonitorIT {
  private static final int TERMINATED = 143;

  @Test
  void keepsWhatTheApiDoesUntilItIsTerminated(URI elasticsearch) throws Exception {
    NodeCalls node = new NodeCalls(elasticsearch);
    try (LiveApi api = new LiveApi(elasticsearch);
        Program monitor =
            Program.start(
                "monitor",
                "--every",
                "1",
                "--api-url",
                api.address().toString(),
                "--elasticsearch-url",
                elasticsearch.toString())) {
      String host = api.address().getHost() + ":" + api.address().getPort();
      NodeCalls.await(
          "a row with a search in it",
          () -> {
            assertTrue(api.answers("/v1/search?q=bread"));
            return !rows(node, host).isEmpty();
          });
      JsonNode row = rows(node, host).path(0).path("_source");
      assertEquals("answered", row.path("outcome").asText(), row.toString());
      assertTrue(row.path("requests").asLong() >= row.path("client_errors").asLong());
      assertTrue(row.path("max_ms").asDouble() >= row.path("p50_ms").asDouble(), row.toString());
      assertEquals(TERMINATED, monitor.terminate());
      assertEquals(1, monitor.told().lines().filter(l -> l.startsWith("anun:")).count());
    }
  }

  private static JsonNode rows(NodeCalls node, String host) {
    node.send("POST", "/" + Operations.PATTERN + "/_refresh", "");
    return node.get(
            "/%s/_search?size=1&q=kind:api+AND+api:%%22%s%%22+AND+requests:%%5B1+TO+*%%5D"
                .formatted(Operations.PATTERN, host))
        .at("/hits/hits");
  }
}
