package org.anun.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anun compare}: whether two spellings are one name, and why. */
@Command(
    name = "compare",
    description =
        "Say whether two spellings are one name: score, same or different, and why. Without names,"
            + " reads tab-separated pairs from standard input.")
final class CompareCommand implements Callable<Integer> {
  private final NameEngine engine = NameEngine.standard();

  @Option(
      names = "--kind",
      paramLabel = "person|place|token",
      defaultValue = "person",
      description = "what the names are (default: ${DEFAULT-VALUE})")
  private NameKind kind = NameKind.PERSON;

  @Parameters(arity = "0..2", paramLabel = "NAME", description = "two names")
  private List<String> names = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (names.size() == 1) {
      throw new IllegalArgumentException(
          "compare needs two names, or none and pairs on standard input");
    }
    if (names.size() == 2) {
      print(names.get(0), names.get(1));
      return ExitCode.DONE;
    }
    int code = ExitCode.DONE;
    int number = 0;
    try (BufferedReader lines = StandardInput.lines()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int tab = line.indexOf('\t');
        if (tab < 0 || line.indexOf('\t', tab + 1) >= 0) {
          System.err.println(
              "anun: line %d: a pair is two names with one tab between".formatted(number));
          code = ExitCode.USAGE;
        } else {
          print(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return code;
  }

  private void print(String left, String right) {
    Comparison comparison = engine.compare(left, right, kind);
    System.out.printf(
        Locale.ROOT,
        "%.3f\t%s\t%s%n",
        comparison.score(),
        comparison.verdict().name().toLowerCase(Locale.ROOT),
        comparison.why());
  }
}
