package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code anun keys} as its user types it. */
class KeysCommandTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("below").resolve("keys.tsv");
  }

  private CommandRun keys(String... arguments) {
    List<String> all = new ArrayList<>(List.of("keys"));
    all.addAll(List.of(arguments));
    if (arguments.length > 0) {
      all.addAll(List.of("--api-keys", file.toString()));
    }
    return CommandRun.of("", all.toArray(String[]::new));
  }

  @Test
  void createPrintsTheKeyThisOnce() throws Exception {
    CommandRun made = keys("create", "newsroom", "--per-minute", "30");
    assertEquals(ExitCode.DONE, made.code(), made.err());
    assertTrue(made.out().matches("anun_[A-Za-z0-9_-]{43}\\R"), made.out());
    String key = made.out().strip();
    assertTrue(made.err().contains("newsroom") && made.err().contains(file.toString()), made.err());
    assertFalse(made.err().contains(key));
    assertFalse(Files.readString(file).contains(key));
    CommandRun listed = keys("list");
    assertEquals(ExitCode.DONE, listed.code(), listed.err());
    assertTrue(listed.out().matches("(?s)name +a minute +created\\R.*"), listed.out());
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertTrue(listed.out().matches("(?s).*\\Rnewsroom +30 +" + today + "\\R"), listed.out());
    assertFalse(listed.out().contains(key.substring(5, 15)));
  }

  @Test
  void listPrintsALineOfJsonForEachKey() throws Exception {
    keys("create", "newsroom");
    keys("create", "desk.2", "--per-minute", "1");
    CommandRun listed = keys("list", "--json");
    List<String> lines = listed.out().lines().toList();
    assertEquals(2, lines.size(), listed.out());
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());
    assertEquals("newsroom", first.path("name").asText());
    assertEquals(600, first.path("per_minute").asInt());
    assertEquals(3, first.size());
    assertEquals("desk.2", new ObjectMapper().readTree(lines.get(1)).path("name").asText());
  }

  @Test
  void withoutAFileThereAreNone() {
    CommandRun listed = keys("list", "--json");
    assertEquals(ExitCode.DONE, listed.code());
    assertEquals("", listed.out());
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest(name = "keys {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | create or list",
        "create | NAME",
        "create two names | names",
        "create Նարե | letters, digits, dots",
        "create ../wire | letters, digits, dots",
        "create wire --per-minute 0 | from 1 to 1000000, not '0'",
        "create wire --per-minute 1000001 | from 1 to 1000000, not '1000001'",
        "create wire --per-minute many | 'many'",
        "create taken | has a key already",
        "revoke wire | revoke",
      })
  void refusals(String arguments, String told) throws Exception {
    keys("create", "taken");
    String before = Files.readString(file);
    CommandRun refused = keys(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(ExitCode.USAGE, refused.code(), refused.err());
    assertTrue(refused.err().contains(told), refused.err());
    assertEquals("", refused.out());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() throws Exception {
    keys("create", "wire");
    Files.writeString(file, Files.readString(file) + "nonsense\n");
    for (String command : List.of("create desk", "list")) {
      CommandRun refused = keys(command.split(" "));
      assertEquals(ExitCode.USAGE, refused.code());
      assertTrue(refused.err().contains(file + ":3: "), refused.err());
    }
  }
}
