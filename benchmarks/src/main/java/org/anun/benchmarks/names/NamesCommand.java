package org.anun.benchmarks.names;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names.sh}: measures every method on the gold data of a folder. */
@Command(
    name = "names.sh",
    description = "Measure how well spellings of one name are told from other names.",
    mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder of the gold data; see benchmarks/README.md")
  private Path folder = Path.of("");

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "token, person, place (default: all)")
  private List<NameKind> kinds = List.of(NameKind.TOKEN, NameKind.PERSON, NameKind.PLACE);

  @Option(names = "--only", description = "ours or baselines (default: both)")
  private @Nullable Side only;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "so many clusters of each kind, drawn at random (default: all)")
  private int sample = Integer.MAX_VALUE;

  enum Side {
    OURS,
    BASELINES
  }

  @Option(names = "--half", defaultValue = "dev", description = "which half (default: dev)")
  private String half = "dev";

  @Override
  public Integer call() throws Exception {
    List<Method> methods = new ArrayList<>();
    NameEngine engine = NameEngine.standard();
    if (only != Side.BASELINES) {
    methods.add(
        new KeyMethod(
            "Anun precise keys",
            (kind, name) ->
                kind == NameKind.PERSON
                    ? Set.of(engine.personKey(name))
                    : new LinkedHashSet<>(engine.keys(name).precise())));
    methods.add(new AnunCompare("Anun compare", engine));
    }
    if (only != Side.OURS) {
    methods.addAll(Baselines.all());
    }
    for (NameKind kind : kinds) {
      Gold gold = new GoldFolder(folder, half).read(kind).sample(sample, 1);
      for (Method method : methods) {
        long start = System.nanoTime();
        PairRecall recall = PairRecall.measure(method, gold);
        long a = System.nanoTime();
        FalsePositives negatives = FalsePositives.measure(method, gold);
        VocabularyScore score = VocabularyScore.measure(method, gold);
        StringBuilder r = new StringBuilder();
        recall.byOrigin().forEach((o, s) -> r.append(String.format(Locale.ROOT, " %s %.3f", o, s.value())));
        StringBuilder n = new StringBuilder();
        negatives.byType().forEach((o, s) -> n.append(String.format(Locale.ROOT, " %s %.3f", o, s.value())));
        System.out.printf(Locale.ROOT, "%s\t%s\t%s\tALL %.3f (%d)\tFPR %s all %.3f\tP %.3f R %.3f F1 %.3f\t%d ms + %d ms%n", kind, method.name(), r, recall.overall().value(),
            recall.overall().whole(), n, negatives.overall().value(), score.precision(), score.recall(), score.f1(), (a-start)/1_000_000, (System.nanoTime()-a)/1_000_000);
      }
    }
    return 0;
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new NamesCommand()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }
}
