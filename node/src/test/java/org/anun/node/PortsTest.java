package org.anun.node;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void aTakenPortIsNamedWithTheFlagThatChangesIt() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      NodeFailure thrown =
          assertThrows(
              NodeFailure.class, () -> Ports.requireFree(taken.getLocalPort(), "--es-port"));
      String message = String.valueOf(thrown.getMessage());
      assertTrue(message.contains("port " + taken.getLocalPort() + " is taken"), message);
      assertTrue(message.contains("--es-port"), message);
    }
  }

  @Test
  void aFreePortIsFree() {
    Ports.requireFree(Ports.free(), "--port");
  }
}
