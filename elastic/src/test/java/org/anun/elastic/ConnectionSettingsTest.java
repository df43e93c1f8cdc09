package org.anun.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionSettingsTest {
  @Test
  void nothingSaidMeansTheLocalNode() {
    assertEquals(
        ConnectionSettings.open(ConnectionSettings.LOCAL), ConnectionSettings.of(Map.of()));
  }

  @Test
  void severalNodesArePartedByCommas() {
    ConnectionSettings settings =
        ConnectionSettings.of(
            Map.of("ANUN_ELASTICSEARCH_URL", "https://a.example:9200, https://b.example:9200"));
    assertEquals(
        List.of(URI.create("https://a.example:9200"), URI.create("https://b.example:9200")),
        settings.nodes());
    assertEquals("https://a.example:9200, https://b.example:9200", settings.address());
  }

  @Test
  void secretsMayLieInFiles(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("key"), "s3cret\n");
    ConnectionSettings settings =
        ConnectionSettings.of(Map.of("ANUN_ELASTICSEARCH_API_KEY_FILE", file.toString()));
    assertEquals("s3cret", settings.apiKey());
  }

  @Test
  void textFormShowsNoSecret() {
    ConnectionSettings settings =
        ConnectionSettings.of(
            Map.of("ANUN_ELASTICSEARCH_USERNAME", "ani", "ANUN_ELASTICSEARCH_PASSWORD", "s3cret"));
    assertFalse(settings.toString().contains("s3cret"), settings.toString());
    assertTrue(settings.toString().contains("ani"), settings.toString());
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "URL, ftp://127.0.0.1, must look like",
    "URL, 'http://127.0.0.1:9200,', must look like",
    "URL, 'http://127.0.0.1:9200,ftp://127.0.0.1', must look like",
    "URL, 'http://127.0.0.1:9200,https://ani:s3cret@a b:9200', without a password",
    "URL, 127.0.0.1:9200, must look like",
    "URL, 'http://a b', must look like",
    "URL, http://ani:s3cret@127.0.0.1:9200, must not carry a password",
    "URL, https://ani:s3cret@, must not carry a password",
    "URL, https://ani:s3cret@a b:9200, without a password",
    "URL, s3cret@127.0.0.1, must not carry a password",
    "URL, ani:s3cret@127.0.0.1:9200, must not carry a password",
    "API_KEY, 's3cret: x', is none",
    "API_KEY, '{\"encoded\": \"s3cret\"}', is none",
    "WITHOUT_TLS, yes, true or false",
    "USERNAME, ani, go together",
    "API_KEY_FILE, /no/such/file, cannot be read",
  })
  void wrongSettingsAreNamed(String name, String value, String message) {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> ConnectionSettings.of(Map.of("ANUN_ELASTICSEARCH_" + name, value)));
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
    assertFalse(String.valueOf(thrown.getMessage()).contains("s3cret"), thrown.getMessage());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "http://es.example:9200, API_KEY, , is not encrypted",
    "HTTP://ES.example:9200, API_KEY, , is not encrypted",
    "http://192.0.2.1:9200, API_KEY, false, is not encrypted",
    "http://localhost.example:9200, API_KEY, , is not encrypted",
    "http://127.example:9200, API_KEY, , is not encrypted",
    "http://[2001:db8::1]:9200, API_KEY, , is not encrypted",
    "http://es.example:9200, API_KEY, true,",
    "'https://a.example:9200,http://b.example:9200', API_KEY, , b.example:9200 is not encrypted",
    "https://es.example:9200, API_KEY, ,",
    "'https://a.example:9200,https://b.example:9200', API_KEY, ,",
    "http://localhost:9200, API_KEY, ,",
    "http://127.0.0.1:9200, API_KEY, ,",
    "http://[::1]:9200, API_KEY, ,",
    "http://es.example:9200, CA, ,",
  })
  void credentialsGoToOtherMachinesEncrypted(
      String url, String given, @Nullable String without, @Nullable String refused) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ANUN_ELASTICSEARCH_URL", url);
    environment.put("ANUN_ELASTICSEARCH_" + given, "s3cret");
    if (without != null) {
      environment.put("ANUN_ELASTICSEARCH_WITHOUT_TLS", without);
    }
    if (refused == null) {
      ConnectionSettings settings = ConnectionSettings.of(environment);
      assertFalse(settings.toString().contains("s3cret"), settings.toString());
    } else {
      String message =
          String.valueOf(
              assertThrows(IllegalArgumentException.class, () -> ConnectionSettings.of(environment))
                  .getMessage());
      assertTrue(message.contains(refused), message);
      assertFalse(message.contains("s3cret"), message);
    }
  }

  @Test
  void twoKindsOfCredentialsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ConnectionSettings.of(
                Map.of(
                    "ANUN_ELASTICSEARCH_API_KEY", "k",
                    "ANUN_ELASTICSEARCH_USERNAME", "u",
                    "ANUN_ELASTICSEARCH_PASSWORD", "p")));
  }
}
