package org.anun.benchmarks.retrieval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code index-cost.sh}: indexes the same articles with and without the fields of name keys. */
@Command(
    name = "index-cost.sh",
    description = "Measure what the name fields cost Elasticsearch at index time.",
    mixinStandardHelpOptions = true)
final class IndexCostCommand implements Callable<Integer> {
  @Option(names = "--app", required = true, description = "the built program", hidden = true)
  private Path app = Path.of("");

  @Option(names = "--samples", required = true, description = "sample articles", hidden = true)
  private Path samples = Path.of("");

  @Option(names = "--documents", description = "how many (default: ${DEFAULT-VALUE})")
  private int documents = 100_000;

  @Option(
      names = "--rounds",
      description = "each: without, with, with, without (default: ${DEFAULT-VALUE})")
  private int rounds = 2;

  @Option(names = "--seed", description = "of the articles (default: ${DEFAULT-VALUE})")
  private long seed = 3;

  @Override
  public Integer call() throws Exception {
    SampleArticles generator = new SampleArticles(samples, seed);
    List<Map<String, Object>> articles = Stream.generate(generator::next).limit(documents).toList();
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    System.out.println("| round | name fields | CPU seconds | MB |\n|--:|---|--:|--:|");
    try (BenchmarkNode node = new BenchmarkNode(app, "2g")) {
      // The server compiles its code first.
      for (boolean names : new boolean[] {false, true}) {
        CostIndex.measure(
            node.connection(),
            CostIndex.template(names),
            articles.subList(0, Math.max(1, documents / 5)));
      }
      for (int round = 1; round <= rounds; round++) {
        for (boolean names : new boolean[] {false, true, true, false}) {
          CostIndex cost =
              CostIndex.measure(node.connection(), CostIndex.template(names), articles);
          (names ? with : without).add(cost.cpuSeconds());
          System.out.printf(
              Locale.ROOT,
              "| %d | %s | %.1f | %.1f |%n",
              round,
              names ? "with" : "without",
              cost.cpuSeconds(),
              cost.bytes() / 1e6);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%nMean %.1f s with, %.1f s without: **%.2f times** the cost.%n",
        mean(with),
        mean(without),
        mean(with) / mean(without));
    return 0;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new IndexCostCommand()).execute(arguments));
  }
}
