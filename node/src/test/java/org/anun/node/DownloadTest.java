package org.anun.node;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of the test's own. */
class DownloadTest {
  private static final byte[] CONTENT = content();

  @TempDir Path folder;

  private HttpServer server;

  private static byte[] content() {
    byte[] bytes = new byte[300_000];
    Arrays.fill(bytes, (byte) 7);
    return bytes;
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/server.zip",
        exchange -> {
          exchange.sendResponseHeaders(200, CONTENT.length);
          exchange.getResponseBody().write(CONTENT);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static String sha256() throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
  }

  private Path target() {
    return folder.resolve("new/server.zip");
  }

  private String refusal(Download download) {
    NodeFailure failure =
        assertThrows(NodeFailure.class, () -> download.to(target(), size -> {}, progress -> {}));
    return String.valueOf(failure.getMessage());
  }

  @Test
  void whatIsExpectedIsKeptAndCounted() throws Exception {
    AtomicLong size = new AtomicLong();
    AtomicLong came = new AtomicLong();
    new Download(address("/server.zip"), sha256()).to(target(), size::set, came::addAndGet);
    assertArrayEquals(CONTENT, Files.readAllBytes(target()));
    assertEquals(CONTENT.length, size.get());
    assertEquals(CONTENT.length, came.get());
  }

  @Test
  void somethingElseIsNotKept() throws Exception {
    String said = refusal(new Download(address("/server.zip"), "0".repeat(64)));
    assertTrue(said.contains("is not the file that this Anun was built with"), said);
    assertTrue(said.contains(sha256()), said);
    assertFalse(Files.exists(target()));
    try (Stream<Path> left = Files.list(folder.resolve("new"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void whatIsMissingIsToldByItsStatus() {
    String said = refusal(new Download(address("/other.zip"), "0".repeat(64)));
    assertEquals(address("/other.zip") + " answered with status 404", said);
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    URI nobody = URI.create("http://127.0.0.1:" + Ports.free() + "/server.zip");
    assertEquals(nobody + " cannot be reached", refusal(new Download(nobody, "0".repeat(64))));
  }
}
