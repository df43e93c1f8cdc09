package org.anun.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.NameList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code anun match}: names screened against a list, and why they match. */
@Command(
    name = "match",
    description =
        "Look each name of standard input, one a line, up in a list: query, match, score and why,"
            + " one line a match, the closest first. A name without a match prints nothing.")
final class MatchCommand implements Callable<Integer> {
  @Option(
      names = "--against",
      paramLabel = "FILE",
      required = true,
      description = "the list: a UTF-8 text file with one name a line")
  private String against = "";

  @Option(
      names = "--kind",
      paramLabel = "person|place|token",
      defaultValue = "person",
      description = "what the names are (default: ${DEFAULT-VALUE})")
  private NameKind kind = NameKind.PERSON;

  @Option(names = "--json", description = "print one JSON object a match")
  private boolean json;

  private long matched;
  private long matches;

  @Override
  public Integer call() throws IOException {
    ListedNames listed = read();
    NameList list = NameEngine.standard().list(kind, listed.names());
    NameLines queries = new NameLines(System.in, "", MatchCommand::tell);
    long asked = new Screening(list).run(queries, this::print);
    long rejected = listed.rejected() + queries.rejected();
    System.err.printf(
        Locale.ROOT,
        "names %d, listed %d, matched %d, matches %d, rejected lines %d%n",
        asked,
        listed.names().size(),
        matched,
        matches,
        rejected);
    return rejected == 0 ? ExitCode.DONE : ExitCode.USAGE;
  }

  private static void tell(String fault) {
    System.err.println("anun: " + fault);
  }

  /** The names of the list, and how many of its lines are none. */
  private record ListedNames(List<String> names, long rejected) {}

  private ListedNames read() {
    if (against.equals("-")) {
      throw new IllegalArgumentException(
          "the list must be a file: standard input holds the names to look up");
    }
    Path file = file();
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      NameLines lines = new NameLines(input, against, MatchCommand::tell);
      List<String> names = new ArrayList<>();
      for (String name = lines.next(); name != null; name = lines.next()) {
        names.add(name);
      }
      return new ListedNames(names, lines.rejected());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "the list " + against + " cannot be read; give a UTF-8 text file, one name a line", e);
    }
  }

  private Path file() {
    @Nullable Path file = null;
    try {
      file = Path.of(against);
    } catch (InvalidPathException e) {
      // Told below, as any other path without a file.
    }
    if (file == null || !Files.exists(file)) {
      throw new IllegalArgumentException("the list " + against + " does not exist");
    }
    return file;
  }

  private void print(Screening.Answer answer) {
    matched += answer.matches().isEmpty() ? 0 : 1;
    matches += answer.matches().size();
    StringBuilder lines = new StringBuilder();
    for (NameList.Match match : answer.matches()) {
      Comparison comparison = match.comparison();
      if (json) {
        JsonOutput.print(
            new Line(
                answer.query(),
                match.name(),
                comparison.score(),
                comparison.relation().name().toLowerCase(Locale.ROOT),
                comparison.why()));
      } else {
        lines
            .append(answer.query())
            .append('\t')
            .append(match.name())
            .append('\t')
            .append(String.format(Locale.ROOT, "%.3f", comparison.score()))
            .append('\t')
            .append(comparison.why())
            .append(System.lineSeparator());
      }
    }
    System.out.print(lines);
    if (!answer.matches().isEmpty() && System.out.checkError()) {
      throw new IllegalArgumentException("standard output is closed; nobody reads the matches");
    }
  }

  /** A match as JSON. */
  private record Line(String query, String match, double score, String relation, String why) {}
}
