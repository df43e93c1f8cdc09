package org.anun.benchmarks.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.benchmarks.Machine;
import org.anun.names.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code names.sh}: measures every method on the gold data of a folder. */
@Command(
    name = "names.sh",
    description = "Measure how well spellings of one name are told from other names.",
    mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {
  private static final long SAMPLE_SEED = 1;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "folder of the gold data; see benchmarks/README.md")
  private Path folder = Path.of("");

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "token, person, place, separated by commas (default: all)")
  private List<NameKind> kinds = List.of(NameKind.TOKEN, NameKind.PERSON, NameKind.PLACE);

  @Option(
      names = "--only",
      paramLabel = "ours|baselines",
      description = "leave the others out (default: both)")
  private @Nullable Side only;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "so many clusters of each kind, drawn at random (default: all)")
  private int sample = Integer.MAX_VALUE;

  @Option(
      names = "--split",
      paramLabel = "SEED",
      description = "our figures on two random halves of the clusters as well")
  private @Nullable Long split;

  @Option(names = "--no-speed", description = "do not measure how fast keys are made")
  private boolean noSpeed;

  @Option(
      names = "--half",
      defaultValue = "dev",
      description = "the half of the data, as its file names have it (default: dev)")
  private String half = "dev";

  /** Which methods are measured. */
  enum Side {
    OURS,
    BASELINES
  }

  @Override
  public Integer call() throws IOException {
    List<KindReport> reports = new ArrayList<>();
    StringBuilder halves = new StringBuilder();
    for (NameKind kind : kinds) {
      Gold gold = new GoldFolder(folder, half).read(kind).sample(sample, SAMPLE_SEED);
      List<Figures> own = only == Side.BASELINES ? List.of() : own(gold, "", !noSpeed);
      List<Figures> peers = only == Side.OURS ? List.of() : peers(gold);
      KindReport report = new KindReport(kind, own, peers);
      reports.add(report);
      if (split != null) {
        halves.append(halves(report, gold, split));
      }
    }
    System.out.println(head());
    System.out.println(Summary.of(reports));
    reports.forEach(System.out::println);
    System.out.print(halves);
    return 0;
  }

  private static List<Figures> own(Gold gold, String suffix, boolean speed) {
    List<Figures> own = new ArrayList<>();
    own.add(measure(OwnMethods.KEYS, OwnMethods.KEYS.name() + suffix, gold, speed));
    own.add(measure(OwnMethods.COMPARE, OwnMethods.COMPARE.name() + suffix, gold, speed));
    if (gold.kind() == NameKind.PERSON) {
      String name = OwnMethods.COMPARE.name() + ", names as published" + suffix;
      own.add(measure(OwnMethods.COMPARE, name, gold.published(), false));
    }
    return own;
  }

  private List<Figures> peers(Gold gold) {
    return Baselines.all().stream()
        .map(method -> measure(method, method.name(), gold, !noSpeed))
        .toList();
  }

  private static Figures measure(Method method, String name, Gold gold, boolean speed) {
    long start = System.nanoTime();
    Figures figures = Figures.measure(method, gold, speed && gold.kind() == NameKind.TOKEN);
    System.err.printf(
        Locale.ROOT,
        "%s %s: F1 %.3f in %.1f s%n",
        gold.kind().name().toLowerCase(Locale.ROOT),
        name,
        figures.vocabulary().f1(),
        (System.nanoTime() - start) / 1e9);
    return figures.named(name);
  }

  private static String halves(KindReport report, Gold gold, long seed) {
    List<Figures> figures = new ArrayList<>();
    int number = 0;
    for (Gold one : gold.halves(seed)) {
      number++;
      figures.addAll(own(one, ", half " + number, false));
    }
    return "## %s, on two halves (seed %d)\n\n%s\n"
        .formatted(report.title(), seed, report.methods(figures));
  }

  private String head() {
    List<String> arguments =
        spec == null
            ? List.of()
            : spec.commandLine().getParseResult().originalArgs().stream()
                .map(argument -> Path.of(argument).equals(folder) ? "DIR" : argument)
                .toList();
    String caution =
        half.equals("dev")
            ? """
            The figures are on the development half of the gold data, on which our thresholds and
            tables were tuned; on names that nobody has looked at, expect a little less.
            """
            : "The figures are on the \"%s\" half of the gold data.%n".formatted(half);
    return """
    # How well spellings are matched

    `benchmarks/names.sh %s`, on %s: %s.

    %s
    Of two figures, the first is F1 of precision and recall when each spelling is looked up among
    all, the second the share of look-alike pairs of different names that are taken for the same
    (FPR). `benchmarks/README.md` says how each figure is made.
    """
        .formatted(
            String.join(" ", arguments),
            LocalDate.now(ZoneOffset.UTC),
            Machine.describe(),
            caution);
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(
        new CommandLine(new NamesCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(NamesCommand::tell)
            .execute(arguments));
  }

  private static int tell(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
    if (!(thrown instanceof IllegalArgumentException)) {
      thrown.printStackTrace();
    }
    System.err.println("names.sh: " + thrown.getMessage());
    return 2;
  }
}
