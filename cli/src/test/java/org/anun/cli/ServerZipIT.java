package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A release fetches the very file that Maven fetched for this build. */
class ServerZipIT {
  @Test
  void thePinnedHashIsThatOfTheServer() throws Exception {
    Path zip = Installation.current().distribution();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    String sha256 = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(zip)));
    assertEquals(sha256, Versions.ELASTICSEARCH_SHA256, "elasticsearch.sha256 in the parent pom");
  }

  @Test
  void aZipThatIsNotThereIsNamed() {
    CommandRun run = CommandRun.of("", "node", "--elasticsearch-zip", "no-such.zip");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is no file no-such.zip"), run.err());
  }
}
