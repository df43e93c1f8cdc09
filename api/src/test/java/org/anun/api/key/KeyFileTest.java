package org.anun.api.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFileTest {
  private static final long LONGER_THAN_A_LOOK = 1_100;

  @SuppressWarnings("NullAway.Init") // set before each test
  @TempDir
  private Path folder;

  private Path file() {
    return folder.resolve("below").resolve("keys.tsv");
  }

  static Stream<Arguments> broken() {
    return Table.rows(KeyFileTest.class, "broken.tsv");
  }

  @ParameterizedTest(name = "{1}: {3}")
  @MethodSource("broken")
  void namesTheLineThatIsBroken(String line, String detail, String source, String note)
      throws Exception {
    Path file = folder.resolve("keys.tsv");
    Files.write(file, List.of(KeyTable.HEADER, "", line.replace('|', '\t')));
    var wrong = assertThrows(IllegalArgumentException.class, () -> KeyFile.of(file));
    String message = String.valueOf(wrong.getMessage());
    assertTrue(message.startsWith(file + ":3: "), message);
    assertTrue(message.contains(detail), message);
  }

  @Test
  void tellsAKeyOnceAndKeepsItsHash() throws Exception {
    KeyFile keys = KeyFile.of(file());
    assertFalse(keys.required());
    String key = keys.create("wire", 60);
    String other = keys.create("desk", 600);
    assertNotEquals(key, other);
    // 256 bits in 43 letters
    assertTrue(key.matches("anun_[A-Za-z0-9_-]{43}"), key);
    String content = Files.readString(file());
    assertFalse(content.contains(key.substring(ApiKey.PREFIX.length())), content);
    assertTrue(content.startsWith(KeyTable.HEADER + "\nwire\t" + ApiKey.sha256(key) + "\t60\t"));
    KeyFile again = KeyFile.of(file());
    assertTrue(again.required());
    assertEquals(Optional.of("wire"), again.find(key).map(ApiKey::name));
    assertEquals(Optional.of("desk"), again.find(other).map(ApiKey::name));
    assertEquals(Optional.empty(), again.find(key + "x"));
    assertEquals(Optional.empty(), again.find(ApiKey.sha256(key)));
    var taken = assertThrows(IllegalArgumentException.class, () -> again.create("wire", 60));
    assertTrue(String.valueOf(taken.getMessage()).contains("'wire' has a key already"));
  }

  @Test
  void anEditCountsASecondLater() throws Exception {
    KeyFile keys = KeyFile.of(file());
    String old = keys.create("wire", 60);
    Thread.sleep(LONGER_THAN_A_LOOK);
    assertTrue(keys.required());
    assertTrue(keys.find(old).isPresent());
    Files.delete(file());
    String fresh = KeyFile.of(file()).create("wire", 60);
    Thread.sleep(LONGER_THAN_A_LOOK);
    assertTrue(keys.find(old).isEmpty());
    assertTrue(keys.find(fresh).isPresent());
  }

  @Test
  void aBrokenFileLeavesTheKeysAndAnEmptyOneLetsNobodyIn() throws Exception {
    KeyFile keys = KeyFile.of(file());
    String key = keys.create("wire", 60);
    Thread.sleep(LONGER_THAN_A_LOOK);
    assertTrue(keys.find(key).isPresent());
    Files.writeString(file(), "nonsense\n");
    Thread.sleep(LONGER_THAN_A_LOOK);
    assertTrue(keys.find(key).isPresent());
    assertTrue(keys.broken().orElse("").startsWith(file() + ":1: "), keys.broken()::toString);
    Files.writeString(file(), "");
    Thread.sleep(LONGER_THAN_A_LOOK);
    assertEquals(Optional.empty(), keys.broken());
    assertTrue(keys.find(key).isEmpty());
    assertTrue(keys.required());
  }

  @Test
  void aKeyMayUseItsMinuteAtOnceAndThenWaits() {
    var limits = new KeyLimits();
    var wire = new ApiKey("wire", "a".repeat(64), 3, LocalDate.EPOCH);
    var desk = new ApiKey("desk", "b".repeat(64), 3, LocalDate.EPOCH);
    for (int request = 0; request < 3; request++) {
      assertEquals(Duration.ZERO, limits.count(wire));
    }
    Duration wait = limits.count(wire);
    assertTrue(wait.compareTo(Duration.ofSeconds(15)) > 0, wait::toString);
    assertTrue(wait.compareTo(Duration.ofSeconds(20)) <= 0, wait::toString);
    assertEquals(Duration.ZERO, limits.count(desk));
  }
}
