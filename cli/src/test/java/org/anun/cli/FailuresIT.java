package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.Indices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Elasticsearch has to give is not there or not for us; the API says how, and recovers by
 * itself. {@link OutageIT} and {@link PartialIT} have the heavier faults.
 */
@ExtendWith(LiveElasticsearch.class)
class FailuresIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "/v1/search?q=Manukyan";

  private static URI elasticsearch;
  private static LiveApi api;

  @BeforeAll
  static void load(URI url, @TempDir Path folder) throws IOException {
    elasticsearch = url;
    api = new LiveApi(url);
    api.load(
        folder.resolve("mill.jsonl"),
        List.of(Map.of("text", "Levon Manukyan opened the old mill after the spring floods.")));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static void assertAnswered() throws Exception {
    HttpResponse<String> answer = api.send("GET", SEARCH);
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode page = JSON.readTree(answer.body());
    assertEquals(1, page.path("total").path("value").asInt());
    assertEquals(false, page.path("partial").asBoolean(true));
    assertEquals(200, api.send("GET", "/health/ready").statusCode());
  }

  private static void assertRefused(int status, String sentence, String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(status, answer.statusCode(), answer.body());
    String detail = JSON.readTree(answer.body()).path("detail").asText();
    assertTrue(detail.contains(sentence), detail);
    assertEquals(status == 503, answer.headers().firstValue("Retry-After").isPresent());
    assertEquals(200, api.send("GET", "/health/live").statusCode());
  }

  @Test
  void aClosedIndex() throws Exception {
    String index = new Indices(api.connection()).serving().orElseThrow().name();
    api.connection().call(client -> client.indices().close(close -> close.index(index)));
    try {
      assertRefused(503, "is closed", SEARCH);
      assertRefused(503, "is closed", "/health/ready");
    } finally {
      api.connection().call(client -> client.indices().open(open -> open.index(index)));
    }
    assertAnswered();
  }

  @Test
  void aShardThatIsNowhere() throws Exception {
    String nowhere = Indices.ALIAS + "-nowhere";
    api.connection()
        .call(
            client ->
                client
                    .indices()
                    .create(
                        create ->
                            create
                                .index(nowhere)
                                .waitForActiveShards(count -> count.count(0))
                                .aliases(Indices.ALIAS, alias -> alias)
                                .settings(
                                    settings ->
                                        settings.otherSettings(
                                            "index.routing.allocation.require._name",
                                            JsonData.of("nobody")))));
    try {
      HttpResponse<String> answer = api.send("GET", SEARCH);
      assertEquals(200, answer.statusCode(), answer.body());
      JsonNode page = JSON.readTree(answer.body());
      assertEquals(1, page.path("total").path("value").asInt());
      assertEquals(true, page.path("partial").asBoolean());
      assertTrue(answer.headers().firstValue("ETag").isEmpty());
    } finally {
      api.connection().call(client -> client.indices().delete(delete -> delete.index(nowhere)));
    }
    assertAnswered();
  }

  @Test
  void wrongCredentials() throws Exception {
    var settings = ConnectionSettings.open(elasticsearch).withUser("nobody", "wrong");
    try (var other = LiveApi.over(settings)) {
      HttpResponse<String> answer = other.send("GET", SEARCH);
      assertEquals(502, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("credentials"), answer.body());
    }
  }

  @Test
  void aNodeOfSeveralIsDown() throws Exception {
    URI down;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      down = URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
    var settings =
        new ConnectionSettings(List.of(down, elasticsearch, down), null, null, null, null);
    try (var other = LiveApi.over(settings)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(200, other.send("GET", SEARCH).statusCode());
      }
    }
    try (var nobody = LiveApi.over(ConnectionSettings.open(down))) {
      assertEquals(503, nobody.send("GET", SEARCH).statusCode());
    }
  }

  @Test
  void aBrokenAuthority(@TempDir Path names) throws Exception {
    var authority = AuthorityFolder.of(names);
    try (var other = LiveApi.over(ConnectionSettings.open(elasticsearch), authority)) {
      assertEquals("{\"status\":\"ready\"}", other.send("GET", "/health/ready").body());
      Path broken = Files.writeString(names.resolve("people.tsv"), "nonsense\n");
      Thread.sleep(1_100);
      HttpResponse<String> warned = other.send("GET", "/health/ready");
      assertEquals(200, warned.statusCode());
      String warning = JSON.readTree(warned.body()).path("warnings").path(0).asText();
      assertTrue(warning.contains("people.tsv:1"), warned.body());
      assertEquals(200, other.send("GET", SEARCH).statusCode());
      Files.delete(broken);
      Thread.sleep(1_100);
      assertEquals("{\"status\":\"ready\"}", other.send("GET", "/health/ready").body());
    }
  }
}
