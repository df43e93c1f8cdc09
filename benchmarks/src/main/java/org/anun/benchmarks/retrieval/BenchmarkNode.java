package org.anun.benchmarks.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;

/** A throw-away Elasticsearch with the plugin of the built program, and a connection to it. */
public final class BenchmarkNode implements AutoCloseable {
  private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);

  private final ThrowAwayFolder folder = new ThrowAwayFolder();
  private final LocalNode node;
  private final ElasticConnection connection;

  /**
   * Starts it and waits until it answers.
   *
   * @param app the built program: {@code cli/target/app} of a clone
   * @param heap of the server, such as {@code 1g}
   */
  public BenchmarkNode(Path app, String heap) throws InterruptedException {
    NodeSettings settings =
        new NodeSettings(
            distribution(app),
            List.of(app.resolve("anun-names.zip")),
            folder.path().resolve("node"),
            Ports.free(),
            heap,
            List.of());
    node = LocalNode.start(settings).awaitReady();
    connection = ElasticConnection.open(ConnectionSettings.open(node.url()), ANSWER_LIMIT);
  }

  private static Path distribution(Path app) {
    try (Stream<Path> files = Files.list(app)) {
      return files
          .filter(file -> file.getFileName().toString().matches("elasticsearch-.*\\.zip"))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(app + " holds no Elasticsearch; build Anun first"));
    } catch (IOException e) {
      throw new UncheckedIOException(app + " is not the built program", e);
    }
  }

  /** A connection to it. */
  public ElasticConnection connection() {
    return connection;
  }

  @Override
  public void close() {
    connection.close();
    node.close();
    folder.close();
  }
}
