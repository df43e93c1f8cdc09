package org.anun.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a tab-separated rule table that ships with the engine. The first line names the
 * columns; every error names the file and the line.
 */
final class RuleFile {
  private final String name;
  private final List<Row> rows;

  private RuleFile(String name, List<Row> rows) {
    this.name = name;
    this.rows = rows;
  }

  /** Reads the table of that name from the resources beside this class. */
  static RuleFile read(String name, String... columns) {
    try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The rule table " + name + " is missing from the jar");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return parse(name, reader, columns);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The rule table " + name + " cannot be read", e);
    }
  }

  static RuleFile parse(String name, BufferedReader reader, String... columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    String header = String.join("\t", columns);
    String line = reader.readLine();
    if (!header.equals(line)) {
      throw new IllegalStateException(
          name + ":1: expected the columns \"" + header + "\" but found \"" + line + "\"");
    }
    int number = 1;
    for (line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      Row row = new Row(name, number, cells);
      if (cells.size() != columns.length) {
        throw row.broken("expected " + columns.length + " columns but found " + cells.size());
      }
      if (cells.getLast().isBlank()) {
        throw row.broken("the source is missing");
      }
      rows.add(row);
    }
    return new RuleFile(name, List.copyOf(rows));
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  /** One row and where it stands. */
  record Row(String file, int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    String required(int column) {
      if (cell(column).isEmpty()) {
        throw broken("column " + (column + 1) + " is empty");
      }
      return cell(column);
    }

    int number(int column) {
      try {
        return Integer.parseInt(required(column));
      } catch (NumberFormatException e) {
        throw broken("\"" + cell(column) + "\" is not a whole number");
      }
    }

    IllegalStateException broken(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }
}
