package org.anun.benchmarks.page;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anun.benchmarks.page.Visit.SentFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code page.sh}: the weight of a first view, and the time to the first result. */
@Command(
    name = "page.sh",
    description = "Measure a first view of the page in a real browser.",
    mixinStandardHelpOptions = true)
final class FirstViewCommand implements Callable<Integer> {
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** What the start page and a search ask the API for; the baseline of the time. */
  private static final String ANSWER =
      "/v1/search?lang=en&per_page=10&facet_size=6"
          + "&facets=language,source,person,place,organisation,story,published&";

  @Parameters(index = "0", description = "address of a running Anun")
  private URI server = URI.create("http://127.0.0.1:8080/");

  @Option(names = "--runs", description = "visits of each address (default: 9)")
  private int runs = 9;

  @Option(
      names = "--warm",
      description = "answers asked for before, as a server that runs has given many (default: 300)")
  private int warm = 300;

  @Option(names = "--chromium", required = true, description = "the browser's program")
  private Path chromium = Path.of("");

  @Option(names = "--chromedriver", required = true, description = "its driver's program")
  private Path chromedriver = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    SELENIUM.setLevel(Level.SEVERE);
    for (String query : List.of("", "q=Pashinian")) {
      measure(query.isEmpty() ? "/" : "/?" + query, query);
    }
    return 0;
  }

  private void measure(String state, String query) throws IOException, InterruptedException {
    var visits = new ArrayList<Visit>();
    var later = new ArrayList<Visit>();
    var answers = new ArrayList<Double>();
    var visitor = new Visitor(chromium, chromedriver);
    URI address = server.resolve(state);
    try (var http = HttpClient.newHttpClient();
        Visitor.Running running = visitor.running()) {
      for (int answer = 0; answer < warm; answer++) {
        answerMillis(http, query);
      }
      for (int run = 0; run < runs; run++) {
        answers.add(answerMillis(http, query));
        visits.add(visitor.starting(address));
        later.add(running.visit(address));
      }
    }
    System.out.println("## `" + state + "`\n");
    print("A browser that starts:", visits.getLast());
    print("A browser that runs:", later.getLast());
    System.out.printf(
        Locale.ROOT,
        "Load of the machine: %.1f%n%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.println("| milliseconds, of " + runs + " visits | least | median |\n|---|--:|--:|");
    print("first result, a browser that starts", millis(visits, Visit::firstResultMillis));
    print("the same, drawn", millis(visits, Visit::drawnMillis));
    print("the script has taken over", millis(visits, Visit::takenOverMillis));
    print("first result, a browser that runs", millis(later, Visit::firstResultMillis));
    print("the same, drawn", millis(later, Visit::drawnMillis));
    print("the script has taken over", millis(later, Visit::takenOverMillis));
    print("the API's answer alone (baseline)", answers);
    System.out.println();
  }

  private static List<Double> millis(List<Visit> visits, ToDoubleFunction<Visit> when) {
    return visits.stream().mapToDouble(when).boxed().toList();
  }

  private static void print(String browser, Visit visit) {
    System.out.println(
        browser
            + "\n\n| file | body, gzip | headers | asked, ms | there, ms |\n|---|--:|--:|--:|--:|");
    for (SentFile file : visit.files()) {
      System.out.printf(
          Locale.ROOT,
          "| `%s` | %,d | %,d | %.0f | %.0f |%n",
          file.name(),
          file.bodyBytes(),
          file.headerBytes(),
          file.askedMillis(),
          file.thereMillis());
    }
    System.out.printf(Locale.ROOT, "| all | **%,d** | | | |%n%n", visit.bodyBytes());
  }

  private double answerMillis(HttpClient http, String query)
      throws IOException, InterruptedException {
    URI address = server.resolve(ANSWER + (query.isEmpty() ? "sort=newest" : query));
    long start = System.nanoTime();
    int status =
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException(address + " answered " + status);
    }
    return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f |%n",
        what,
        sorted.getFirst(),
        sorted.get(sorted.size() / 2));
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new FirstViewCommand()).execute(arguments));
  }
}
