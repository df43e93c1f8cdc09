package org.anun.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.anun.api.search.IndexFailure;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say where Elasticsearch is; each wins over its environment variable. */
final class ConnectionOptions {
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  @Option(
      names = "--elasticsearch-url",
      paramLabel = "URL",
      description =
          "Elasticsearch, or several of its nodes, parted by commas (default: ANUN_ELASTICSEARCH_URL,"
              + " then the local node)")
  private @Nullable String url;

  @Option(
      names = "--elasticsearch-api-key",
      paramLabel = "KEY",
      description =
          "API key; every user of this machine can read it meanwhile (better:"
              + " ANUN_ELASTICSEARCH_API_KEY_FILE)")
  private @Nullable String apiKey;

  @Option(
      names = "--elasticsearch-username",
      paramLabel = "USER",
      description = "user (default: ANUN_ELASTICSEARCH_USERNAME)")
  private @Nullable String username;

  @Option(
      names = "--elasticsearch-password",
      paramLabel = "PASSWORD",
      description =
          "password; every user of this machine can read it meanwhile (better:"
              + " ANUN_ELASTICSEARCH_PASSWORD_FILE)")
  private @Nullable String password;

  @Option(
      names = "--elasticsearch-ca",
      paramLabel = "FILE",
      description = "certificate authority to trust, as PEM (default: ANUN_ELASTICSEARCH_CA)")
  private @Nullable String authority;

  @Option(
      names = "--elasticsearch-without-tls",
      description =
          "send key or password to another machine unencrypted (default:"
              + " ANUN_ELASTICSEARCH_WITHOUT_TLS)")
  private boolean withoutTls;

  /** The settings from flags and environment. */
  ConnectionSettings settings() {
    warn("--elasticsearch-api-key", apiKey, "ANUN_ELASTICSEARCH_API_KEY_FILE");
    warn("--elasticsearch-password", password, "ANUN_ELASTICSEARCH_PASSWORD_FILE");
    Map<String, String> environment = new HashMap<>(System.getenv());
    override(environment, "URL", url);
    override(environment, "API_KEY", apiKey);
    override(environment, "USERNAME", username);
    override(environment, "PASSWORD", password);
    override(environment, "CA", authority);
    override(environment, "WITHOUT_TLS", withoutTls ? "true" : null);
    return ConnectionSettings.of(environment);
  }

  /** Tells who gave a secret by this flag what would be better. */
  static void warn(String flag, @Nullable String secret, String better) {
    if (secret != null) {
      System.err.println(
          "anun: %s shows the secret to every user of this machine, in the list of processes; give %s instead"
              .formatted(flag, better));
    }
  }

  private static void override(
      Map<String, String> environment, String name, @Nullable String value) {
    if (value != null) {
      environment.put("ANUN_ELASTICSEARCH_" + name, value);
      environment.remove("ANUN_ELASTICSEARCH_" + name + "_FILE");
    }
  }

  /**
   * The answer to what is searched over a connection. The API tells its clients neither where
   * Elasticsearch is nor what it said, and refers its operator to a log; whoever runs a command is
   * told all of it.
   */
  <T> T search(Function<ElasticConnection, T> question) {
    try (ElasticConnection open = open()) {
      try {
        return question.apply(open);
      } catch (IndexFailure failure) {
        Throwable cause = failure.getCause();
        throw switch (failure.kind()) {
          case UNREACHABLE, REFUSED -> cause == null ? failure : open.failure(cause);
          case TIMED_OUT, OVERLOADED, MISSING, EXPIRED -> failure;
        };
      }
    }
  }

  /** A connection as the settings say. */
  ElasticConnection open() {
    return ElasticConnection.open(settings(), ANSWER_TIMEOUT);
  }
}
