package org.anun.indexer.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a TSV resource, checked when read. A table is UTF-8, has a header line with exactly
 * the columns asked for, and no empty cell; whatever is wrong is reported with the file name and
 * the line number.
 */
public final class Table {
  private Table() {}

  /**
   * Reads a table that lies beside a class.
   *
   * @param beside the class whose package holds the resource
   * @param name the resource's file name
   * @param columns the header expected, in order
   * @return the rows behind the header, in file order
   * @throws IllegalStateException if the resource is missing, misses a column or has a broken line
   */
  public static List<Row> read(Class<?> beside, String name, String... columns) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            name + ": no such resource in package " + beside.getPackageName());
      }
      return read(
          name,
          List.of(columns),
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + ": cannot be read", unreadable);
    }
  }

  private static List<Row> read(String name, List<String> columns, BufferedReader reader)
      throws IOException {
    String header = reader.readLine();
    if (header == null || !Arrays.asList(header.split("\t", -1)).equals(columns)) {
      throw new IllegalStateException(
          name + " line 1: the header must be " + columns + ", not " + header);
    }
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns.size() || cells.stream().anyMatch(String::isBlank)) {
        throw new IllegalStateException(
            name + " line " + number + ": needs " + columns.size() + " filled cells: " + line);
      }
      rows.add(new Row(name, number, columns, cells));
    }
    return List.copyOf(rows);
  }

  /**
   * One line of a table.
   *
   * @param file the table's file name
   * @param number the line's number, the header being line 1
   * @param columns the header
   * @param cells the values, as many as columns
   */
  public record Row(String file, int number, List<String> columns, List<String> cells) {
    /**
     * The value of a column.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(file + " has no column " + column + " but " + columns);
      }
      return cells.get(index);
    }

    /** An error that names this line. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + " line " + number + ": " + what);
    }
  }
}
