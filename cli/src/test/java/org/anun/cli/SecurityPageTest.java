package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.elastic.access.AccessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/security.md} tells the limits that the code has, and the keys that are made. */
class SecurityPageTest {
  private static final Pattern ROW =
      Pattern.compile("\\| .* \\| ([0-9]+)(?: [a-z]+)? \\| `([a-zA-Z.]+)\\.([A-Z_]+)` \\|");

  /** One line of the table of limits. */
  record Limit(long most, String type, String constant) {}

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Installation.current().home().resolve("docs/security.md"));
  }

  static Stream<Limit> limits() throws IOException {
    return lines().stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Limit(Long.parseLong(row.group(1)), row.group(2), row.group(3)));
  }

  @Test
  void everyRowOfLimitsIsRead() throws IOException {
    long written =
        lines().stream()
            .filter(line -> line.startsWith("| ") && line.contains("`org.anun."))
            .count();
    assertEquals(written, limits().count());
    assertTrue(written > 20);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isTheCodes(Limit limit) throws ReflectiveOperationException {
    Field constant = Class.forName(limit.type()).getDeclaredField(limit.constant());
    constant.setAccessible(true);
    Object value = constant.get(null);
    long most = value instanceof Duration time ? time.toSeconds() : ((Number) value).longValue();
    assertEquals(limit.most(), most);
  }

  @Test
  void everyKeyHasAColumn() throws IOException {
    for (AccessKey key : AccessKey.all()) {
      assertTrue(lines().stream().anyMatch(line -> line.contains("`" + key.name() + "`")));
    }
  }
}
