package org.anun.benchmarks.cleaning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.benchmarks.cleaning.LabelledPage.Truth;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.Inspector;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cleaning.sh}: how many words of the page around an article are told, and lost of it. */
@Command(
    name = "cleaning.sh",
    description = "Measure how well a page's lines are told from its article's.",
    mixinStandardHelpOptions = true)
final class CleaningCommand implements Callable<Integer> {
  private static final Set<SegmentKind> TEXT = EnumSet.of(SegmentKind.TITLE, SegmentKind.BODY);

  @Parameters(paramLabel = "DIR", description = "folder of the labelled lines, a file an extractor")
  private Path folder = Path.of("");

  @Option(names = "--errors", description = "print the lines that ours takes for the wrong thing")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    List<List<LabelledPage>> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(LabelledPage.read(file));
    }
    Inspector inspector = Inspector.standard();
    OwnFilter ours = new OwnFilter("Anun: title and body kept", inspector, TEXT);
    if (errors) {
      sets.forEach(pages -> pages.forEach(page -> printErrors(ours, page)));
      return 0;
    }
    System.out.println(
        "Words removed of the page around the article / words lost of the article, in per cent.\n");
    System.out.println(
        "| | " + files.stream().map(this::name).collect(Collectors.joining(" | ")) + " | all |");
    System.out.println("|---|" + "--:|".repeat(files.size() + 1));
    System.out.println(
        row(
            "words around / of the article",
            sets,
            pages -> words(pages, Truth.FRAME) + " / " + words(pages, Truth.ARTICLE)));
    for (LineFilter filter : filters(inspector, ours)) {
      System.out.println(row(filter.label(), sets, pages -> Balance.of(filter, pages).toString()));
    }
    return 0;
  }

  private static List<LineFilter> filters(Inspector inspector, OwnFilter ours) {
    Set<SegmentKind> searched =
        Stream.of(SegmentKind.values())
            .filter(SegmentKind::article)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SegmentKind.class)));
    return List.of(
        DensityFilter.cautious(),
        DensityFilter.boilerpipe(),
        DensityFilter.justext(),
        ours,
        new OwnFilter("Anun: body kept", inspector, EnumSet.of(SegmentKind.BODY)),
        new OwnFilter("Anun: title, body, caption and byline kept", inspector, searched));
  }

  /** What is measured of one set of pages, as a cell. */
  private interface Cell {
    String of(List<LabelledPage> pages);
  }

  private static String row(String label, List<List<LabelledPage>> sets, Cell cell) {
    Stream<List<LabelledPage>> all = Stream.of(sets.stream().flatMap(List::stream).toList());
    return Stream.concat(sets.stream(), all)
        .map(cell::of)
        .collect(Collectors.joining(" | ", "| " + label + " | ", " |"));
  }

  private static int words(List<LabelledPage> pages, Truth truth) {
    return pages.stream().mapToInt(page -> page.words(truth)).sum();
  }

  private static void printErrors(LineFilter filter, LabelledPage page) {
    boolean[] kept = filter.kept(page);
    for (int index = 0; index < kept.length; index++) {
      LabelledPage.LabelledLine line = page.lines().get(index);
      if (line.truth() != Truth.MIXED && kept[index] != (line.truth() == Truth.ARTICLE)) {
        System.out.println(page.id() + "\t" + line.truth() + "\t" + line.text());
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> files = found.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException(folder + " holds no .tsv file");
      }
      return files;
    }
  }

  private String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".tsv".length());
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new CleaningCommand()).execute(arguments));
  }
}
