package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of {@code not-run.tsv}: a command that a page shows and the tests do not run.
 *
 * @param page the page's path in the project
 * @param command the command, as it stands there without its comment; or how it begins, with a star
 *     behind it
 * @param reason why not, and what runs it where something does
 */
record NotRun(String page, String command, String reason) {
  private static final List<NotRun> ROWS = read();

  /** All rows. */
  static List<NotRun> rows() {
    return ROWS;
  }

  /** Whether a row says that this one is not run. */
  static boolean has(DocumentedCommand command) {
    return ROWS.stream().anyMatch(row -> row.covers(command));
  }

  boolean covers(DocumentedCommand documented) {
    return page.equals(documented.page())
        && (command.endsWith("*")
            ? documented.text().startsWith(command.substring(0, command.length() - 1))
            : documented.text().equals(command));
  }

  private static List<NotRun> read() {
    try (InputStream in = Objects.requireNonNull(NotRun.class.getResourceAsStream("not-run.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(NotRun::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading not-run.tsv", e);
    }
  }

  private static NotRun row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || cells[2].isBlank()) {
      throw new IllegalArgumentException("a row is page, command and reason, not: " + line);
    }
    return new NotRun(cells[0], cells[1], cells[2]);
  }
}
