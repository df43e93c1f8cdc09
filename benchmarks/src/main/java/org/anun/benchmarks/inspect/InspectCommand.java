package org.anun.benchmarks.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anun.benchmarks.Machine;
import org.anun.benchmarks.MarkdownTable;
import org.anun.indexer.DocumentId;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.OrderedWork;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageCleaner;
import org.anun.indexer.clean.PageMetadata;
import org.anun.indexer.html.HtmlCleaner;
import org.anun.indexer.language.LabelledText;
import org.anun.indexer.language.LanguageDetector;
import org.anun.indexer.language.SegmentLabeler;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jsoup.Jsoup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inspect.sh}: measures the whole path of documents, from files to JSON. */
@Command(
    name = "inspect.sh",
    description = "Measure how fast files go through all that anun inspect does.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  private static final int ROUNDS_BY_THE_CLOCK = 7;

  @Parameters(paramLabel = "DIR", description = "folder of the gold data; see benchmarks/README.md")
  private Path folder = Path.of("");

  private final Inspector inspector = Inspector.standard();
  private final PageCleaner cleaner = PageCleaner.standard();
  private final HtmlCleaner htmlCleaner = HtmlCleaner.standard();
  private final SegmentLabeler labeler = new SegmentLabeler(LanguageDetector.standard());
  private final ObjectMapper json = new ObjectMapper();

  /** Where results go so that they are wanted. */
  private long seen;

  @Override
  public Integer call() throws IOException {
    Path pages = Files.createTempDirectory("anun-inspect");
    try {
      Path text = Files.createDirectory(pages.resolve("text"));
      Path html = Files.createDirectory(pages.resolve("html"));
      SavedPages saved = new SavedPages(folder);
      saved.writeText(text);
      saved.writeHtml(html);
      System.out.println(report(text, html));
      return seen == 0 ? 1 : 0;
    } finally {
      delete(pages);
    }
  }

  private String report(Path text, Path html) throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            List.of("files", "work", "files a second", "MB a second", "times the baseline's time"));
    PathSpeed words = PathSpeed.measure(text, this::tokenize);
    row(table, "text", "baseline: words by Lucene's StandardAnalyzer", words, words);
    row(table, "text", "inspect", PathSpeed.measure(text, this::inspect), words);
    row(
        table,
        "text",
        "inspect, names left out",
        PathSpeed.measure(text, this::inspectWithoutNames),
        words);
    PathSpeed parsed = PathSpeed.measure(html, this::parse);
    row(table, "HTML", "baseline: jsoup's parse and text", parsed, parsed);
    row(table, "HTML", "inspect", PathSpeed.measure(html, this::inspect), parsed);
    row(
        table,
        "HTML",
        "inspect, names left out",
        PathSpeed.measure(html, this::inspectWithoutNames),
        parsed);
    return """
    # How fast documents are inspected

    `benchmarks/inspect.sh DIR`, on %s: %s.

    %s
    By the clock, of all text files in turn, with all that `anun inspect` does but printing:

    %s"""
        .formatted(LocalDate.now(ZoneOffset.UTC), Machine.describe(), table, byTheClock(text));
  }

  /** One processor and every one in turns, the medians of some rounds. */
  private MarkdownTable byTheClock(Path files) {
    Inputs inputs = Inputs.of(List.of(files.toString()), Format.AUTO);
    double[] alone = new double[ROUNDS_BY_THE_CLOCK];
    double[] together = new double[ROUNDS_BY_THE_CLOCK];
    for (int round = 0; round < ROUNDS_BY_THE_CLOCK; round++) {
      alone[round] = seconds(() -> read(inputs, reading -> seen += written(reading).length));
      together[round] =
          seconds(
              () ->
                  OrderedWork.ofDocuments(this::written)
                      .run(sink -> read(inputs, sink), json -> seen += json.length));
    }
    Arrays.sort(alone);
    Arrays.sort(together);
    int middle = ROUNDS_BY_THE_CLOCK / 2;
    int count = inputs.files().size();
    MarkdownTable table = new MarkdownTable(List.of("work", "files a second", "times as many"));
    table.row(
        List.of(
            "baseline: one document after another",
            "%,.0f".formatted(count / alone[middle]),
            MarkdownTable.tenths(1)));
    table.row(
        List.of(
            "every processor, as the commands do it",
            "%,.0f".formatted(count / together[middle]),
            MarkdownTable.tenths(alone[middle] / together[middle])));
    return table;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void row(
      MarkdownTable table, String files, String work, PathSpeed speed, PathSpeed baseline) {
    table.row(
        List.of(
            files,
            work,
            String.format(Locale.ROOT, "%,.0f", speed.filesPerSecond()),
            MarkdownTable.tenths(speed.megabytesPerSecond()),
            MarkdownTable.tenths(speed.seconds() / baseline.seconds())));
  }

  private void inspect(Path file) {
    read(file, reading -> inspector.inspect(reading, null));
  }

  /** All that a document goes through but the search for names. */
  private void inspectWithoutNames(Path file) {
    read(file, reading -> withoutNames((RawDocument) reading));
  }

  private Inspection withoutNames(RawDocument document) {
    CleanPage page = page(document);
    LabelledText labelled = labeler.label(page.text(), page.blocks(), document.language());
    return new Inspection(
        document.path(),
        DocumentId.hash(page.text()),
        page.url(),
        page.source(),
        page.title(),
        page.publishedAt(),
        labelled.language(),
        labelled.languages(),
        page.text(),
        labelled.segments(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private CleanPage page(RawDocument document) {
    if (!document.html()) {
      return cleaner.clean(document.content());
    }
    return switch (htmlCleaner.clean(document.content(), PageMetadata.NONE)) {
      case HtmlCleaner.Cleaned cleaned -> cleaned.page();
      case HtmlCleaner.TooComplex complex -> throw new IllegalStateException(complex.detail());
    };
  }

  private void read(Path file, Function<Reading, Inspection> work) {
    read(
        Inputs.of(List.of(file.toString()), Format.AUTO),
        reading -> seen += json(work.apply(reading)).length);
  }

  private void read(Inputs inputs, Consumer<Reading> sink) {
    new DocumentReader(inspector.languages(), bytes -> {})
        .read(inputs, InputStream.nullInputStream(), Format.AUTO, sink);
  }

  private byte[] written(Reading reading) {
    return json(inspector.inspect(reading, null));
  }

  private byte[] json(Inspection inspection) {
    try {
      return json.writeValueAsBytes(inspection);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tokenize(Path file) {
    try (StandardAnalyzer analyzer = new StandardAnalyzer();
        TokenStream words =
            analyzer.tokenStream(
                "text", new StringReader(Files.readString(file, StandardCharsets.UTF_8)))) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        seen += term.length();
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse(Path file) {
    try {
      seen += Jsoup.parse(file).text().length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new InspectCommand()).execute(arguments));
  }
}
