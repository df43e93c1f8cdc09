package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code anun setup} on a real Elasticsearch: what it makes, leaves, replaces and refuses. */
@ExtendWith(SecuredElasticsearch.class)
class SetupIT {
  private static final List<String> PARTS = List.of("api", "loader", "monitor");

  private SecuredElasticsearch.Node node;
  private Path folder;
  private Path keys;

  @BeforeEach
  void prepare(SecuredElasticsearch.Node secured, @TempDir Path empty) {
    node = secured;
    folder = empty;
    keys = empty.resolve("keys");
  }

  /** Flags that lead to the node, with these after them. */
  static String[] connection(SecuredElasticsearch.Node node, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--elasticsearch-url",
                node.url().toString(),
                "--elasticsearch-ca",
                node.authority().certificate().toString()));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** Runs it as the administrator. */
  static CommandRun setup(SecuredElasticsearch.Node node, String... options) {
    // A node that has just come up refuses the first key that it makes.
    List<String> all = new ArrayList<>(List.of("setup", "--wait", "60"));
    all.addAll(
        List.of(
            connection(
                node,
                "--elasticsearch-username",
                SecuredElasticsearch.ADMINISTRATOR,
                "--elasticsearch-password",
                SecuredElasticsearch.PASSWORD)));
    all.addAll(List.of(options));
    return CommandRun.of("", all.toArray(String[]::new));
  }

  private CommandRun setup(String... options) {
    List<String> all = new ArrayList<>(List.of("--keys", keys.toString()));
    all.addAll(List.of(options));
    CommandRun run = setup(node, all.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run;
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String part : PARTS) {
      all.put(part, Files.readString(keys.resolve(part + ".key")).strip());
    }
    return all;
  }

  private static String key(Map<String, String> keys, String part) {
    return Objects.requireNonNull(keys.get(part), part);
  }

  private int status(String key) {
    return node.ask("ApiKey " + key, "GET", "/_security/_authenticate", "").statusCode();
  }

  private static String id(String key) {
    String pair = new String(Base64.getDecoder().decode(key), StandardCharsets.US_ASCII);
    return pair.substring(0, pair.indexOf(':'));
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    CommandRun first = setup();
    Map<String, String> made = written();
    for (String part : PARTS) {
      assertEquals(200, status(key(made, part)), part);
      assertTrue(first.out().contains("wrote a new key to " + keys.resolve(part + ".key")));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(keys.resolve(part + ".key"))));
    }
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
    assertEquals("nothing changed\n", setup().out());
    assertEquals(made, written());
    try (var files = Files.list(keys)) {
      assertEquals(PARTS.size(), files.count());
    }
  }

  @Test
  void aKeyThatIsNotRightIsReplacedAndCountsNoLonger() throws Exception {
    setup();
    Map<String, String> before = written();
    Files.writeString(keys.resolve("api.key"), "nonsense");
    node.manage(
        "DELETE", "/_security/api_key", "{\"ids\": [\"%s\"]}".formatted(id(key(before, "loader"))));
    String wide =
        node.manage("POST", "/_security/api_key", "{\"name\": \"anun-monitor\"}")
            .path("encoded")
            .asText();
    Files.writeString(keys.resolve("monitor.key"), wide);
    String told = setup().out();
    Map<String, String> after = written();
    for (String part : PARTS) {
      assertTrue(told.contains("replaced the key in " + keys.resolve(part + ".key")), told);
      assertNotEquals(key(before, part), key(after, part));
      assertEquals(200, status(key(after, part)), part);
    }
    assertEquals(401, status(wide));
    assertEquals("nothing changed\n", setup().out());
  }

  @Test
  void aKeyOfSomebodyElsesIsReplacedButGoesOnCounting() throws Exception {
    Files.createDirectory(keys);
    String foreign =
        node.manage("POST", "/_security/api_key", "{\"name\": \"theirs\"}")
            .path("encoded")
            .asText();
    Files.writeString(keys.resolve("api.key"), foreign);
    setup();
    assertNotEquals(foreign, key(written(), "api"));
    assertEquals(200, status(foreign));
  }

  @Test
  void keysAreRotatedWhenAsked() throws Exception {
    setup();
    Map<String, String> before = written();
    setup("--rotate");
    for (String part : PARTS) {
      assertEquals(401, status(key(before, part)), part);
      assertEquals(200, status(key(written(), part)), part);
    }
  }

  @Test
  void keysWhoseSecretIsElsewhereAreNamed() throws Exception {
    setup();
    String elsewhere = key(written(), "api");
    keys = folder.resolve("other");
    CommandRun run = setup();
    assertTrue(run.err().contains(id(elsewhere)), run.err());
    assertEquals(200, status(elsewhere));
  }

  @Test
  void kibanasPasswordIsSetOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("kibana"), "s3cret-of-kibana\n");
    String[] option = {"--kibana-password-file", file.toString()};
    setup();
    assertEquals("set the password of kibana_system\n", setup(option).out());
    String pair =
        Base64.getEncoder()
            .encodeToString("kibana_system:s3cret-of-kibana".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        200, node.ask("Basic " + pair, "GET", "/_security/_authenticate", "").statusCode());
    assertEquals("nothing changed\n", setup(option).out());
  }

  @ParameterizedTest(name = "setup {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--keys KEYS | 2 | keys are made by a user",
        "--keys KEYS --elasticsearch-api-key eA | 2 | keys are made by a user",
        "--elasticsearch-username u | 2 | --keys",
        "--keys KEYS AS administrator wrong | 3 | refused the credentials (401)",
        "--keys KEYS AS editor editor-secret | 3 | setup needs an administrator",
        "--keys FILE/keys AS administrator ADMIN | 2 | run this as a user who may",
        "--keys KEYS AS administrator ADMIN --kibana-password-file NONE | 2 | cannot be read",
        "--keys KEYS AS administrator ADMIN --kibana-password-file EMPTY | 2 | no password in",
      })
  void refusals(String options, int code, String told) throws Exception {
    node.manage(
        "PUT",
        "/_security/user/editor",
        "{\"password\": \"editor-secret\", \"roles\": [\"monitoring_user\"]}");
    Files.writeString(folder.resolve("empty"), "\n");
    List<String> all = new ArrayList<>(List.of("setup"));
    all.addAll(List.of(connection(node)));
    all.addAll(
        List.of(
            options
                .replaceFirst(
                    "AS (\\S+) (\\S+)", "--elasticsearch-username $1 --elasticsearch-password $2")
                .replace("ADMIN", SecuredElasticsearch.PASSWORD)
                .replace("KEYS", keys.toString())
                .replace("FILE/", folder.resolve("empty") + "/")
                .replace("EMPTY", folder.resolve("empty").toString())
                .replace("NONE", folder.resolve("none").toString())
                .split(" ", -1)));
    CommandRun run = CommandRun.of("", all.toArray(String[]::new));
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().contains(told), run.err());
    assertFalse(run.err().contains("fault in Anun"), run.err());
    assertFalse(Files.exists(keys), "nothing is made before a refusal");
  }

  @Test
  void waitsNoLongerThanAsked() {
    CommandRun run =
        CommandRun.of(
            "",
            "setup",
            "--keys",
            keys.toString(),
            "--wait",
            "1",
            "--elasticsearch-url",
            "http://127.0.0.1:1",
            "--elasticsearch-username",
            "a",
            "--elasticsearch-password",
            "b");
    assertEquals(ExitCode.ELASTICSEARCH, run.code(), run.err());
    assertTrue(run.err().contains("does not answer"), run.err());
  }
}
