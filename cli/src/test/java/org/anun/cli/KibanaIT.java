package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.utility.DockerImageName;

/**
 * The boards in a real Kibana: imported, imported again, and put by the dashboards API. It runs
 * where a Docker daemon has both official images, and is skipped elsewhere.
 */
class KibanaIT {
  private static final String ELASTICSEARCH =
      "docker.elastic.co/elasticsearch/elasticsearch:" + Versions.ELASTICSEARCH;
  private static final String KIBANA = "docker.elastic.co/kibana/kibana:" + Versions.ELASTICSEARCH;

  /** As long as Kibana may take to make its indices on a loaded machine. */
  private static final String PATIENCE = "300";

  @Test
  void takesTheBoards() throws Exception {
    for (String image : List.of(ELASTICSEARCH, KIBANA)) {
      assumeTrue(
          official(image),
          "skipped: no Docker daemon, or no official image "
              + image
              + ": the boards are not tried");
    }
    try (Network network = Network.newNetwork();
        GenericContainer<?> elasticsearch =
            new GenericContainer<>(DockerImageName.parse(ELASTICSEARCH))
                .withNetwork(network)
                .withNetworkAliases("elasticsearch")
                .withExposedPorts(9200)
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        GenericContainer<?> kibana =
            new GenericContainer<>(DockerImageName.parse(KIBANA))
                .withNetwork(network)
                .withExposedPorts(5601)
                .withEnv("ELASTICSEARCH_HOSTS", "http://elasticsearch:9200")) {
      elasticsearch.start();
      kibana.start();
      URI url = URI.create("http://" + kibana.getHost() + ":" + kibana.getMappedPort(5601));
      for (int twice = 0; twice < 2; twice++) {
        CommandRun run =
            CommandRun.of(
                "",
                "dashboards",
                "import",
                "--wait",
                PATIENCE,
                "--kibana-url",
                url.toString(),
                "--follow",
                "nikol-pashinyan");
        assertEquals(ExitCode.DONE, run.code(), run.err());
      }
      for (Map.Entry<String, JsonNode> board : BoardFiles.current().boards().entrySet()) {
        put(url.resolve("/api/dashboards/" + board.getKey()), board.getValue());
      }
    }
  }

  /**
   * Whether the image is there and Elastic's own; docker/stand-in makes others of these names. Asks
   * the docker command, because Testcontainers would fetch an image of its own first.
   */
  private static boolean official(String image) throws InterruptedException {
    try {
      Process docker =
          new ProcessBuilder(
                  "docker", "image", "inspect", "--format", "{{json .Config.Labels}}", image)
              .redirectErrorStream(true)
              .start();
      String labels = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return docker.waitFor() == 0
          && (labels.contains("\"Elasticsearch\"") || labels.contains("\"Kibana\""));
    } catch (IOException none) {
      return false;
    }
  }

  private static void put(URI where, JsonNode body) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(where)
                  .header("kbn-xsrf", "true")
                  .header("Content-Type", "application/json")
                  .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), where + ": " + answer.body());
    }
  }
}
