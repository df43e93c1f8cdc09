package org.anun.elastic;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is and how to be let in. Its text form never shows a secret.
 *
 * @param nodes scheme, host and port of one node or several of one cluster: when one does not
 *     answer, another is asked; {@code http://127.0.0.1:9200} when nothing is said
 * @param apiKey an encoded API key, or null
 * @param username a user, or null; goes with a password
 * @param password the user's password, or null
 * @param certificateAuthority PEM file of the authority to trust, or null for the JDK's own
 */
public record ConnectionSettings(
    List<URI> nodes,
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

  /** Checks the URLs and that credentials are complete and of one kind. */
  public ConnectionSettings {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("the Elasticsearch URL is missing");
    }
    nodes.forEach(ConnectionSettings::check);
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

  private static void check(URI url) {
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
  }

  /** Settings for a node without security at this address. */
  public static ConnectionSettings open(URI url) {
    return new ConnectionSettings(List.of(url), null, null, null, null);
  }

  /** The nodes' addresses, as a message tells them. */
  public String address() {
    return nodes.stream().map(URI::toString).collect(Collectors.joining(", "));
  }

  /** Whether nobody's credentials are sent. */
  boolean isAnonymous() {
    return apiKey == null && username == null;
  }

  /** Whether what is sent to this URL goes over a network as it is. */
  public static boolean isExposed(URI url) {
    return url.getScheme().equalsIgnoreCase("http")
        && !THIS_MACHINE.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Settings from {@code ANUN_ELASTICSEARCH_URL} (several are parted by commas), {@code _API_KEY},
   * {@code _USERNAME}, {@code _PASSWORD} and {@code _CA}; each may also be given as {@code …_FILE},
   * the name of a file that holds the value. Credentials go to other machines by {@code https}
   * alone, unless {@code ANUN_ELASTICSEARCH_WITHOUT_TLS} is {@code true}.
   *
   * @throws IllegalArgumentException if a value is malformed or its file cannot be read
   */
  public static ConnectionSettings of(Map<String, String> environment) {
    Environment given = new Environment(environment, PREFIX);
    String url = given.value("URL");
    String authority = given.value("CA");
    ConnectionSettings settings =
        new ConnectionSettings(
            url == null ? List.of(LOCAL) : parse(url),
            given.value("API_KEY"),
            given.value("USERNAME"),
            given.value("PASSWORD"),
            authority == null ? null : Path.of(authority));
    boolean withoutTls = given.says("WITHOUT_TLS");
    boolean secret = settings.apiKey != null || settings.username != null;
    for (URI node : settings.nodes) {
      if (secret && isExposed(node) && !withoutTls) {
        throw new IllegalArgumentException(
            "%s is not encrypted, and whoever is between would read the password or key; give an https URL, or %sWITHOUT_TLS=true if the network is yours alone"
                .formatted(node, PREFIX));
      }
    }
    return settings;
  }

  /** The same Elasticsearch, with this encoded API key. */
  public ConnectionSettings withApiKey(String encoded) {
    return new ConnectionSettings(nodes, encoded, null, null, certificateAuthority);
  }

  /** The same Elasticsearch, as this user. */
  public ConnectionSettings withUser(String name, String secret) {
    return new ConnectionSettings(nodes, null, name, secret, certificateAuthority);
  }

  private static List<URI> parse(String urls) {
    List<URI> nodes = new ArrayList<>();
    for (String url : urls.split(",", -1)) {
      try {
        nodes.add(new URI(url.strip()));
      } catch (URISyntaxException e) {
        // Neither the text nor the cause, which quotes it: it may hold a password.
        throw new IllegalArgumentException(
            "the Elasticsearch URL must look like http://127.0.0.1:9200"
                + (urls.contains("@") ? ", without a password" : ", not '" + url + "'"));
      }
    }
    return nodes;
  }

  @Override
  public String toString() {
    return address()
        + (apiKey != null ? " (API key)" : username != null ? " (user " + username + ")" : "");
  }
}
