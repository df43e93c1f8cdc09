package org.anun.benchmarks.retrieval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.elastic.ElasticConnection;
import org.anun.names.NameKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retrieval.sh}: searches a live Elasticsearch for every spelling of sampled names. */
@Command(
    name = "retrieval.sh",
    description = "Measure how well articles are found by other spellings of a name.",
    mixinStandardHelpOptions = true)
final class RetrievalCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  @Parameters(paramLabel = "DIR", description = "folder of the gold data")
  private Path folder = Path.of("");

  @Option(names = "--app", required = true, description = "the built program", hidden = true)
  private Path app = Path.of("");

  @Option(names = "--half", description = "which half of the data (default: ${DEFAULT-VALUE})")
  private String half = "dev";

  @Option(names = "--searches", description = "at least so many a kind (default: ${DEFAULT-VALUE})")
  private int searches = 2000;

  @Option(names = "--seed", description = "of the sample (default: ${DEFAULT-VALUE})")
  private long seed = 20;

  @Override
  public Integer call() throws Exception {
    try (BenchmarkNode node = new BenchmarkNode(app, "1g")) {
      measure(node.connection(), NameKind.TOKEN, "Single names");
      measure(node.connection(), NameKind.PERSON, "Full names");
    }
    return 0;
  }

  private void measure(ElasticConnection connection, NameKind kind, String title) throws Exception {
    GoldNames gold = GoldNames.read(folder, kind, half);
    List<Integer> sample = gold.sample(searches, seed);
    List<String> texts = gold.names().stream().map(name -> Sentence.around(name.form())).toList();
    AnunIndex anun = new AnunIndex(connection);
    anun.load(texts);
    Baselines baselines = new Baselines(connection);
    baselines.load(texts);
    System.out.printf(
        Locale.ROOT,
        "%n## %s%n%n%,d articles, %,d searches.%n%n",
        title,
        texts.size(),
        sample.size());
    System.out.println(
        "| search | P@10 | R@10 | F1@10 | P full | R full | F1 full | ms a search |\n"
            + "|---|--:|--:|--:|--:|--:|--:|--:|");
    List<SearchMethod> methods = new ArrayList<>(anun.methods());
    methods.addAll(baselines.methods());
    for (SearchMethod method : methods) {
      System.out.println(row(gold, sample, method));
    }
  }

  private static String row(GoldNames gold, List<Integer> sample, SearchMethod method) {
    Effectiveness shown = new Effectiveness(gold, SHOWN);
    Effectiveness full = new Effectiveness(gold, Integer.MAX_VALUE);
    long start = System.nanoTime();
    for (int query : sample) {
      List<Integer> found = method.search().find(gold.names().get(query).form());
      shown.add(query, found);
      full.add(query, found);
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | **%.3f** | %.3f | %.3f | **%.3f** | %.1f |",
        method.label(),
        shown.precision(),
        shown.recall(),
        shown.f1(),
        full.precision(),
        full.recall(),
        full.f1(),
        (System.nanoTime() - start) / 1e6 / sample.size());
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new RetrievalCommand()).execute(arguments));
  }
}
