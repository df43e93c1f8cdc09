package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What a test does to the node behind the API, or asks of it. */
final class NodeCalls {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);

  private final URI elasticsearch;

  NodeCalls(URI elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /** Sends JSON, or nothing where it is empty, and insists on being obeyed. */
  JsonNode send(String method, String target, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(elasticsearch.resolve(target))
            .header("Content-Type", "application/json")
            .timeout(PATIENCE)
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), () -> target + ": " + answer.body());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(target, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(target, e);
    }
  }

  JsonNode get(String target) {
    return send("GET", target, "");
  }

  /** Waits, for a minute at most, until something has become so. */
  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came: " + what);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private JsonNode node() {
    return get("/_nodes/_local/settings,process").path("nodes").iterator().next();
  }

  /** What Elasticsearch calls it. */
  String name() {
    return node().path("name").asText();
  }

  /** Where its files are, on its own machine. */
  Path data() {
    return Path.of(node().at("/settings/path/data").asText());
  }

  /** Its process, on its own machine. */
  long process() {
    return node().at("/process/id").asLong();
  }
}
