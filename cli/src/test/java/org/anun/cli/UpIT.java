package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;
import org.junit.jupiter.api.Test;

/** {@code up} and {@code demo} as a user meets them; their Elasticsearch is their own. */
class UpIT {
  @Test
  void stopsWithoutATraceAndReusesItsData() throws Exception {
    try (ThrowAwayFolder folder = new ThrowAwayFolder()) {
      String[] up = {
        "up",
        "--port",
        String.valueOf(Ports.free()),
        "--es-port",
        String.valueOf(Ports.free()),
        "--heap",
        "512m",
        "--data",
        folder.path().resolve("data").toString()
      };
      try (Program program = Program.start(up)) {
        URI api = URI.create(program.await("ready ").substring("ready ".length()));
        assertEquals(200, status(api.resolve("/")));
        assertEquals(200, status(api.resolve("/v1/search?q=Pashinian")));
        assertEquals(200, status(api.resolve("/health/ready")));
        List<ProcessHandle> children = program.children();
        assertFalse(children.isEmpty());
        program.terminate();
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive), children.toString());
        assertTrue(program.told().contains("updated 0, unchanged 0, rejected 0"), program.told());
      }
      try (Program again = Program.start(up)) {
        again.await("ready ");
        assertTrue(again.told().contains("indexed 0, updated 0, unchanged "), again.told());
        try (Program second =
            Program.start("node", "--es-port", String.valueOf(Ports.free()), up[7], up[8])) {
          assertEquals(ExitCode.USAGE, second.exitCode());
          assertTrue(second.told().contains("another Anun uses"), second.told());
        }
        assertSetupIsRefused(up[4], folder.path().resolve("keys"));
        again.terminate();
      }
    }
  }

  /** The node of 'up' asks nobody who he is, so that there are no keys to make. */
  private static void assertSetupIsRefused(String port, Path keys) {
    String url = "http://127.0.0.1:" + port;
    CommandRun setup =
        CommandRun.of(
            "",
            "setup",
            "--keys",
            keys.toString(),
            "--elasticsearch-url",
            url,
            "--elasticsearch-username",
            "ani",
            "--elasticsearch-password",
            "s3cret");
    assertEquals(ExitCode.ELASTICSEARCH, setup.code(), setup.err());
    assertTrue(setup.err().contains("anun: security is off at " + url), setup.err());
    assertFalse(Files.exists(keys), "nothing is made before a refusal");
  }

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Program program = Program.start("up", "--port", String.valueOf(taken.getLocalPort()))) {
      assertEquals(ExitCode.USAGE, program.exitCode());
      assertEquals(
          "anun: port %d is taken: stop what listens there or choose another with --port"
              .formatted(taken.getLocalPort()),
          program.told().strip());
    }
  }

  @Test
  void demoAnswersAsExpected() throws Exception {
    try (Program program = Program.start("demo")) {
      String printed = program.rest();
      assertEquals(ExitCode.DONE, program.exitCode(), program.told());
      assertTrue(printed.contains("Pashinian"), printed);
      assertTrue(printed.contains("Փաշինյան"), printed);
    }
  }

  private static int status(URI url) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
