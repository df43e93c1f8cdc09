package org.anun.benchmarks.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.benchmarks.retrieval.SampleArticles;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articles.sh}: made-up articles, as files to load or as copies in an index. */
@Command(
    name = "articles.sh",
    description = "Make up articles for measurements.",
    mixinStandardHelpOptions = true)
final class ArticlesCommand implements Callable<Integer> {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Option(names = "--samples", required = true, description = "the sample articles", hidden = true)
  private Path samples = Path.of("");

  @Option(names = "--write", description = "print so many as JSON lines")
  private int write;

  @Option(names = "--node", description = "an Elasticsearch that holds some articles")
  private @Nullable URI node;

  @Option(names = "--multiply", description = "copy these until there are so many")
  private int multiply;

  @Option(names = "--seed", description = "of all that is drawn (default: ${DEFAULT-VALUE})")
  private long seed = 3;

  @Override
  public Integer call() throws IOException {
    if (write > 0) {
      Files.copy(new SampleArticles(samples, seed).write(write), System.out);
      System.out.flush();
    }
    if (node != null) {
      try (var connection = ElasticConnection.open(ConnectionSettings.open(node), LONG)) {
        Multiplied.to(multiply, connection, seed);
      }
    }
    return 0;
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(new CommandLine(new ArticlesCommand()).execute(arguments));
  }
}
