package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.anun.api.key.KeyFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code anun serve} as its operator meets it: what it refuses, whom it lets in, what it logs. */
@ExtendWith(LiveElasticsearch.class)
class ServeIT {
  private static final String ID = "0123456789abcdef";

  /** The id of requests that only wait until a program is warm. */
  private static final String WARMING = "ffffffffffffffff";

  @TempDir private static Path folder;
  private static String elasticsearch = "";
  private static Path noKeys = Path.of("");
  private static Path keys = Path.of("");
  private static String key = "";
  private static HttpClient http;

  @BeforeAll
  static void load(URI url) throws IOException {
    elasticsearch = url.toString();
    try (LiveApi api = new LiveApi(url)) {
      api.load(
          folder.resolve("pier.jsonl"),
          List.of(Map.of("text", "Levon Manukyan repaired the old pier before the storms.")));
    }
    noKeys = folder.resolve("none.tsv");
    keys = folder.resolve("keys.tsv");
    key = KeyFile.of(keys).create("wire", 600);
    Files.writeString(folder.resolve("broken.tsv"), "nonsense\n");
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    http.close();
  }

  private static String[] serve(String options) {
    List<String> all = new ArrayList<>(List.of("serve"));
    if (!options.contains("--elasticsearch-url")) {
      all.addAll(List.of("--elasticsearch-url", elasticsearch));
    }
    all.addAll(
        List.of(
            options
                .replace("NONE", noKeys.toString())
                .replace("KEYS", keys.toString())
                .replace("BROKEN", folder.resolve("broken.tsv").toString())
                .split(" ")));
    return all.toArray(String[]::new);
  }

  @ParameterizedTest(name = "serve {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--bind 0.0.0.0 --api-keys NONE | 2 | other machines reach 0.0.0.0, and without API keys",
        "--bind 0.0.0.0 --api-keys NONE | 2 | 'anun keys create NAME'",
        "--bind 0.0.0.0 --api-keys NONE | 2 | --without-keys",
        "--bind :: --api-keys NONE | 2 | other machines reach",
        "--bind 192.0.2.1 --api-keys NONE | 2 | other machines reach 192.0.2.1",
        "--bind 0.0.0.0 --api-keys KEYS --without-keys | 2 | leave out --without-keys",
        "--bind 0.0.0.0 --api-keys KEYS | 2 | without TLS whoever is between reads keys",
        "--bind 0.0.0.0 --api-keys KEYS | 2 | --without-tls",
        "--bind 192.0.2.1 --api-keys NONE --without-keys | 2 | --tls-certificate and --tls-key",
        "--bind 127.0.0.1 --api-keys KEYS --without-keys | 2 | leave out --without-keys",
        "--bind no.such.host.invalid --api-keys NONE | 2 | no address 'no.such.host.invalid'",
        "--bind 192.0.2.1 --api-keys KEYS --without-tls --port 0 | 2 | cannot listen on port 0 of 192.0.2.1",
        "--api-keys BROKEN | 2 | broken.tsv:1: ",
        "--port 65536 | 2 | 65536",
        "--port eighty | 2 | 'eighty'",
        "--cors-origin * | 2 | an origin is a scheme",
        "--elasticsearch-url http://127.0.0.1:1 | 3 | does not answer at http://127.0.0.1:1",
      })
  void refusals(String options, int code, String told) {
    CommandRun refused = CommandRun.of("", serve(options));
    assertEquals(code, refused.code(), refused.err());
    assertTrue(refused.err().contains(told), refused.err());
    assertEquals("", refused.out());
    assertFalse(refused.err().contains("fault in Anun"), refused.err());
  }

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun refused =
          CommandRun.of("", serve("--api-keys NONE --port " + taken.getLocalPort()));
      assertEquals(ExitCode.USAGE, refused.code(), refused.err());
      String only = refused.err().strip();
      assertTrue(
          only.startsWith("anun: cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1"),
          only);
      assertEquals(1, only.lines().count(), only);
    }
  }

  /** The port is the one of the server that was asked for, which a rehearsal must leave alone. */
  @Test
  void aRehearsalAnswersItselfOnAnotherPortAndEnds() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      CommandRun run = CommandRun.of("", serve("--api-keys NONE --rehearse --port " + port));
      assertEquals(ExitCode.DONE, run.code(), run.err());
      assertEquals("rehearsed", run.out().strip());
    }
  }

  /** Where a program says that it answers, seen from this machine. */
  private static URI address(Program program) throws IOException {
    URI ready = URI.create(program.await("ready ").substring("ready ".length()));
    URI server = URI.create("http://127.0.0.1:" + ready.getPort());
    // On a busy machine the first answer of a program may take longer than an answer may.
    NodeCalls.await("an answer", () -> status(server, "/v1/search?q=pier") != 504);
    return server;
  }

  private static int status(URI server, String target) {
    try {
      return get(server, target, "X-API-Key", key, "X-Request-Id", WARMING).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(URI server, String target, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest(name = "serve {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--api-keys NONE | 200 | 200",
        "--api-keys KEYS | 401 | 200",
        "--bind 0.0.0.0 --api-keys KEYS --without-tls | 401 | 200",
        "--bind 0.0.0.0 --api-keys NONE --without-keys --without-tls | 200 | 200",
      })
  void letsIn(String options, int anybody, int withKey) throws Exception {
    try (Program program = Program.start(serve(options + " --port 0"))) {
      URI server = address(program);
      for (String target : List.of("/v1/search?q=Manukyan", "/", "/metrics", "/openapi.json")) {
        assertEquals(anybody, get(server, target).statusCode(), target);
        assertEquals(withKey, get(server, target, "X-API-Key", key).statusCode(), target);
      }
      assertEquals(200, get(server, "/health/ready").statusCode());
    }
  }

  /** What is looked for, in the ways in which it reaches the server. */
  private static final List<String> LOOKED_FOR =
      List.of(
          "/v1/search?q=Manukyan",
          "/v1/search?q=%22Manukyan",
          "/v1/search?Manukyan=1",
          "/v1/variants?name=Manukyan",
          "/v1/suggest?prefix=manukyan",
          "/v1/facets/person?prefix=manukyan",
          "/v1/facets/manukyan",
          "/v1/entities/levon%20manukian",
          "/v1/documents/Manukyan",
          "/v1/documents/Manukyan/similar",
          "/v1/export?q=Manukyan",
          "/?q=Manukyan",
          "/manukyan");

  @Test
  void logsALineForEachRequestAndNobodysName() throws Exception {
    try (Program program = Program.start(serve("--api-keys KEYS --port 0"))) {
      URI server = address(program);
      for (String target : LOOKED_FOR) {
        get(server, target, "X-API-Key", key, "Referer", "http://a/?q=Manukyan");
      }
      get(server, "/v1/search?q=Manukyan", "X-API-Key", "anun_Manukyan");
      get(server, "/v1/suggest?prefix=manukyan", "X-API-Key", key, "X-Request-Id", ID);
      get(
          server,
          "/v1/suggest?prefix=manukyan",
          "X-API-Key",
          key,
          "X-Request-Id",
          "Levon-Manukyan-0123");
      // Those who ask every few seconds have no line while all is well.
      get(server, "/health/live");
      get(server, "/health/ready");
      raw(server, "MANUKYAN /manukyan HTTP/1.1\r\nHost: a\r\n");
      raw(server, "GET /v1/search?q=%ZZManukyan HTTP/1.1\r\nHost: a\r\n");
      raw(server, "Manukyan\r\n");
      List<String> lines = lines(program, LOOKED_FOR.size() + 6);
      String all = program.told();
      assertFalse(all.toLowerCase(Locale.ROOT).contains("manuk"), all);
      assertFalse(all.contains(key), all);
      Pattern shape =
          Pattern.compile(
              "\\[INFO\\] access - [0-9a-f]{16} (GET|OTHER) "
                  + "(-|/|page|/v1/[a-z*/]+) [2-5][0-9]{2} [0-9]+ [0-9]+");
      lines.forEach(line -> assertTrue(shape.matcher(line).matches(), line));
      for (String wanted :
          List.of(
              " GET /v1/search 200 ",
              " GET /v1/search 400 ",
              " GET /v1/search 401 ",
              " GET /v1/facets/* 404 ",
              " GET /v1/documents/* 404 ",
              " GET /v1/documents/*/similar 404 ",
              " GET /v1/export 200 ",
              " GET / 200 ",
              " GET - 404 ",
              " " + ID + " GET /v1/suggest 200 ")) {
        assertTrue(lines.stream().anyMatch(line -> line.contains(wanted)), wanted + " in " + all);
      }
      program.terminate();
    }
  }

  /** The lines of its log about requests, as soon as there are so many. */
  private static List<String> lines(Program program, int many) throws IOException {
    NodeCalls.await(many + " lines", () -> access(program).size() >= many);
    List<String> lines = access(program);
    assertEquals(many, lines.size(), lines::toString);
    return lines;
  }

  private static List<String> access(Program program) {
    try {
      return program
          .told()
          .lines()
          .filter(line -> line.contains(" access ") && !line.contains(WARMING))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void raw(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    }
  }
}
