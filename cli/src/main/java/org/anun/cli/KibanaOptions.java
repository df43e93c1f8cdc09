package org.anun.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.anun.elastic.ConnectionSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The flags that say where Kibana is and how to be let in; each wins over its environment variable.
 * Without credentials or a certificate authority of its own, those for Elasticsearch count.
 */
final class KibanaOptions {
  private static final String PREFIX = "ANUN_KIBANA_";
  private static final String LOCAL = "http://127.0.0.1:5601";

  @Option(
      names = "--kibana-url",
      paramLabel = "URL",
      description =
          "Kibana, with its path and space if it has any, as in https://kibana.example/s/newsroom"
              + " (default: ANUN_KIBANA_URL, then "
              + LOCAL
              + ")")
  private @Nullable String url;

  @Option(
      names = "--kibana-api-key",
      paramLabel = "KEY",
      description = "API key (better: ANUN_KIBANA_API_KEY or …_API_KEY_FILE)")
  private @Nullable String apiKey;

  @Option(
      names = "--kibana-username",
      paramLabel = "USER",
      description = "user (default: ANUN_KIBANA_USERNAME); 'kibana_system' may not import")
  private @Nullable String username;

  @Option(
      names = "--kibana-password",
      paramLabel = "PASSWORD",
      description = "password (better: ANUN_KIBANA_PASSWORD or …_PASSWORD_FILE)")
  private @Nullable String password;

  @Option(
      names = "--kibana-ca",
      paramLabel = "FILE",
      description = "certificate authority to trust, as PEM (default: ANUN_KIBANA_CA)")
  private @Nullable String authority;

  /** Kibana as the flags and this environment say. */
  Kibana kibana(Map<String, String> environment) {
    String key = value(environment, "API_KEY", apiKey);
    String user = value(environment, "USERNAME", username);
    String secret = value(environment, "PASSWORD", password);
    String trusted = value(environment, "CA", authority);
    ConnectionSettings elasticsearch = ConnectionSettings.of(environment);
    if (key == null && user == null && secret == null) {
      key = elasticsearch.apiKey();
      user = elasticsearch.username();
      secret = elasticsearch.password();
    }
    Path ca = trusted == null ? elasticsearch.certificateAuthority() : Path.of(trusted);
    return new Kibana(address(environment), authorization(key, user, secret), ca);
  }

  private URI address(Map<String, String> environment) {
    String given = value(environment, "URL", url);
    String text = (given == null ? LOCAL : given).replaceFirst("/+$", "");
    try {
      URI address = URI.create(text);
      boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (http && address.getHost() != null && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(malformed(), e);
    }
    throw new IllegalArgumentException(malformed());
  }

  /** Does not quote it: it may hold a password. */
  private static String malformed() {
    return "the Kibana URL must look like "
        + LOCAL
        + ", without a user or a password; give "
        + PREFIX
        + "USERNAME and "
        + PREFIX
        + "PASSWORD";
  }

  private static @Nullable String authorization(
      @Nullable String key, @Nullable String user, @Nullable String secret) {
    if (key != null && user != null) {
      throw new IllegalArgumentException("give an API key or a user name for Kibana, not both");
    }
    if ((user == null) != (secret == null)) {
      throw new IllegalArgumentException(
          "user name and password go together: give both "
              + PREFIX
              + "USERNAME and "
              + PREFIX
              + "PASSWORD, or neither");
    }
    if (key != null) {
      return "ApiKey " + key;
    }
    if (user == null) {
      return null;
    }
    byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static @Nullable String value(
      Map<String, String> environment, String name, @Nullable String flag) {
    if (flag != null) {
      return flag;
    }
    String value = environment.get(PREFIX + name);
    String file = environment.get(PREFIX + name + "_FILE");
    if (file == null) {
      return value == null || value.isEmpty() ? null : value;
    }
    if (value != null) {
      throw new IllegalArgumentException(
          "give " + PREFIX + name + " or " + PREFIX + name + "_FILE, not both");
    }
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          PREFIX + name + "_FILE names a file that cannot be read: " + file, e);
    }
  }
}
