package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anun.api.key.KeyFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * No secret in what the shipped program prints, logs, answers and counts, nor in the list of
 * processes, whatever goes well or wrong.
 */
@ExtendWith(SecuredElasticsearch.class)
class SecretsIT {
  /** Part of every secret that is made up here. */
  private static final String MARK = "s3cret";

  private static final String PREFIX = "ANUN_ELASTICSEARCH_";

  @TempDir private static Path folder;
  private static SecuredElasticsearch.Node node;

  /** What a row of the table writes in capitals, and what it stands for. */
  private static final Map<String, String> WORDS = new HashMap<>();

  /** What must be found nowhere, besides the mark. */
  private static final List<String> SECRETS = new ArrayList<>();

  @BeforeAll
  static void prepare(SecuredElasticsearch.Node secured) throws IOException {
    node = secured;
    Path keys = folder.resolve("keys");
    CommandRun setup = SetupIT.setup(node, "--keys", keys.toString());
    assertEquals(ExitCode.DONE, setup.code(), setup.err());
    String key = Files.readString(keys.resolve("api.key")).strip();
    String wrong =
        Base64.getEncoder()
            .encodeToString("nobody:s3cret-of-nobody".getBytes(StandardCharsets.US_ASCII));
    SECRETS.addAll(List.of(key, wrong, secretHalf(key)));
    WORDS.put("RIGHT_KEY_FILE", keys.resolve("api.key").toString());
    WORDS.put("RIGHT_KEY", key);
    WORDS.put("WRONG_KEY", wrong);
    WORDS.put("ADMIN_FILE", write("admin", SecuredElasticsearch.PASSWORD));
    WORDS.put("ADMIN", SecuredElasticsearch.PASSWORD);
    WORDS.put("BROKEN_FILE", write("broken", "{\"encoded\": \"s3cret-in-braces\"}"));
    WORDS.put("LINES_FILE", write("lines", "s3cret-line-1\nAuthorization: s3cret-line-2"));
    WORDS.put("OTHER_CA", new TestAuthority(folder, "other").certificate().toString());
    WORDS.put("API_KEYS", write("api-keys.tsv", "newsroom\tanun_s3cret-itself\t600\t2026-01-01"));
    WORDS.put("NEW_KEYS", folder.resolve("fresh").toString());
    WORDS.put("NAMED", node.url().toString().replace("127.0.0.1", "localhost"));
    String expired = madeKey("{\"name\": \"brief\", \"expiration\": \"1ms\"}");
    String takenBack = madeKey("{\"name\": \"taken-back\"}");
    invalidate(takenBack);
    SECRETS.addAll(List.of(expired, takenBack));
    WORDS.put("EXPIRED_KEY", expired);
    WORDS.put("TAKEN_BACK", takenBack);
  }

  private static String madeKey(String json) {
    return node.manage("POST", "/_security/api_key", json).path("encoded").asText();
  }

  private static void invalidate(String key) {
    node.manage("DELETE", "/_security/api_key", "{\"ids\": [\"%s\"]}".formatted(id(key)));
  }

  private static String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text + "\n").toString();
  }

  private static String secretHalf(String key) {
    String pair = new String(Base64.getDecoder().decode(key), StandardCharsets.US_ASCII);
    return pair.substring(pair.indexOf(':') + 1);
  }

  private static String filled(String text) {
    String filled = text;
    // The longer word first, where one begins as another.
    for (String word : WORDS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      filled = filled.replace(word, WORDS.get(word));
    }
    return filled;
  }

  private static Map<String, String> environment(String settings) {
    Map<String, String> all = new HashMap<>();
    all.put(PREFIX + "URL", node.url().toString());
    all.put(PREFIX + "CA", node.authority().certificate().toString());
    for (String setting : settings.split(";", -1)) {
      String[] pair = setting.strip().split("=", 2);
      all.put(PREFIX + pair[0], filled(pair[1]));
    }
    return all;
  }

  private static void assertNoSecret(String where, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    assertFalse(small.contains(MARK), () -> where + ": " + text);
    for (String secret : SECRETS) {
      assertFalse(text.contains(secret), () -> where + ": " + text);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "secrets.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 1000)
  void commandsTellNone(String settings, String command, int code, String told) throws Exception {
    List<String> arguments = new ArrayList<>();
    for (String argument : command.split(" ", -1)) {
      arguments.add(filled(argument));
    }
    try (Program program =
        Program.start(environment(settings), List.of(), arguments.toArray(String[]::new))) {
      // A flag is there to be seen: that is what is warned of.
      if (!command.contains("--elasticsearch-password")) {
        assertNoSecret("the list of processes", program.commandLine());
      }
      String out = program.rest();
      int ended = program.exitCode();
      assertEquals(code, ended, () -> out + told(program));
      assertNoSecret("standard output", out);
      assertNoSecret("standard error", told(program));
      assertTrue((out + told(program)).contains(told), () -> out + told(program));
      if (Files.isDirectory(folder.resolve("fresh"))) {
        for (String part : List.of("api", "loader", "monitor")) {
          String fresh = Files.readString(folder.resolve("fresh/" + part + ".key")).strip();
          assertFalse((out + told(program)).contains(fresh), part);
        }
      }
    }
  }

  private static String told(Program program) {
    try {
      return program.told();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever is sent to the server, in the ways in which a reader may send a key. */
  private static List<String[]> visits(String key) {
    String basic =
        Base64.getEncoder().encodeToString(("reader:" + key).getBytes(StandardCharsets.US_ASCII));
    return List.of(
        new String[] {"X-API-Key", key},
        new String[] {"Authorization", "ApiKey " + key},
        new String[] {"Authorization", "Basic " + basic},
        new String[] {"X-API-Key", "anun_s3cret-guess"},
        new String[] {"Authorization", "Bearer s3cret-bearer"},
        new String[] {"Cookie", "session=s3cret-cookie", "X-API-Key", key});
  }

  @Test
  void aServerTellsNone() throws Exception {
    Path file = folder.resolve("readers.tsv");
    String reader = KeyFile.of(file).create("newsroom", 600);
    String shortLived =
        madeKey(
            Files.readString(Installation.current().home().resolve("mappings/access/api.json")));
    SECRETS.addAll(List.of(reader, shortLived, secretHalf(shortLived)));
    StringBuilder answers = new StringBuilder();
    try (Program program =
            Program.start(
                environment("API_KEY_FILE=" + write("short", shortLived)),
                List.of(
                    // Whoever looks for a fault turns this on.
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=debug"),
                "serve",
                "--port",
                "0",
                "--api-keys",
                file.toString());
        HttpClient http = HttpClient.newHttpClient()) {
      String ready = program.await("ready ");
      assertNoSecret("standard output", ready);
      URI server = URI.create(ready.substring("ready ".length()));
      assertNoSecret("the list of processes", program.commandLine());
      visit(http, server, reader, answers);
      invalidate(shortLived);
      visit(http, server, reader, answers);
      assertTrue(answers.toString().contains("credentials"), answers::toString);
      assertNoSecret("standard error and the log", program.told());
      assertTrue(program.told().contains(" GET /v1/search 401 "), program.told());
      assertTrue(program.told().contains(" GET /v1/search 502 "), program.told());
    }
    assertNoSecret("the answers", answers.toString());
  }

  private static String id(String key) {
    String pair = new String(Base64.getDecoder().decode(key), StandardCharsets.US_ASCII);
    return pair.substring(0, pair.indexOf(':'));
  }

  private static void visit(HttpClient http, URI server, String key, StringBuilder answers)
      throws IOException, InterruptedException {
    for (String target :
        List.of("/v1/search", "/v1/search?key=s3cret-parameter", "/metrics", "/health/ready")) {
      for (String[] headers : visits(key)) {
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(server.resolve(target)).headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
        String said = answer.statusCode() + " " + answer.headers().map() + answer.body();
        answers.append(said).append('\n');
      }
    }
  }
}
