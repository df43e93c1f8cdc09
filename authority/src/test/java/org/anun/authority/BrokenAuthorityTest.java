package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders that cannot be used, each with parts of the message beside its tables. */
class BrokenAuthorityTest {
  static List<Path> folders() throws IOException, URISyntaxException {
    Path all =
        Path.of(Objects.requireNonNull(BrokenAuthorityTest.class.getResource("broken")).toURI());
    try (Stream<Path> folders = Files.list(all)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void isRefusedByFileAndLine(Path folder) throws IOException {
    BrokenAuthority thrown = assertThrows(BrokenAuthority.class, () -> AuthorityFolder.of(folder));
    String message = String.valueOf(thrown.getMessage());
    for (String expected : Files.readAllLines(folder.resolve("expected.txt"))) {
      assertTrue(message.contains(expected), () -> message + "\n" + expected);
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused(@TempDir Path home) throws IOException {
    Path file = Files.writeString(home.resolve("authority"), "x");
    assertThrows(BrokenAuthority.class, () -> AuthorityFolder.of(file));
  }
}
