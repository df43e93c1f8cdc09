package org.anun.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Environment;
import org.anun.elastic.operations.Operations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun monitor}: how the API does, minute by minute, for the boards. */
@Command(
    name = "monitor",
    description =
        "Read the API's metrics every minute and keep them for Kibana's board Operations, until Ctrl-C"
            + " or SIGTERM.")
final class MonitorCommand implements Callable<Integer> {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String PREFIX = "ANUN_API_";

  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      defaultValue = "${env:ANUN_API_URL:-http://127.0.0.1:8080}",
      description = "the API (default: ANUN_API_URL, then http://127.0.0.1:8080)")
  private URI api = URI.create("http://127.0.0.1:8080");

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      description =
          "a key of 'anun keys create'; every user of this machine can read it meanwhile (better:"
              + " ANUN_API_KEY_FILE)")
  private @Nullable String key;

  @Option(
      names = "--api-ca",
      paramLabel = "FILE",
      defaultValue = "${env:ANUN_API_CA:-}",
      description = "certificate authority to trust, as PEM (default: ANUN_API_CA)")
  private String authority = "";

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "how often to look (default: ${DEFAULT-VALUE})")
  private int every;

  @Override
  public Integer call() throws InterruptedException {
    if (every < 1) {
      throw new IllegalArgumentException("--every takes seconds, at least 1, not " + every);
    }
    if (api.getHost() == null || !String.valueOf(api.getScheme()).startsWith("http")) {
      throw new IllegalArgumentException("--api-url must look like http://127.0.0.1:8080");
    }
    HttpRequest request = request();
    CountDownLatch end = new CountDownLatch(1);
    try (Shutdown shutdown = new Shutdown();
        ElasticConnection open = connection.open();
        HttpClient http = client()) {
      shutdown.own(() -> (AutoCloseable) end::countDown);
      ApiWatch watch =
          new ApiWatch(
              api.getHost() + (api.getPort() < 0 ? "" : ":" + api.getPort()),
              Duration.ofSeconds(every),
              () -> metrics(http, request),
              new Operations(open)::write,
              sentence -> System.err.println("anun: " + sentence));
      System.err.println("anun: looking at %s every %d seconds".formatted(api, every));
      Instant next = watch.next(Instant.now()).minusSeconds(every);
      do {
        watch.look(next);
        next = watch.next(Instant.now());
      } while (!end.await(Duration.between(Instant.now(), next).toMillis(), TimeUnit.MILLISECONDS));
      return ExitCode.DONE;
    }
  }

  private HttpRequest request() {
    String base = api.toString().replaceFirst("/+$", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/metrics")).timeout(TIMEOUT);
    String secret = secret();
    return (secret == null ? request : request.header("X-API-Key", secret)).build();
  }

  private @Nullable String secret() {
    ConnectionOptions.warn("--api-key", key, PREFIX + "KEY_FILE");
    String secret = key != null ? key : new Environment(System.getenv(), PREFIX).value("KEY");
    if (secret != null && ConnectionSettings.isExposed(api)) {
      throw new IllegalArgumentException(
          "%s is not encrypted, and whoever is between would read the API's key; give an https URL"
              .formatted(api));
    }
    return secret;
  }

  private HttpClient client() {
    HttpClient.Builder client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT);
    return (authority.isEmpty()
            ? client
            : client.sslContext(ElasticConnection.trusting(Path.of(authority))))
        .build();
  }

  private static String metrics(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IllegalArgumentException(
          "it answered "
              + answer.statusCode()
              + (answer.statusCode() == 401 ? "; give ANUN_API_KEY" : ""));
    }
    return answer.body();
  }
}
