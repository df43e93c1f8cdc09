package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that no HTTP client would send, on bare sockets. */
class ProbesTest {
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withoutElasticsearch(RunningServer.NO_PAGE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> probes() {
    return Table.rows(ProbesTest.class, "probes.tsv");
  }

  /** In a row, {@code |} ends a line, {@code @0} is NUL; the last line ends the headers. */
  private static byte[] bytes(String row) {
    String text = row.replace("|", "\r\n").replace("@0", "\0");
    return (text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest(name = "{4}")
  @MethodSource("probes")
  void answersOrRefuses(
      String request, String status, String connection, String source, String note)
      throws Exception {
    try (Socket socket = server.connect()) {
      socket.getOutputStream().write(bytes(request));
      String answer = readAnswer(socket.getInputStream());
      assertTrue(
          answer.matches("(?s)HTTP/1\\.1 " + status.replace("xx", "..") + " .*"),
          () -> note + " gave " + answer);
      if (!answer.startsWith("HTTP/1.1 200")) {
        assertTrue(answer.contains("application/problem+json"), () -> note + " gave " + answer);
        assertTrue(answer.contains("\"request_id\""), () -> note + " gave " + answer);
      }
      assertFalse(answer.contains("Server:"), answer);
      assertFalse(answer.contains("jetty") || answer.contains("Exception"), answer);
      switch (connection) {
        case "closed" -> assertEquals(-1, socket.getInputStream().read(), answer);
        case "kept" -> assertKept(socket);
        default -> assertEquals("any", connection);
      }
    }
    assertEquals(200, server.call("GET", "/health/live").statusCode());
  }

  private static void assertKept(Socket socket) throws IOException {
    socket.getOutputStream().write(bytes("GET /health/live HTTP/1.1|Host: a|"));
    String second = readAnswer(socket.getInputStream());
    assertTrue(second.startsWith("HTTP/1.1 200"), second);
  }

  /** One answer: its headers, and as many bytes as they say. */
  private static String readAnswer(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return head.toString();
      }
      head.append((char) next);
    }
    int length =
        head.toString()
            .lines()
            .filter(line -> line.startsWith("Content-Length: "))
            .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
            .findFirst()
            .orElse(0);
    return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Test
  void urlsAndHeadersHaveLimits() throws Exception {
    String start = "GET /health/live?q=";
    String end = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    int most = ApiHandler.URL_BYTES - "/health/live?q=".length();
    assertStatus(400, start + "a".repeat(most) + end);
    assertStatus(414, start + "a".repeat(most + 1) + end);
    assertStatus(414, start + "a".repeat(1_000_000) + end);
    // The limit counts every byte of the head before the empty line that ends it, give or take one.
    String lines = "GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ";
    int left = ApiServer.HEADER_BYTES - lines.length() - "\r\n\r\n".length();
    assertStatus(200, lines + "a".repeat(left) + "\r\n\r\n");
    assertStatus(431, lines + "a".repeat(left + 8) + "\r\n\r\n");
    assertStatus(431, lines + "a".repeat(1_000_000) + "\r\n\r\n");
    assertStatus(431, lines + "a\r\nX: ".repeat(100_000) + "a\r\n\r\n");
  }

  private static void assertStatus(int status, String request) throws IOException {
    String answer;
    try (Socket socket = server.connect()) {
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException refusedBeforeTheEnd) {
        // Of a request that is much too long the end is not read.
      }
      answer = readAnswer(socket.getInputStream());
    }
    assertTrue(answer.startsWith("HTTP/1.1 " + status), () -> status + " was " + answer);
    assertTrue(status == 200 || answer.contains("application/problem+json"), answer);
  }

  @Test
  void requestsInOneGoAreAnsweredInTheirOrder() throws Exception {
    try (Socket socket = server.connect()) {
      var all = new StringBuilder();
      for (int number = 0; number < 50; number++) {
        all.append("GET ")
            .append(number % 2 == 0 ? "/health/live" : "/nowhere")
            .append(" HTTP/1.1\r\nHost: a\r\nX-Request-Id: %016d\r\n\r\n".formatted(number));
      }
      socket.getOutputStream().write(all.toString().getBytes(StandardCharsets.ISO_8859_1));
      for (int number = 0; number < 50; number++) {
        String answer = readAnswer(socket.getInputStream());
        assertTrue(answer.startsWith(number % 2 == 0 ? "HTTP/1.1 200" : "HTTP/1.1 404"), answer);
        assertTrue(answer.contains("X-Request-Id: %016d\r\n".formatted(number)), answer);
      }
    }
  }

  @Test
  void slowHeadersAreCutOffHoweverTheyDribble() throws Exception {
    Duration idle = Duration.ofSeconds(2);
    try (var impatient = RunningServer.idle(idle);
        Socket silent = impatient.connect();
        Socket slow = impatient.connect();
        Socket kept = impatient.connect()) {
      kept.getOutputStream().write(bytes("GET /health/live HTTP/1.1|Host: a|"));
      assertTrue(readAnswer(kept.getInputStream()).startsWith("HTTP/1.1 200"));
      long start = System.nanoTime();
      assertTrue(millisToClose(slow, "GET / HTTP/1.1\r\nX: ", start) < 4 * idle.toMillis());
      assertEquals(-1, silent.getInputStream().read());
      assertEquals(-1, kept.getInputStream().read());
    }
  }

  /** Sends a byte every 100 ms, for ten seconds at most, until the other side has enough. */
  private static long millisToClose(Socket socket, String beginning, long start)
      throws IOException {
    socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
    socket.setSoTimeout(100);
    for (int bytes = 0; bytes < 100; bytes++) {
      try {
        while (socket.getInputStream().read() >= 0) {
          // a refusal may come before the end
        }
        break;
      } catch (SocketTimeoutException stillOpen) {
        try {
          socket.getOutputStream().write('a');
        } catch (IOException closed) {
          break;
        }
      } catch (IOException reset) {
        break;
      }
    }
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  @Test
  void idleConnectionsKeepNobodyOut() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int number = 0; number < 400; number++) {
        Socket socket = server.connect();
        idle.add(socket);
        if (number % 2 == 0) {
          socket.getOutputStream().write("GET /health".getBytes(StandardCharsets.ISO_8859_1));
        }
      }
      for (int request = 0; request < 20; request++) {
        assertEquals(200, server.call("GET", "/health/live").statusCode());
      }
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }

  /** A thousand may be open; the next ones wait until idle ones are closed, a second later. */
  @Test
  void aThousandConnectionsKeepNobodyOutForLong() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int number = 0; number < ApiServer.CONNECTIONS + 50; number++) {
        idle.add(server.connect());
      }
      long start = System.nanoTime();
      try (Socket late = server.connect()) {
        late.getOutputStream().write(bytes("GET /health/live HTTP/1.1|Host: a|"));
        assertTrue(readAnswer(late.getInputStream()).startsWith("HTTP/1.1 200"));
      }
      assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }
}
