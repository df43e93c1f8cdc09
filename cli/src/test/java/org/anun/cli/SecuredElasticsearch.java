package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.spec.KeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.anun.elastic.ConnectionSettings;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one secured Elasticsearch of a build: TLS with a certificate of our own authority, an
 * administrator, nobody else. Started by the first test that asks, stopped after the last; a test
 * gets it as a {@link Node} parameter.
 */
final class SecuredElasticsearch implements BeforeAllCallback, ParameterResolver {
  /** Distinctive, so that tests can look for it where it must not be. */
  static final String PASSWORD = "s3cret-of-the-administrator";

  static final String ADMINISTRATOR = "administrator";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The running node.
   *
   * @param authority who signed its certificate, which is for 127.0.0.1 alone
   */
  record Node(LocalNode process, URI url, ThrowAwayFolder folder, TestAuthority authority)
      implements AutoCloseable {
    /** A connection as the administrator. */
    ConnectionSettings administrator() {
      return new ConnectionSettings(
          List.of(url), null, ADMINISTRATOR, PASSWORD, authority.certificate());
    }

    /** What its answer to these credentials is, or to none where they are empty. */
    HttpResponse<String> ask(String credentials, String method, String target, String json) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(url.resolve(target))
              .header("Content-Type", "application/json")
              .timeout(PATIENCE)
              .method(method, HttpRequest.BodyPublishers.ofString(json));
      if (!credentials.isEmpty()) {
        request.header("Authorization", credentials);
      }
      try (HttpClient http = HttpClient.newBuilder().sslContext(authority.trusting()).build()) {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new IllegalStateException(target, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(target, e);
      }
    }

    /** What it answers the administrator, who must be obeyed. */
    JsonNode manage(String method, String target, String json) {
      String pair = ADMINISTRATOR + ":" + PASSWORD;
      HttpResponse<String> answer =
          ask(
              "Basic "
                  + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)),
              method,
              target,
              json);
      if (answer.statusCode() / 100 != 2) {
        throw new AssertionError(target + ": " + answer.statusCode() + " " + answer.body());
      }
      try {
        return JSON.readTree(answer.body());
      } catch (IOException e) {
        throw new IllegalStateException(answer.body(), e);
      }
    }

    @Override
    public void close() {
      process.close();
      folder.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  private static Node running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Node.class, key -> start(), Node.class);
  }

  private static Node start() {
    Installation installation = Installation.current();
    ThrowAwayFolder folder = new ThrowAwayFolder();
    try {
      Path files = Files.createDirectory(folder.path().resolve("files"));
      TestAuthority authority = new TestAuthority(files, "authority");
      TestAuthority.Issued issued =
          authority.issue("node", "-keyalg EC -groupname secp256r1", "ip:127.0.0.1", 10);
      int port = Ports.free();
      LocalNode process =
          LocalNode.start(
              new NodeSettings(
                  installation.distribution(),
                  List.of(
                      installation.plugin(),
                      installation.app().resolveSibling("anun-api-keys.zip")),
                  folder.path().resolve("node"),
                  port,
                  "512m",
                  List.of(
                      "xpack.security.enabled: true",
                      "xpack.security.http.ssl.enabled: true",
                      "xpack.security.http.ssl.certificate: " + issued.chain().getFileName(),
                      "xpack.security.http.ssl.key: " + issued.key().getFileName()),
                  null,
                  List.of(
                      issued.chain(),
                      issued.key(),
                      Files.writeString(files.resolve("users"), user()),
                      Files.writeString(
                          files.resolve("users_roles"), "superuser:" + ADMINISTRATOR + "\n"))));
      Node node = new Node(process, URI.create("https://127.0.0.1:" + port), folder, authority);
      await(node);
      return node;
    } catch (IOException e) {
      throw new IllegalStateException("the secured Elasticsearch did not start", e);
    }
  }

  private static void await(Node node) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        node.manage("GET", "/_cluster/health?wait_for_status=yellow&timeout=30s", "");
        return;
      } catch (IllegalStateException | AssertionError notYet) {
        if (System.nanoTime() > end) {
          node.close();
          throw notYet;
        }
      }
      try {
        Thread.sleep(Duration.ofMillis(200));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** The line of the file realm's {@code users}, with the hash as Elasticsearch writes it. */
  private static String user() {
    byte[] salt = "thirty-two bytes are a long salt".getBytes(StandardCharsets.US_ASCII);
    int rounds = 1_000;
    try {
      KeySpec spec = new PBEKeySpec(PASSWORD.toCharArray(), salt, rounds, 256);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "%s:{PBKDF2}%d$%s$%s\n"
          .formatted(
              ADMINISTRATOR, rounds, base64.encodeToString(salt), base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Node.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }
}
