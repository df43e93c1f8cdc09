package org.anun.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.Environment;
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
      description =
          "API key; every user of this machine can read it meanwhile (better:"
              + " ANUN_KIBANA_API_KEY_FILE)")
  private @Nullable String apiKey;

  @Option(
      names = "--kibana-username",
      paramLabel = "USER",
      description = "user (default: ANUN_KIBANA_USERNAME); 'kibana_system' may not import")
  private @Nullable String username;

  @Option(
      names = "--kibana-password",
      paramLabel = "PASSWORD",
      description =
          "password; every user of this machine can read it meanwhile (better:"
              + " ANUN_KIBANA_PASSWORD_FILE)")
  private @Nullable String password;

  @Option(
      names = "--kibana-ca",
      paramLabel = "FILE",
      description = "certificate authority to trust, as PEM (default: ANUN_KIBANA_CA)")
  private @Nullable String authority;

  @Option(
      names = "--kibana-without-tls",
      description =
          "send key or password to another machine unencrypted (default: ANUN_KIBANA_WITHOUT_TLS)")
  private boolean withoutTls;

  /**
   * Kibana as the flags and this environment say.
   *
   * @throws IllegalArgumentException if they contradict each other, are malformed, or would send a
   *     secret to another machine unencrypted
   */
  Kibana kibana(Map<String, String> environment) {
    ConnectionOptions.warn("--kibana-api-key", apiKey, PREFIX + "API_KEY_FILE");
    ConnectionOptions.warn("--kibana-password", password, PREFIX + "PASSWORD_FILE");
    Environment given = new Environment(environment, PREFIX);
    String key = apiKey != null ? apiKey : given.value("API_KEY");
    String user = username != null ? username : given.value("USERNAME");
    String secret = password != null ? password : given.value("PASSWORD");
    String trusted = authority != null ? authority : given.value("CA");
    ConnectionSettings elasticsearch = ConnectionSettings.of(environment);
    if (key == null && user == null && secret == null) {
      key = elasticsearch.apiKey();
      user = elasticsearch.username();
      secret = elasticsearch.password();
    }
    Path ca = trusted == null ? elasticsearch.certificateAuthority() : Path.of(trusted);
    URI address = address(url != null ? url : given.value("URL"));
    String header = authorization(key, user, secret);
    if (header != null
        && ConnectionSettings.isExposed(address)
        && !(withoutTls || given.says("WITHOUT_TLS"))) {
      throw new IllegalArgumentException(
          "%s is not encrypted, and whoever is between would read the password or key; give an https URL, or %sWITHOUT_TLS=true if the network is yours alone"
              .formatted(address, PREFIX));
    }
    return new Kibana(address, header, ca);
  }

  private static URI address(@Nullable String given) {
    String text = (given == null ? LOCAL : given).replaceFirst("/+$", "");
    try {
      URI address = URI.create(text);
      boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (http && address.getHost() != null && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Its message quotes the URL.
      throw new IllegalArgumentException(malformed());
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
}
