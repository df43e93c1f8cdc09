package org.anun.benchmarks.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Block;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.html.ArticleModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train-extraction.sh}: learns which lines of a page are its article. */
@Command(
    name = "train-extraction.sh",
    description = "Train the model that tells an article from its page.",
    mixinStandardHelpOptions = true)
final class TrainingCommand implements Callable<Integer> {
  /** Sites made by one publisher with one template. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "sfgate.com",
          "hearst",
          "chron.com",
          "hearst",
          "timesunion.com",
          "hearst",
          "ctpost.com",
          "hearst",
          "mysanantonio.com",
          "hearst",
          "usatoday.com",
          "gannett",
          "floridatoday.com",
          "gannett");

  @Parameters(paramLabel = "DIR", description = "folder of the pages and their articles")
  private Path folder = Path.of("");

  @Option(
      names = "--folds",
      description =
          "measure on this many parts, each by what is learnt from the others, and write nothing")
  private int folds;

  @Option(names = "--seed", description = "of the division into parts")
  private long seed = 5;

  @Option(names = "--out", description = "the table to write")
  private @Nullable Path out;

  @Option(names = "--errors", description = "where to list the lines that were judged wrongly")
  private @Nullable Path errors;

  @Override
  public Integer call() throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    for (GoldPage gold : GoldPage.read(folder)) {
      for (PageVariant variant : PageVariant.values()) {
        pages.add(TrainingPage.of(gold, variant));
      }
    }
    if (folds > 1) {
      crossValidate(pages);
    }
    if (out != null) {
      Files.writeString(out, table(learn(pages)));
    }
    return 0;
  }

  /** Sites, not pages, are divided: a site's pages are much alike. */
  @SuppressWarnings("EnumOrdinal") // One list a variant.
  private void crossValidate(List<TrainingPage> pages) throws IOException {
    List<String> sites =
        new ArrayList<>(new TreeSet<>(pages.stream().map(page -> site(page)).toList()));
    Collections.shuffle(sites, new Random(seed));
    List<List<Match>> matches = new ArrayList<>();
    for (int variant = 0; variant < PageVariant.values().length; variant++) {
      matches.add(new ArrayList<>());
    }
    StringBuilder wrong = new StringBuilder();
    for (int fold = 0; fold < folds; fold++) {
      List<TrainingPage> training = new ArrayList<>();
      List<TrainingPage> testing = new ArrayList<>();
      for (TrainingPage page : pages) {
        (sites.indexOf(site(page)) % folds == fold ? testing : training).add(page);
      }
      ArticleModel model = learn(training);
      for (TrainingPage page : testing) {
        CleanPage labelled = page.lines().labelled(model);
        String article = page.variant() == PageVariant.FRAME ? "" : page.gold().article();
        Match match = Match.of(article, body(labelled));
        matches.get(page.variant().ordinal()).add(match);
        if (page.variant() == PageVariant.WHOLE) {
          wrong.append(wrong(page, labelled, match));
        }
      }
    }
    System.out.println("| pages | F1 | precision | recall | exact |");
    for (PageVariant variant : PageVariant.values()) {
      System.out.println("| " + variant + " | " + Score.of(matches.get(variant.ordinal())) + " |");
    }
    if (errors != null) {
      Files.writeString(errors, wrong);
    }
  }

  private static String site(TrainingPage page) {
    String host = page.gold().host();
    return FAMILIES.getOrDefault(host, host);
  }

  private static String wrong(TrainingPage page, CleanPage labelled, Match match) {
    StringBuilder wrong = new StringBuilder();
    wrong.append(
        String.format(
            Locale.ROOT,
            "%n#### %s %s extra %.3f missed %.3f%n",
            page.gold().id().substring(0, 8),
            page.gold().host(),
            match.extra(),
            match.missed()));
    for (int line = 0; line < page.shares().length; line++) {
      Block block = labelled.blocks().get(line);
      boolean own = page.shares()[line] >= TrainingPage.OWN;
      if (own != (block.kind() == SegmentKind.BODY) && !Double.isNaN(page.shares()[line])) {
        String text = page.lines().texts().get(line);
        wrong
            .append(own ? "missed " : "extra  ")
            .append(block.kind())
            .append(' ')
            .append(page.lines().elements().get(line).cssSelector())
            .append(": ")
            .append(text, 0, Math.min(120, text.length()))
            .append('\n');
      }
    }
    return wrong.toString();
  }

  private static String body(CleanPage page) {
    StringBuilder body = new StringBuilder();
    for (Block block : page.blocks()) {
      if (block.kind() == SegmentKind.BODY) {
        body.append(page.text(), block.start(), block.end());
      }
    }
    return body.toString();
  }

  private static ArticleModel learn(List<TrainingPage> pages) {
    List<double[]> rows = new ArrayList<>();
    List<Double> truths = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (TrainingPage page : pages) {
      double[] weight = page.weights();
      for (int line = 0; line < weight.length; line++) {
        if (weight[line] > 0) {
          rows.add(page.features()[line]);
          truths.add(page.shares()[line] >= TrainingPage.OWN ? 1.0 : 0.0);
          weights.add(weight[line]);
        }
      }
    }
    return TreeBoosting.learn(
        rows.toArray(double[][]::new),
        truths.stream().mapToDouble(Double::doubleValue).toArray(),
        weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static String table(ArticleModel model) {
    StringBuilder table = new StringBuilder("tree\tnode\tfeature\tthreshold\tleft\tright\tvalue\n");
    table.append("0\t0\tbase\t0\t0\t0\t").append(model.base()).append('\n');
    List<ArticleModel.Node[]> trees = model.trees();
    for (int tree = 0; tree < trees.size(); tree++) {
      List<ArticleModel.Node> nodes = Arrays.asList(trees.get(tree));
      for (int node = 0; node < nodes.size(); node++) {
        ArticleModel.Node at = nodes.get(node);
        String feature = at.feature() < 0 ? "leaf" : ArticleModel.features().get(at.feature());
        table.append(
            String.format(
                Locale.ROOT,
                "%d\t%d\t%s\t%s\t%d\t%d\t%s%n",
                tree,
                node,
                feature,
                at.threshold(),
                at.left(),
                at.right(),
                at.value()));
      }
    }
    return table.toString();
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new TrainingCommand()).execute(arguments));
  }
}
