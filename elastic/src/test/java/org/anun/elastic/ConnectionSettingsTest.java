package org.anun.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    "URL, 127.0.0.1:9200, must look like",
    "URL, 'http://a b', must look like",
    "URL, http://ani:s3cret@127.0.0.1:9200, must not carry a password",
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
