package org.anun.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.anun.authority.Authority;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.names.NameEngine;

/** A server on a free port, and the means to call it. */
final class RunningServer implements AutoCloseable {
  private final ElasticConnection connection;
  private final ApiServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningServer(ElasticConnection connection, ApiServer server) {
    this.connection = connection;
    this.server = server;
  }

  /** A server whose Elasticsearch is not there. */
  static RunningServer withoutElasticsearch(String pageFolder) {
    return at(URI.create("http://127.0.0.1:" + closedPort()), pageFolder);
  }

  /** A server over any Elasticsearch. */
  static RunningServer at(URI elasticsearch, String pageFolder) {
    var connection =
        ElasticConnection.open(ConnectionSettings.open(elasticsearch), Duration.ofSeconds(10));
    var server =
        new ApiServer(
            connection,
            "anun",
            NameEngine.standard(),
            Authority::shipped,
            List::of,
            ServerSettings.loopback(0),
            PageFiles.read(pageFolder));
    try {
      server.start();
    } catch (IOException unopened) {
      throw new UncheckedIOException(unopened);
    }
    return new RunningServer(connection, server);
  }

  URI address() {
    return server.address();
  }

  HttpResponse<String> call(String method, String target, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server.address().resolve(target))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** All bytes that come back for bytes that need be no HTTP. */
  String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
    connection.close();
  }

  private static int closedPort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
