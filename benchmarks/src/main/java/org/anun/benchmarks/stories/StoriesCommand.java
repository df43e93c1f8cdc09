package org.anun.benchmarks.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.benchmarks.Machine;
import org.anun.benchmarks.MarkdownTable;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.story.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code stories.sh}: how well copies of one article are told from other articles. */
@Command(
    name = "stories.sh",
    description = "Measure how well copies of one article are told from other articles.",
    mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
  /** Lines of a short report: a headline and five paragraphs, about 116 words. */
  private static final int SHORT_LINES = 6;

  private static final long SEED = 7;
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1e6;

  @Parameters(paramLabel = "FILE", description = "language, tab, text; lines joined by ' ⏎ '")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Map<String, List<NewsText>> whole = NewsText.read(file);
    Map<String, List<NewsText>> brief =
        whole.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        each.getValue().stream().map(text -> text.first(SHORT_LINES)).toList()));
    AnunStories ours = new AnunStories(Inspector.standard());
    List<CopyMethod> methods =
        List.of(
            ours.method(),
            CopyMethod.equalText(),
            CopyMethod.simHash(3),
            CopyMethod.simHash(8),
            CopyMethod.simHash(12));
    System.out.println(Machine.describe() + "\n");
    System.out.println(edits(true, methods, whole, brief));
    System.out.println(edits(false, methods, whole, brief));
    System.out.println(strangers(methods, whole, brief));
    System.out.println(speed(ours, whole));
    return 0;
  }

  private static MarkdownTable edits(
      boolean copies,
      List<CopyMethod> methods,
      Map<String, List<NewsText>> whole,
      Map<String, List<NewsText>> brief) {
    MarkdownTable table =
        new MarkdownTable(head(copies ? "copies found" : "taken for copies", methods));
    for (Edit edit : Edit.values()) {
      if (edit.copy() == copies) {
        List<String> cells = new ArrayList<>(List.of(edit.label()));
        for (CopyMethod method : methods) {
          cells.add(joined(edit, method, whole) + " / " + joined(edit, method, brief));
        }
        table.row(cells);
      }
    }
    return table;
  }

  private static List<String> head(String first, List<CopyMethod> methods) {
    return Stream.concat(Stream.of(first), methods.stream().map(CopyMethod::label)).toList();
  }

  /** The share of texts that a method takes for copies of what an edit makes of them. */
  private static String joined(
      Edit edit, CopyMethod method, Map<String, List<NewsText>> byLanguage) {
    int all = 0;
    int joined = 0;
    for (List<NewsText> texts : byLanguage.values()) {
      // The same edits for every method.
      Random random = new Random(SEED);
      for (NewsText text : texts) {
        if (edit.suits(text)) {
          NewsText edited = edit.apply(text, texts, random);
          all++;
          joined +=
              method.copies().test(method.read().apply(text), method.read().apply(edited)) ? 1 : 0;
        }
      }
    }
    return MarkdownTable.share((double) joined / all);
  }

  /** Pairs of different articles of one language that a method takes for copies. */
  private static MarkdownTable strangers(
      List<CopyMethod> methods,
      Map<String, List<NewsText>> whole,
      Map<String, List<NewsText>> brief) {
    MarkdownTable table = new MarkdownTable(head("other articles taken for copies", methods));
    List<String> cells = new ArrayList<>(List.of(pairs(whole) + " pairs of one language"));
    for (CopyMethod method : methods) {
      cells.add(wrong(method, whole) + " / " + wrong(method, brief));
    }
    table.row(cells);
    return table;
  }

  private static int pairs(Map<String, List<NewsText>> byLanguage) {
    return byLanguage.values().stream()
        .mapToInt(texts -> texts.size() * (texts.size() - 1) / 2)
        .sum();
  }

  private static int wrong(CopyMethod method, Map<String, List<NewsText>> byLanguage) {
    int wrong = 0;
    for (List<NewsText> texts : byLanguage.values()) {
      List<Object> read = texts.stream().map(method.read()).toList();
      for (int one = 0; one < read.size(); one++) {
        for (int other = 0; other < one; other++) {
          wrong += method.copies().test(read.get(one), read.get(other)) ? 1 : 0;
        }
      }
    }
    return wrong;
  }

  private static MarkdownTable speed(AnunStories ours, Map<String, List<NewsText>> byLanguage) {
    List<NewsText> texts = byLanguage.values().stream().flatMap(List::stream).toList();
    List<Inspection> inspected = texts.stream().map(ours::inspect).toList();
    long bytes =
        texts.stream().mapToLong(t -> t.page().getBytes(StandardCharsets.UTF_8).length).sum();
    MarkdownTable table = new MarkdownTable(List.of("step", "MB a second of processor time"));
    table.row(List.of("inspect", rate(bytes, texts, text -> ours.inspect(text).segments().size())));
    table.row(
        List.of(
            "prepare, the signature included",
            rate(
                bytes,
                inspected,
                each -> ours.inspector().prepare(each).article().spelling().size())));
    table.row(
        List.of(
            "the signature alone",
            rate(
                bytes,
                inspected,
                each -> Signature.of(each.text(), each.segments()).bands().size())));
    return table;
  }

  /** The median of rounds over all, of this thread's processor time, after a round to warm up. */
  private static <T> String rate(long bytes, List<T> all, ToIntFunction<T> work) {
    double[] rates = new double[ROUNDS];
    int seen = 0;
    for (int round = -1; round < ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (T each : all) {
        seen += work.applyAsInt(each);
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      rates[Math.max(round, 0)] = bytes / MEGABYTE / (nanos / 1e9);
    }
    if (seen == 0) {
      throw new IllegalStateException("nothing was made of the texts");
    }
    Arrays.sort(rates);
    return MarkdownTable.tenths(rates[ROUNDS / 2]);
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new StoriesCommand()).execute(arguments));
  }
}
