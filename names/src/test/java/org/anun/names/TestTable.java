package org.anun.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a table of test cases beside this class, without its header. */
final class TestTable {
  private TestTable() {}

  static Stream<Arguments> rows(String name) throws IOException {
    InputStream stream = Objects.requireNonNull(TestTable.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<Arguments> rows =
          reader
              .lines()
              .skip(1)
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
              .toList();
      return rows.stream();
    }
  }
}
