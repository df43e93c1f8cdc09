package org.anun.benchmarks.language;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anun.benchmarks.Machine;
import org.anun.indexer.language.LanguageDetector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code language.sh}: measures how well languages are told on the gold data of a folder. */
@Command(
    name = "language.sh",
    description = "Measure how well the languages of texts and of the parts of pages are told.",
    mixinStandardHelpOptions = true)
final class LanguageCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "folder of the gold data; see benchmarks/README.md")
  private Path folder = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "anun|peers",
      description = "leave the others out (default: both)")
  private @Nullable Side only;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "the first N texts of each language and set (default: all)")
  private int sample = Integer.MAX_VALUE;

  @Option(names = "--no-speed", description = "do not measure how fast texts are read")
  private boolean noSpeed;

  @Option(
      names = "--half",
      defaultValue = "dev",
      description = "the half of the data, as its file names have it (default: dev)")
  private String half = "dev";

  /** Who is measured. */
  enum Side {
    ANUN,
    PEERS
  }

  @Override
  public Integer call() throws Exception {
    GoldFolder gold = new GoldFolder(folder, half, sample);
    Map<String, List<GoldText>> sets = Contestant.sets(gold);
    List<Contestant> contestants = new ArrayList<>();
    List<Double> speeds = new ArrayList<>();
    for (Load<? extends Identifier> load : load()) {
      Contestant contestant = Contestant.measure(load, sets);
      contestants.add(contestant);
      speeds.add(speed(gold, contestant.identifier()));
      System.err.println(contestant.name() + ": texts read");
    }
    System.out.println(head());
    TextReport texts = new TextReport(contestants);
    System.out.println("## The language of a text\n\n" + texts.guesses());
    System.out.println(texts.told());
    System.out.println(texts.calibration());
    System.out.println(texts.costs(speeds));
    PageReport pages = new PageReport(readers(contestants), gold);
    System.out.println("## Pages with fragments in other languages\n\n" + pages.fragments());
    System.out.println("## News in one language\n\n" + pages.clean());
    System.out.println("## News within the interface of another language\n\n" + pages.framed());
    return 0;
  }

  private List<Load<? extends Identifier>> load() throws Exception {
    List<Load<? extends Identifier>> loads = new ArrayList<>();
    if (only != Side.PEERS) {
      loads.add(Load.of(AnunIdentifier::load));
    }
    if (only != Side.ANUN) {
      Set<String> codes = LanguageDetector.languages();
      loads.add(Load.of(() -> LinguaIdentifier.load(codes)));
      loads.add(Load.of(() -> OpenNlpIdentifier.load(codes)));
      loads.add(Load.of(ScriptIdentifier::new));
    }
    return loads;
  }

  private double speed(GoldFolder gold, Identifier identifier) throws Exception {
    return noSpeed
        ? Double.NaN
        : Speed.measure(gold.sentences(), text -> identifier.guess(text).language().hashCode());
  }

  private List<PageReader> readers(List<Contestant> contestants) {
    List<PageReader> readers = new ArrayList<>();
    if (only != Side.PEERS) {
      readers.add(InspectReader.load());
    }
    contestants.forEach(contestant -> readers.add(new LineReader(contestant.identifier())));
    return readers;
  }

  private String head() {
    List<String> arguments =
        spec == null
            ? List.of()
            : spec.commandLine().getParseResult().originalArgs().stream()
                .map(argument -> Path.of(argument).equals(folder) ? "DIR" : argument)
                .toList();
    return """
    # How well languages are told

    `benchmarks/language.sh %s`, on %s: %s.

    The figures are on the development half of the gold data, which thresholds were set on; on texts
    that nobody has looked at, expect a little less. `benchmarks/README.md` says how each is made.
    """
        .formatted(String.join(" ", arguments), LocalDate.now(ZoneOffset.UTC), Machine.describe());
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(
        new CommandLine(new LanguageCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }
}
