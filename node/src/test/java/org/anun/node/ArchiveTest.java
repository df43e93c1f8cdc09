package org.anun.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir private Path folder;

  private Path zip(String... names) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : names) {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  @Test
  void unpacksWithoutTheTopFolderAndKeepsProgramsRunnable() throws IOException {
    Path target = folder.resolve("out");
    new Archive(zip("server-1/bin/start", "server-1/lib/a.jar")).unpack(target, true);
    assertTrue(Files.isExecutable(target.resolve("bin/start")));
    assertEquals("server-1/lib/a.jar", Files.readString(target.resolve("lib/a.jar")));
    assertFalse(Files.exists(folder.resolve("out.partial")));
  }

  @Test
  void replacesWhatAnInterruptedRunLeft() throws IOException {
    Files.createDirectories(folder.resolve("out.partial/old"));
    new Archive(zip("x")).unpack(folder.resolve("out"), false);
    assertTrue(Files.exists(folder.resolve("out/x")));
    assertFalse(Files.exists(folder.resolve("out/old")));
  }

  @Test
  void refusesPathsThatLeadOutside() throws IOException {
    Archive archive = new Archive(zip("../evil"));
    assertThrows(NodeFailure.class, () -> archive.unpack(folder.resolve("out"), false));
    assertFalse(Files.exists(folder.resolve("evil")));
  }

  @Test
  void missingZipSaysHowToBuildIt() {
    Archive archive = new Archive(folder.resolve("none.zip"));
    NodeFailure thrown =
        assertThrows(NodeFailure.class, () -> archive.unpack(folder.resolve("out"), false));
    assertTrue(String.valueOf(thrown.getMessage()).contains("mvn package"), thrown.getMessage());
  }
}
