package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anun dashboards}: the boards for Kibana. */
@Command(name = "dashboards", description = "Bring Anun's boards into Kibana.")
final class DashboardsCommand implements Runnable {
  private static final String BOARDS = "/org/anun/dashboards/anun.ndjson";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing subcommand: import");
    }
  }

  /** {@code anun dashboards import}. */
  @Command(
      name = "import",
      description =
          "Import the boards, their data views and saved searches into Kibana 9.0 or newer. Doing so"
              + " again replaces them; copies under other names stay.")
  int load(
      @Mixin KibanaOptions options,
      @Option(
              names = "--follow",
              paramLabel = "KEY",
              description =
                  "make a board of one person's spellings too, by the key that './anun entities list"
                      + " NAME' prints; repeatable")
          @Nullable List<String> followed,
      @Option(
              names = "--wait",
              paramLabel = "SECONDS",
              defaultValue = "0",
              description = "wait so long at most until Kibana is ready (default: do not wait)")
          int wait)
      throws InterruptedException {
    if (wait < 0) {
      throw new IllegalArgumentException("--wait takes seconds, not " + wait);
    }
    StringBuilder lines = new StringBuilder(shipped());
    for (String key : followed == null ? List.<String>of() : followed) {
      lines.append(new FollowedPerson(key).board(shipped())).append('\n');
    }
    Kibana kibana = options.kibana(System.getenv());
    kibana.await(Duration.ofSeconds(wait));
    int imported = kibana.importing(lines.toString());
    System.out.println(
        "imported %d objects; the boards are at %s/app/dashboards"
            .formatted(imported, kibana.url()));
    return ExitCode.DONE;
  }

  /** What is imported, one saved object a line. */
  static String shipped() {
    try (InputStream in =
        Objects.requireNonNull(DashboardsCommand.class.getResourceAsStream(BOARDS), BOARDS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the boards", e);
    }
  }
}
