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
  /** A folder that is not on the class path, so that there is no page. */
  static final String NO_PAGE = "org/anun/api/nopage/";

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final ElasticConnection connection;
  private final ApiServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningServer(ElasticConnection connection, ApiServer server) {
    this.connection = connection;
    this.server = server;
  }

  /** A server whose Elasticsearch is not there. */
  static RunningServer withoutElasticsearch(String pageFolder) {
    return at(nowhere(), pageFolder);
  }

  /** A server over any Elasticsearch. */
  static RunningServer at(URI elasticsearch, String pageFolder) {
    return with(elasticsearch, pageFolder, ServerSettings.loopback(0, null), IDLE);
  }

  /** A server whose Elasticsearch is not there, served so. */
  static RunningServer served(ServerSettings settings, String pageFolder) {
    return with(nowhere(), pageFolder, settings, IDLE);
  }

  /** A server with its own idea of what is idle. */
  static RunningServer idle(Duration idle) {
    return with(nowhere(), NO_PAGE, ServerSettings.loopback(0, null), idle);
  }

  private static RunningServer with(
      URI elasticsearch, String pageFolder, ServerSettings settings, Duration idle) {
    var connection =
        ElasticConnection.open(ConnectionSettings.open(elasticsearch), Duration.ofSeconds(10));
    var server =
        new ApiServer(
            connection,
            "anun",
            NameEngine.standard(),
            Authority::shipped,
            List::of,
            settings,
            PageFiles.read(pageFolder),
            idle);
    try {
      server.start();
    } catch (IOException unopened) {
      throw new UncheckedIOException(unopened);
    }
    return new RunningServer(connection, server);
  }

  /** The addresses that it answers besides the page; a star stands for a variable part. */
  List<String> templates() {
    return server.routes().stream().map(Route::template).toList();
  }

  URI address() {
    return server.address();
  }

  HttpResponse<String> call(String method, String target, String... headers)
      throws IOException, InterruptedException {
    return http.send(
        request(method, target, headers),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The body as it came over the wire. */
  HttpResponse<byte[]> bytes(String target, String... headers)
      throws IOException, InterruptedException {
    return http.send(request("GET", target, headers), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String method, String target, String... headers) {
    var request =
        HttpRequest.newBuilder(server.address().resolve(target))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  /** All bytes that come back for bytes that need be no HTTP. */
  String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A connection to the server; reading from it fails after ten seconds of silence. */
  Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  @Override
  public void close() {
    http.close();
    server.close();
    connection.close();
  }

  private static URI nowhere() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
