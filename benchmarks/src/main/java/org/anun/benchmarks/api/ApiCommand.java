package org.anun.benchmarks.api;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.anun.api.query.BadParameters;
import org.anun.benchmarks.retrieval.BenchmarkNode;
import org.anun.benchmarks.retrieval.SampleArticles;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.anun.indexer.Indexing;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code api.sh}: what the API costs on top of Elasticsearch. */
@Command(
    name = "api.sh",
    description = "Measure the API beside the Elasticsearch behind it.",
    mixinStandardHelpOptions = true)
final class ApiCommand implements Callable<Integer> {
  private static final int[] CLIENTS = {1, 8};
  private static final String MEMBERS = "members";
  private static final int REHEARSAL_SECONDS = 120;

  @Option(names = "--app", required = true, description = "the built program", hidden = true)
  private Path app = Path.of("");

  @Option(names = "--home", required = true, description = "the clone", hidden = true)
  private Path home = Path.of("");

  @Option(names = "--documents", description = "how many (default: ${DEFAULT-VALUE})")
  private int documents = 100_000;

  @Option(
      names = "--originals",
      description = "of them made up; the others are copies (default: ${DEFAULT-VALUE})")
  private int originals = 2_000;

  @Option(names = "--questions", description = "different names (default: ${DEFAULT-VALUE})")
  private int questions = 200;

  @Option(names = "--rounds", description = "each name, each way (default: ${DEFAULT-VALUE})")
  private int rounds = 6;

  @Option(
      names = "--warm",
      description = "rounds before those that count (default: ${DEFAULT-VALUE})")
  private int warm = 10;

  @Option(names = "--starts", description = "of the API (default: ${DEFAULT-VALUE})")
  private int starts = 7;

  @Option(names = "--heap", description = "of the API, in MB (default: ${DEFAULT-VALUE})")
  private int heap = 128;

  @Option(names = "--seed", description = "of articles and orders (default: ${DEFAULT-VALUE})")
  private long seed = 3;

  @Option(
      names = "--once",
      description =
          "ask each name once only, and warm up by others: what the API remembers of a"
              + " name is no help then")
  private boolean once;

  @Option(names = "--options", description = "of the API's JVM, with blanks between")
  private String options = "";

  @Option(names = "--node", description = "an Elasticsearch that holds the articles already")
  private @Nullable URI node;

  @Override
  public Integer call() throws Exception {
    if (node != null) {
      try (var connection = ElasticConnection.open(ConnectionSettings.open(node), LONG)) {
        measure(connection);
      }
      return 0;
    }
    try (var started = new BenchmarkNode(app, "2g")) {
      load(started.connection());
      measure(started.connection());
    }
    return 0;
  }

  private static final Duration LONG = Duration.ofMinutes(2);

  private void load(ElasticConnection connection) throws Exception {
    new Indices(connection).create();
    Path file = new SampleArticles(home.resolve("seeds/articles"), seed).write(originals);
    var report =
        new Indexing(Inspector.standard(), connection)
            .run(
                Inputs.of(List.of(file.toString()), Format.AUTO),
                InputStream.nullInputStream(),
                Format.AUTO,
                null,
                bytes -> {});
    System.err.println("indexed " + report.indexed() + " articles");
    Multiplied.to(documents, connection, seed);
  }

  private void measure(ElasticConnection connection) throws Exception {
    URI elasticsearch = connection.settings().nodes().get(0);
    starts(elasticsearch);
    // Warming up, and each number of clients, has names of its own where each is asked once.
    int parts = once ? CLIENTS.length + 1 : 1;
    List<Question> asked = questions(connection, parts * questions);
    int part = asked.size() / parts;
    try (var api = new ServedApi(home, elasticsearch, "-Xmx" + heap + "m " + options)) {
      var comparison =
          new Comparison(api.address(), elasticsearch.resolve("/" + Indices.ALIAS + "/_search"));
      // Both sides compile their code first.
      comparison.run(asked.subList(0, part), warm, 8, seed);
      System.out.println("| clients | | p50 ms | p99 ms |\n|--:|---|--:|--:|");
      int begin = 0;
      for (int clients : CLIENTS) {
        begin = once ? begin + part : 0;
        Comparison.Result result =
            comparison.run(asked.subList(begin, begin + part), once ? 1 : rounds, clients, seed);
        print(clients, "Elasticsearch", result.direct());
        print(clients, "API", result.served());
        System.out.printf(
            Locale.ROOT,
            "| %d | **ratio** | **%.2f** | **%.2f** |%n",
            clients,
            result.served().percentile(0.5) / result.direct().percentile(0.5),
            result.served().percentile(0.99) / result.direct().percentile(0.99));
        if (result.refused() > 0) {
          System.out.println("\n" + result.refused() + " requests were not answered by 200.\n");
        }
      }
      Comparison.Result crowd = comparison.run(asked.subList(0, part), 2, 64, seed);
      print(64, "API, -Xmx" + heap + "m", crowd.served());
      System.out.println("\nOf these, " + crowd.refused() + " were not answered by 200.");
    }
  }

  private static void print(int clients, String what, Latencies latencies) {
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.1f | %.1f |%n",
        clients,
        what,
        latencies.percentile(0.5),
        latencies.percentile(0.99));
  }

  private void starts(URI elasticsearch) throws Exception {
    List<Long> nanos = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    if (starts > 0) {
      rehearse(elasticsearch);
    }
    for (int start = 0; start < starts; start++) {
      try (var api = new ServedApi(home, elasticsearch, "")) {
        nanos.add(api.start().toNanos());
        processor.add(api.startProcessor().toNanos());
      }
    }
    if (!nanos.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "`anun serve` is ready after %.2f s, %.2f s of processor time (medians of %d).%n%n",
          Latencies.of(nanos).percentile(0.5) / 1e3,
          Latencies.of(processor).percentile(0.5) / 1e3,
          starts);
    }
  }

  /** The first start after a build has a second one beside it, for those that follow. */
  private void rehearse(URI elasticsearch) throws Exception {
    try (var api = new ServedApi(home, elasticsearch, "")) {
      System.out.printf(Locale.ROOT, "First start: %.2f s.%n%n", api.start().toNanos() / 1e9);
      for (int second = 0; second < REHEARSAL_SECONDS && !rehearsed(); second++) {
        Thread.sleep(1_000);
      }
    }
  }

  private boolean rehearsed() throws IOException {
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(app, "serve-*.kept")) {
      return kept.iterator().hasNext();
    }
  }

  /** Names that articles hold, frequent and rare ones alike. */
  private List<Question> questions(ElasticConnection connection, int wanted) {
    Map<String, Aggregate> counted =
        connection
            .call(
                client ->
                    client.search(
                        search ->
                            search
                                .index(Indices.ALIAS)
                                .size(0)
                                .aggregations(
                                    MEMBERS,
                                    by ->
                                        by.terms(terms -> terms.field(Fields.MEMBER).size(5_000))),
                        Void.class))
            .aggregations();
    List<String> names = new ArrayList<>();
    for (StringTermsBucket each :
        Objects.requireNonNull(counted.get(MEMBERS)).sterms().buckets().array()) {
      String value = each.key().stringValue();
      names.add(value.substring(value.lastIndexOf('|') + 1));
    }
    int step = Math.max(1, names.size() / wanted);
    var recorded = new RecordedSearches(connection);
    List<Question> asked = new ArrayList<>();
    int refused = 0;
    for (int rank = 0; rank < names.size() && asked.size() < wanted; rank += step) {
      try {
        asked.add(recorded.of(names.get(rank)));
      } catch (BadParameters bad) {
        refused++;
        System.err.println("no search text: " + names.get(rank) + ": " + bad.errors());
      }
    }
    if (refused > 0) {
      System.out.println(refused + " names make no search text and are passed over.\n");
    }
    // Each part has frequent and rare names.
    Collections.shuffle(asked, new Random(seed));
    return asked;
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new ApiCommand()).execute(arguments));
  }
}
