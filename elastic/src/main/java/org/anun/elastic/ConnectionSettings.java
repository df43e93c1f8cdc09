package org.anun.elastic;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is and how to be let in. Its text form never shows a secret.
 *
 * @param url scheme, host and port; {@code http://127.0.0.1:9200} when nothing is said
 * @param apiKey an encoded API key, or null
 * @param username a user, or null; goes with a password
 * @param password the user's password, or null
 * @param certificateAuthority PEM file of the authority to trust, or null for the JDK's own
 */
public record ConnectionSettings(
    URI url,
    @Nullable String apiKey,
    @Nullable String username,
    @Nullable String password,
    @Nullable Path certificateAuthority) {

  /** The local node's address. */
  public static final URI LOCAL = URI.create("http://127.0.0.1:9200");

  private static final String PREFIX = "ANUN_ELASTICSEARCH_";

  /** Base64: anything else would be refused anyway, or reach into other headers. */
  private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

  /** Hosts that are this machine, whatever a name server says. */
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(::|(0+:){7}0*)1]");

  /** Checks the URL and that credentials are complete and of one kind. */
  public ConnectionSettings {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    // What lies before an @ may be a password, and is told in no message.
    if (url.toString().contains("@")) {
      throw new IllegalArgumentException(
          "the Elasticsearch URL must not carry a password; give "
              + PREFIX
              + "USERNAME and "
              + PREFIX
              + "PASSWORD_FILE");
    }
    if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException(
          "the Elasticsearch URL must look like http://127.0.0.1:9200, not '" + url + "'");
    }
    if ((username == null) != (password == null)) {
      throw new IllegalArgumentException(
          "user name and password go together: give both "
              + PREFIX
              + "USERNAME and "
              + PREFIX
              + "PASSWORD, or neither");
    }
    if (apiKey != null && username != null) {
      throw new IllegalArgumentException("give an API key or a user name, not both");
    }
    if (apiKey != null && !ENCODED.matcher(apiKey).matches()) {
      throw new IllegalArgumentException(
          "the API key is none: it must be what Elasticsearch calls \"encoded\", one line of letters and digits");
    }
  }

  /** Settings for a node without security at this address. */
  public static ConnectionSettings open(URI url) {
    return new ConnectionSettings(url, null, null, null, null);
  }

  /** Whether a password or a key goes over the network as it is. */
  private boolean exposed() {
    return (apiKey != null || username != null)
        && url.getScheme().equalsIgnoreCase("http")
        && !THIS_MACHINE.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Settings from {@code ANUN_ELASTICSEARCH_URL}, {@code _API_KEY}, {@code _USERNAME}, {@code
   * _PASSWORD} and {@code _CA}; each may also be given as {@code …_FILE}, the name of a file that
   * holds the value. Credentials go to other machines by {@code https} alone, unless {@code
   * ANUN_ELASTICSEARCH_WITHOUT_TLS} is {@code true}.
   *
   * @throws IllegalArgumentException if a value is malformed or its file cannot be read
   */
  public static ConnectionSettings of(Map<String, String> environment) {
    String url = value(environment, "URL");
    String authority = value(environment, "CA");
    ConnectionSettings settings =
        new ConnectionSettings(
            url == null ? LOCAL : parse(url),
            value(environment, "API_KEY"),
            value(environment, "USERNAME"),
            value(environment, "PASSWORD"),
            authority == null ? null : Path.of(authority));
    boolean withoutTls = withoutTls(environment);
    if (settings.exposed() && !withoutTls) {
      throw new IllegalArgumentException(
          "%s is not encrypted, and whoever is between would read the password or key; give an https URL, or %sWITHOUT_TLS=true if the network is yours alone"
              .formatted(settings.url(), PREFIX));
    }
    return settings;
  }

  private static boolean withoutTls(Map<String, String> environment) {
    String value = value(environment, "WITHOUT_TLS");
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(
          PREFIX + "WITHOUT_TLS is true or false, not '" + value + "'");
    }
    return "true".equals(value);
  }

  /** The same Elasticsearch, with this encoded API key. */
  public ConnectionSettings withApiKey(String encoded) {
    return new ConnectionSettings(url, encoded, null, null, certificateAuthority);
  }

  /** The same Elasticsearch, as this user. */
  public ConnectionSettings withUser(String name, String secret) {
    return new ConnectionSettings(url, null, name, secret, certificateAuthority);
  }

  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      // Neither the text nor the cause, which quotes it: it may hold a password.
      throw new IllegalArgumentException(
          "the Elasticsearch URL must look like http://127.0.0.1:9200"
              + (url.contains("@") ? ", without a password" : ", not '" + url + "'"));
    }
  }

  private static @Nullable String value(Map<String, String> environment, String name) {
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

  @Override
  public String toString() {
    return url
        + (apiKey != null ? " (API key)" : username != null ? " (user " + username + ")" : "");
  }
}
