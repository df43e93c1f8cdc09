package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code docs/operations.md} and {@code deploy/alerts.yml} say of a live node and server. */
@ExtendWith(LiveElasticsearch.class)
class OperationsGuideIT {
  private static final Pattern METRIC = Pattern.compile("\\b(?:anun|jvm)_[a-z_]+(\\{[^}]*})?");
  private static final Pattern LABEL = Pattern.compile("([a-z]+)=~?\"([^\"]*)\"");

  private URI elasticsearch;
  private NodeCalls node;
  private LiveApi api;

  @TempDir Path folder;

  @BeforeEach
  void start(URI elasticsearch) throws IOException {
    this.elasticsearch = elasticsearch;
    node = new NodeCalls(elasticsearch);
    api = new LiveApi(elasticsearch);
  }

  @AfterEach
  void close() {
    api.close();
  }

  private CommandRun load(String name) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    Files.writeString(
        file, "{\"text\": \"Nikol Pashinian visited Gyumri on Monday, %s.\"}\n".formatted(name));
    return CommandRun.of(
        "",
        "index",
        "--authority",
        folder.resolve("authority").toString(),
        "--elasticsearch-url",
        elasticsearch.toString(),
        file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "index.blocks.read_only_allow_delete, disk usage exceeded flood-stage watermark",
    "index.blocks.write, index write (api)"
  })
  void whatAReadOnlyIndexRefusesIsToldAndLoadedAgainAfterwards(String block, String said)
      throws Exception {
    node.send("PUT", "/anun/_settings", "{\"%s\": true}".formatted(block));
    CommandRun refused = load("monday");
    assertEquals(ExitCode.SOME_REJECTED, refused.code(), refused.err());
    assertTrue(refused.err().contains("Elasticsearch refused it: "), refused.err());
    assertTrue(refused.err().contains(said), refused.err());
    node.send("PUT", "/anun/_settings", "{\"%s\": null}".formatted(block));
    CommandRun again = load("monday");
    assertEquals(ExitCode.DONE, again.code(), again.err());
    assertTrue(again.out().contains("indexed 1"), again.out());
  }

  /** Each metric that an alert asks for is there, with the labels and routes that it names. */
  @Test
  void alertsAskForMetricsThatThereAre() throws Exception {
    // Whatever it is answered, it is counted; and so is a collection of garbage, when one was made.
    api.send("GET", "/v1/search?q=Pashinian");
    api.send("GET", "/?q=Pashinian");
    NodeCalls.await("a collection of garbage in /metrics", this::collected);
    String metrics = metrics();
    List<String> missing = new ArrayList<>();
    int asked = 0;
    for (String expression : expressions()) {
      Matcher metric = METRIC.matcher(expression);
      while (metric.find()) {
        asked++;
        String name = metric.group().replaceFirst("\\{.*", "");
        List<String> series =
            metrics.lines().filter(line -> line.matches(name + "[{ ].*")).toList();
        if (series.isEmpty()) {
          missing.add(name);
        }
        Matcher label = LABEL.matcher(metric.group());
        while (label.find()) {
          // The values of the others are failures, which this server has not met.
          boolean exact = label.group(1).equals("route") || label.group(1).equals("area");
          for (String value : exact ? label.group(2).split("\\|") : new String[] {""}) {
            String wanted = label.group(1) + "=\"" + value + (exact ? "\"" : "");
            if (series.stream().noneMatch(line -> line.contains(wanted))) {
              missing.add(name + " with " + wanted);
            }
          }
        }
      }
    }
    assertEquals(List.of(), missing, "deploy/alerts.yml asks for what /metrics does not tell");
    assertTrue(asked >= 10, "only " + asked + " metrics were found in the alerts");
  }

  private boolean collected() {
    System.gc();
    return metrics().contains("jvm_gc_pause_seconds_sum");
  }

  private String metrics() {
    try {
      return api.send("GET", "/metrics").body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> expressions() throws IOException {
    Map<String, List<Map<String, Object>>> file =
        new Yaml()
            .load(Files.readString(Installation.current().home().resolve("deploy/alerts.yml")));
    List<String> expressions = new ArrayList<>();
    for (Map<String, Object> group : file.getOrDefault("groups", List.of())) {
      for (Map<String, Object> rule :
          (List<Map<String, Object>>) group.getOrDefault("rules", List.of())) {
        expressions.add((String) rule.get("expr"));
      }
    }
    return expressions;
  }
}
