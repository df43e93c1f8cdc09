package org.anun.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of a TSV file beside a test, for its parameterised tests. */
public final class Table {
  private Table() {}

  /**
   * The rows below the header line, each with as many cells as the header.
   *
   * @throws IllegalStateException naming the file and line of a row that has not
   */
  public static Stream<Arguments> rows(Class<?> test, String file) {
    List<String> lines = lines(test, file);
    int width = lines.getFirst().split("\t", -1).length;
    return Stream.iterate(1, line -> line < lines.size(), line -> line + 1)
        .map(
            line -> {
              String[] cells = lines.get(line).split("\t", -1);
              if (cells.length != width) {
                throw new IllegalStateException(
                    file + ":" + (line + 1) + " has " + cells.length + " cells, not " + width);
              }
              return Arguments.of((Object[]) cells);
            });
  }

  /** The parts of a cell; none when it is empty. */
  public static List<String> parts(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
  }

  private static List<String> lines(Class<?> test, String file) {
    InputStream stream = test.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file + " is not beside " + test.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
