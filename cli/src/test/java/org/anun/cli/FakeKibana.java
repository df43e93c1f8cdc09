package org.anun.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A small server that answers as Kibana does, and remembers what it was sent. */
final class FakeKibana implements AutoCloseable {
  private static final String AVAILABLE = "{\"status\":{\"overall\":{\"level\":\"available\"}}}";
  private static final String PASSWORD = "changeit";

  private final HttpServer server;
  private final String scheme;
  private final AtomicInteger notReady = new AtomicInteger();
  private int status = 200;
  private String answer = "{\"success\":true,\"successCount\":10}";

  /** The last import's method, target, headers and body. */
  @Nullable String target;

  @Nullable String xsrf;
  @Nullable String authorization;
  @Nullable String type;
  String body = "";
  int imports;

  private FakeKibana(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.createContext("/", this::answer);
    server.start();
  }

  static FakeKibana start() throws IOException {
    return new FakeKibana(HttpServer.create(loopback(), 0), "http");
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** One whose certificate is its own; {@code ca.pem} in the folder is that certificate. */
  static FakeKibana encrypted(Path folder) throws Exception {
    Path store = folder.resolve("kibana.p12");
    keytool(
        "-genkeypair",
        "-alias",
        "kibana",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=dns:localhost,ip:127.0.0.1",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString());
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "kibana",
        "-keystore",
        store.toString(),
        "-file",
        folder.resolve("ca.pem").toString());
    HttpsServer server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
    return new FakeKibana(server, "https");
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IllegalStateException("keytool failed");
    }
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** Answers imports so. */
  FakeKibana answering(int code, String json) {
    status = code;
    answer = json;
    return this;
  }

  /** Is not ready for so many questions. */
  FakeKibana readyAfter(int questions) {
    notReady.set(questions);
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().endsWith("/api/status")) {
      boolean ready = notReady.getAndDecrement() <= 0;
      send(exchange, ready ? 200 : 503, ready ? AVAILABLE : "Kibana server is not ready yet");
      return;
    }
    imports++;
    target = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    xsrf = exchange.getRequestHeaders().getFirst("kbn-xsrf");
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    type = exchange.getRequestHeaders().getFirst("Content-Type");
    body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    send(exchange, status, answer);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String url() {
    return scheme + "://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
