package org.anun.node;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
public final class Ports {
  private Ports() {}

  /**
   * Makes sure that nobody listens on a port.
   *
   * @param flag how the user chooses another port, such as {@code --port}
   * @throws NodeFailure if the port is taken
   */
  public static void requireFree(int port, String flag) {
    try (ServerSocket probe = new ServerSocket()) {
      // A port whose last connections still linger is free for a server.
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new NodeFailure(
          "port " + port + " is taken: stop what listens there or choose another with " + flag, e);
    }
  }

  /** A port that nobody listens on now. */
  public static int free() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new NodeFailure("no free port on the loopback interface", e);
    }
  }
}
