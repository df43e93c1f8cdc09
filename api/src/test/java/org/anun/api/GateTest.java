package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.api.key.KeyFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and where. The search behind has no Elasticsearch, so 503 is to be let in. */
class GateTest {
  private static final int PER_MINUTE = 5;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static String key;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static String limited;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys.tsv");
    key = KeyFile.of(file).create("wire", 600);
    limited = KeyFile.of(file).create("desk", PER_MINUTE);
    server =
        RunningServer.served(
            ServerSettings.loopback(0, KeyFile.of(file)), "org/anun/api/pagefixture/");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static int status(String target, String... headers) throws Exception {
    return server.call("GET", target, headers).statusCode();
  }

  private static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aKeyComesInThreeWays() throws Exception {
    assertEquals(503, status("/v1/documents/a", "X-API-Key", key));
    assertEquals(503, status("/v1/documents/a", "Authorization", "ApiKey " + key));
    assertEquals(503, status("/v1/documents/a", "authorization", "apikey  " + key));
    assertEquals(503, status("/v1/documents/a", "Authorization", basic("anyone", key)));
    // A proxy may need the other header for itself.
    assertEquals(
        503, status("/v1/documents/a", "X-API-Key", key, "Authorization", basic("proxy", "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer KEY",
        "ApiKey",
        "ApiKey KEYx",
        "KEY",
        "Basic !",
        "Basic KEY",
        "ApiKey x"
      })
  void nobodyElseIsLetIn(String authorization) throws Exception {
    String[] headers =
        authorization.isEmpty()
            ? new String[0]
            : new String[] {"Authorization", authorization.replace("KEY", key)};
    for (String target : List.of("/v1/search?q=a", "/metrics", "/", script())) {
      HttpResponse<String> refused = server.call("GET", target, headers);
      assertEquals(401, refused.statusCode(), target);
      String challenge = refused.headers().firstValue("WWW-Authenticate").orElse("");
      assertTrue(challenge.startsWith("Basic realm=\"Anun\""), challenge);
      assertTrue(refused.body().contains("API key"), refused::body);
    }
    assertEquals(404, status("/nowhere", headers));
  }

  /** Where the page's script is, which stands below a hash of the page. */
  private String script() throws Exception {
    String page = server.call("GET", "/", "X-API-Key", key).body();
    Matcher script = Pattern.compile("/page/\\w+/page\\.js").matcher(page);
    assertTrue(script.find(), page);
    return script.group();
  }

  @Test
  void twoKeysAreNone() throws Exception {
    assertEquals(401, status("/v1/documents/a", "X-API-Key", key, "X-API-Key", limited));
  }

  @Test
  void healthNeedsNone() throws Exception {
    assertEquals(200, status("/health/live"));
    assertEquals(503, status("/health/ready"));
  }

  @Test
  void aKeyHasItsLimitForSearchesAlone() throws Exception {
    String script = script();
    for (int request = 0; request < PER_MINUTE; request++) {
      assertEquals(200, status(script, "X-API-Key", limited));
      assertEquals(200, status("/?article=a", "X-API-Key", limited));
      assertEquals(200, status("/metrics", "X-API-Key", limited));
      assertEquals(503, status("/v1/documents/a", "X-API-Key", limited));
    }
    HttpResponse<String> refused = server.call("GET", "/v1/documents/a", "X-API-Key", limited);
    assertEquals(429, refused.statusCode());
    long wait = refused.headers().firstValueAsLong("Retry-After").orElse(0);
    assertTrue(wait >= 1 && wait <= 60 / PER_MINUTE, () -> wait + " s");
    assertEquals(200, status(script, "X-API-Key", limited));
    assertEquals(503, status("/v1/documents/a", "X-API-Key", key));
    HttpResponse<String> page = server.call("GET", "/", "X-API-Key", limited);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(" data-status=\"429\" data-retry-after=\""), page::body);
  }

  @Test
  void theStartPagesSearchCounts(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys.tsv");
    String once = KeyFile.of(file).create("once", 1);
    try (var strict =
        RunningServer.served(
            ServerSettings.loopback(0, KeyFile.of(file)), "org/anun/api/pagefixture/")) {
      String page = strict.call("GET", "/", "X-API-Key", once).body();
      assertTrue(page.contains(" data-status=\"503\" data-retry-after=\"5\""), page);
      assertEquals(429, strict.call("GET", "/v1/documents/a", "X-API-Key", once).statusCode());
    }
  }

  @Test
  void withoutKeysEverybodyIsLetInWhateverTheySend(@TempDir Path folder) throws Exception {
    try (var open =
        RunningServer.served(
            ServerSettings.loopback(0, KeyFile.of(folder.resolve("none.tsv"))),
            RunningServer.NO_PAGE)) {
      assertEquals(503, open.call("GET", "/v1/documents/a").statusCode());
      assertEquals(
          503, open.call("GET", "/v1/documents/a", "Authorization", "Bearer x").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void otherMachinesAreRefusedWithoutKeysUnlessToldSo(String address) throws Exception {
    var bind = new InetSocketAddress(address, 0);
    assertRefused("anun keys create", () -> settings(bind, null, false, true));
    assertRefused("without TLS", () -> settings(bind, null, true, false));
    assertTrue(settings(bind, null, true, true).open());
  }

  private static ServerSettings settings(
      InetSocketAddress bind, @Nullable KeyFile keys, boolean open, boolean plain) {
    return new ServerSettings(bind, List.of(), keys, open, null, plain);
  }

  private static void assertRefused(String why, Executable settings) {
    var refused = assertThrows(IllegalArgumentException.class, settings);
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }

  @Test
  void otherMachinesAreServedWithKeys(@TempDir Path folder) throws Exception {
    var bind = new InetSocketAddress("0.0.0.0", 0);
    Path file = folder.resolve("keys.tsv");
    KeyFile.of(file).create("wire", 1);
    KeyFile keys = KeyFile.of(file);
    assertEquals(keys, settings(bind, keys, false, true).keys());
    assertRefused("--without-keys", () -> settings(bind, keys, true, true));
  }
}
