package org.anun.benchmarks.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extraction.sh}: how well an article is told from its page, and how fast. */
@Command(
    name = "extraction.sh",
    description = "Measure how well an article is told from its web page.",
    mixinStandardHelpOptions = true)
final class ExtractionCommand implements Callable<Integer> {
  private static final int WARM_UP = 3;

  @Parameters(paramLabel = "DIR", description = "folder of the pages and their articles")
  private Path folder = Path.of("");

  @Option(names = "--rounds", description = "how often all pages are read for the speed")
  private int rounds = 3;

  @Override
  public Integer call() throws IOException {
    List<GoldPage> pages = GoldPage.read(folder);
    System.out.println(pages.size() + " pages\n");
    System.out.println("| | F1 | precision | recall | exact | pages a second |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    for (Extractor extractor : Extractor.all()) {
      List<Match> matches = new ArrayList<>();
      for (GoldPage page : pages) {
        matches.add(Match.of(page.article(), extractor.text().apply(page)));
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.0f |%n",
          extractor.label(),
          Score.of(matches),
          pagesASecond(extractor, pages));
    }
    return 0;
  }

  /** By the processor time of one thread, so that other programs do not count. */
  private double pagesASecond(Extractor extractor, List<GoldPage> pages) {
    long start = 0;
    for (int round = 0; round < WARM_UP + rounds; round++) {
      if (round == WARM_UP) {
        start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      }
      for (GoldPage page : pages) {
        if (extractor.text().apply(page) == null) {
          throw new IllegalStateException(page.id());
        }
      }
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return rounds * pages.size() * 1e9 / nanos;
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new ExtractionCommand()).execute(arguments));
  }
}
