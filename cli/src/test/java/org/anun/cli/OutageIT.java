package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.Indices;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An Elasticsearch of its own is stopped, hangs, and has no room left. The API says so, and answers
 * again by itself when that is over.
 */
class OutageIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "/v1/search?q=Manukyan";

  private static final List<String> ADDRESSES =
      List.of(
          SEARCH,
          "/v1/documents/a",
          "/v1/suggest?prefix=manu",
          "/v1/export?q=Manukyan",
          "/health/ready");

  @TempDir private static Path folder;
  private static ThrowAwayFolder nodes;
  private static NodeSettings settings;
  private static LocalNode node;
  private static LiveApi api;

  @BeforeAll
  static void start() throws Exception {
    Installation installation = Installation.current();
    nodes = new ThrowAwayFolder();
    settings =
        new NodeSettings(
            installation.distribution(),
            List.of(installation.plugin()),
            nodes.path().resolve("node"),
            Ports.free(),
            "512m",
            List.of("cluster.info.update.interval: 10s"));
    node = LocalNode.start(settings).awaitReady();
    try (LiveApi loading = new LiveApi(node.url())) {
      loading.load(
          folder.resolve("mill.jsonl"),
          List.of(Map.of("text", "Levon Manukyan opened the old mill after the spring floods.")));
    }
    api = LiveApi.over(ConnectionSettings.open(node.url()));
    assertRecovered();
  }

  @AfterAll
  static void stop() {
    api.close();
    node.close();
    nodes.close();
  }

  private static void assertRecovered() throws Exception {
    NodeCalls.await("an answer", () -> api.answers(SEARCH) && api.answers("/health/ready"));
    assertAnswered();
  }

  private static void assertAnswered() throws Exception {
    JsonNode page = api.get("/v1/search", "q", "Manukyan");
    assertEquals(1, page.at("/total/value").asInt(), page::toString);
    assertEquals(false, page.path("partial").asBoolean(true));
  }

  private static void assertRefused(int status, String sentence, HttpResponse<String> answer)
      throws IOException {
    assertEquals(status, answer.statusCode(), () -> answer.uri() + answer.body());
    String detail = JSON.readTree(answer.body()).path("detail").asText();
    assertTrue(detail.contains(sentence), detail);
    assertEquals(status == 503, answer.headers().firstValue("Retry-After").isPresent());
  }

  /** One run of {@code anun index} with a text of its own. */
  private static CommandRun index(String name) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(name + ".jsonl"),
            JSON.writeValueAsString(Map.of("text", "Another text about the mill: " + name)));
    return CommandRun.of(
        "", "index", "--elasticsearch-url", node.url().toString(), file.toString());
  }

  @Test
  void stoppedAndStartedAgain() throws Exception {
    node.close();
    for (String address : ADDRESSES) {
      assertRefused(503, "cannot be reached", api.send("GET", address));
    }
    assertEquals(200, api.send("GET", "/health/live").statusCode());
    CommandRun load = index("stopped");
    assertEquals(ExitCode.ELASTICSEARCH, load.code(), load.err());
    assertTrue(load.err().contains("does not answer at " + node.url()), load.err());
    node = LocalNode.start(settings).awaitReady();
    assertRecovered();
  }

  @Test
  void hanging() throws Exception {
    long process = new NodeCalls(node.url()).process();
    signal("STOP", process);
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (String address : ADDRESSES) {
        answers.add(threads.submit(() -> api.send("GET", address)));
      }
      assertEquals(200, api.send("GET", "/health/live").statusCode());
      for (Future<HttpResponse<String>> each : answers) {
        assertRefused(504, "in time", each.get());
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.toSeconds() >= 4, took::toString);
    } finally {
      signal("CONT", process);
    }
    assertRecovered();
  }

  /** Suspends a process or lets it go on. */
  private static void signal(String signal, long process) throws Exception {
    int ended = new ProcessBuilder("kill", "-" + signal, Long.toString(process)).start().waitFor();
    assertEquals(0, ended);
  }

  /** Elasticsearch itself finds too little room, and takes back by itself what it did. */
  @Test
  void withoutRoom() throws Exception {
    wantRoom("9999gb");
    NodeCalls.await("the block", () -> isBlocked());
    assertAnswered();
    assertEquals(1, api.send("GET", "/v1/export?q=Manukyan").body().lines().count());
    assertEquals(200, api.send("GET", "/health/ready").statusCode());
    CommandRun load = index("no room");
    assertEquals(ExitCode.SOME_REJECTED, load.code(), load.err());
    assertTrue(load.err().contains("disk"), load.err());
    wantRoom("1kb");
    NodeCalls.await("room", () -> !isBlocked());
    assertEquals(ExitCode.DONE, index("room again").code());
    assertAnswered();
  }

  private static void wantRoom(String free) {
    String watermark = "cluster.routing.allocation.disk.watermark.";
    new NodeCalls(node.url())
        .send(
            "PUT",
            "/_cluster/settings",
            """
            {"persistent": {"cluster.routing.allocation.disk.threshold_enabled": true,
             "%1$slow": "%2$s", "%1$shigh": "%2$s", "%1$sflood_stage": "%2$s"}}\
            """
                .formatted(watermark, free));
  }

  private static boolean isBlocked() {
    JsonNode blocks =
        new NodeCalls(node.url()).get("/" + Indices.ALIAS + "/_settings/index.blocks.*");
    return blocks.toString().contains("read_only_allow_delete");
  }
}
