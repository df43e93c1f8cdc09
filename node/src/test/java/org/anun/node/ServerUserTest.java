package org.anun.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {
  @TempDir private Path folder;

  @Test
  void anOrdinaryUserRunsTheServerThemselves() {
    ServerUser user = ServerUser.current(Map.of("SUDO_UID", "1000"), false);
    assertEquals(Optional.empty(), user.id());
    assertEquals(List.of("start"), user.command(List.of("start")));
  }

  @Test
  void rootBecomesWhoeverCalledSudo() {
    ServerUser user = ServerUser.current(Map.of("SUDO_UID", "1000", "SUDO_GID", "1000"), true);
    assertEquals(Optional.of(1000), user.id());
  }

  @Test
  void rootItselfBecomesNobody() {
    assertEquals(Optional.of(65534), ServerUser.current(Map.of(), true).id());
    assertEquals(Optional.of(65534), ServerUser.current(Map.of("SUDO_UID", "0"), true).id());
    assertEquals(Optional.of(65534), ServerUser.current(Map.of("SUDO_UID", "x"), true).id());
  }

  @Test
  void aFolderThatOthersCannotEnterIsExchangedOrNamed() throws Exception {
    Path locked =
        Files.createDirectory(
            folder.resolve("locked"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path wanted = locked.resolve("clone/.anun");
    ServerUser nobody = ServerUser.current(Map.of(), true);
    Path reachable = nobody.reachable(wanted);
    assertTrue(reachable.startsWith("/var/lib/anun"), reachable.toString());
    assertEquals(reachable, nobody.reachable(wanted), "the same clone gets the same folder");
    NodeFailure thrown =
        assertThrows(NodeFailure.class, () -> nobody.requireReach(wanted, "the data folder"));
    assertTrue(
        String.valueOf(thrown.getMessage()).contains(folder.toString()), thrown.getMessage());
  }

  @Test
  void everyFolderWillDoForAnOrdinaryUser() {
    ServerUser user = ServerUser.current(Map.of(), false);
    assertEquals(folder.resolve("x"), user.reachable(folder.resolve("x")));
  }
}
