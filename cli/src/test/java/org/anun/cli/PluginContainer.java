package org.anun.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;

/**
 * The official image of Elasticsearch with our plugin, as {@code docker/elasticsearch.Dockerfile}
 * builds it, in a container of its own.
 */
final class PluginContainer implements AutoCloseable {
  /** As long as the health check in docker-compose.yml may take to pass. */
  private static final Duration STARTUP = Duration.ofMinutes(3);

  private final GenericContainer<?> container;

  /**
   * Builds the image and starts it.
   *
   * @param settings of Elasticsearch, beside those of a single node
   * @throws RuntimeException of Testcontainers if the official image cannot be had or does not
   *     start
   */
  PluginContainer(Map<String, String> settings) {
    Installation installation = Installation.current();
    container =
        new GenericContainer<>(
                new ImageFromDockerfile("anun-elasticsearch-test", false)
                    .withFileFromPath(
                        "Dockerfile",
                        installation.home().resolve("docker/elasticsearch.Dockerfile"))
                    .withFileFromPath("cli/target/app/anun-names.zip", installation.plugin()))
            .withExposedPorts(9200)
            .withEnv("discovery.type", "single-node")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
            // A nearly full disk must not turn the tests' indices read-only.
            .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
            .withEnv(settings)
            .waitingFor(Wait.forHttp("/_cluster/health").forPort(9200).withStartupTimeout(STARTUP));
    container.start();
  }

  /** Whether a Docker daemon answers. */
  static boolean canStart() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** Where its Elasticsearch is. */
  URI url() {
    return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(9200));
  }

  @Override
  public void close() {
    container.stop();
  }
}
