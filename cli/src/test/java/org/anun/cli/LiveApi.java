package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anun.api.ApiServer;
import org.anun.api.ServerSettings;
import org.anun.api.key.KeyFile;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.indexer.Indexing;
import org.anun.indexer.Inspector;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.names.NameEngine;

/** API and loader over the tests' Elasticsearch, on an index of their own. */
final class LiveApi implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ServerSettings LOOPBACK = ServerSettings.loopback(0, null);

  private final ElasticConnection connection;
  private final ApiServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Starts with an empty index, whatever other tests left, and the authority that ships. */
  LiveApi(URI elasticsearch) throws IOException {
    this(elasticsearch, Authority::shipped);
  }

  /** Starts with an empty index, whatever other tests left. */
  LiveApi(URI elasticsearch, Supplier<Authority> authority) throws IOException {
    this(emptied(elasticsearch), authority);
  }

  /** A second server over the same index. */
  static LiveApi beside(LiveApi first) throws IOException {
    return over(first.connection.settings());
  }

  /** A server over what is there. */
  static LiveApi over(ConnectionSettings settings) throws IOException {
    return new LiveApi(
        ElasticConnection.open(settings, LocalStack.API_TIMEOUT), Authority::shipped);
  }

  /** A server over what is there, with an authority that somebody edits. */
  static LiveApi over(ConnectionSettings settings, AuthorityFolder authority) throws IOException {
    var connection = ElasticConnection.open(settings, PATIENCE);
    return new LiveApi(
        connection,
        new ApiServer(connection, Indices.ALIAS, NameEngine.standard(), authority, LOOPBACK));
  }

  /** A server over what is there, for those who have a key. */
  static LiveApi over(ConnectionSettings settings, KeyFile keys) throws IOException {
    var connection = ElasticConnection.open(settings, PATIENCE);
    return new LiveApi(
        connection,
        new ApiServer(
            connection,
            Indices.ALIAS,
            NameEngine.standard(),
            Authority::shipped,
            ServerSettings.loopback(0, keys)));
  }

  private LiveApi(ElasticConnection connection, Supplier<Authority> authority) throws IOException {
    this(
        connection,
        new ApiServer(connection, Indices.ALIAS, NameEngine.standard(), authority, LOOPBACK));
  }

  private LiveApi(ElasticConnection connection, ApiServer server) throws IOException {
    this.connection = connection;
    this.server = server;
    server.start();
  }

  private static ElasticConnection emptied(URI elasticsearch) {
    var connection = ElasticConnection.open(ConnectionSettings.open(elasticsearch), PATIENCE);
    new Indices(connection).create();
    return connection;
  }

  /** Loads files or folders. */
  LoadReport load(Path... paths) {
    return new Indexing(Inspector.standard(), connection)
        .run(
            Inputs.of(List.of(paths).stream().map(Path::toString).toList(), Format.AUTO),
            InputStream.nullInputStream(),
            Format.AUTO,
            null,
            bytes -> {});
  }

  /** Loads articles, written as JSON lines into the file, and insists that each is taken. */
  void load(Path file, List<Map<String, String>> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> article : articles) {
      lines.add(JSON.writeValueAsString(article));
    }
    LoadReport report = load(Files.write(file, lines));
    if (report.indexed() != articles.size()) {
      throw new AssertionError("not every article was loaded: " + report);
    }
  }

  /** The answer to a GET of a path with these names and values. */
  JsonNode get(String path, String... parameters) throws IOException, InterruptedException {
    StringBuilder query = new StringBuilder(path);
    for (int i = 0; i < parameters.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    HttpResponse<String> response = send("GET", query.toString());
    if (response.statusCode() != 200) {
      throw new AssertionError(query + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /** Whatever is answered to a path with its query, percent-encoded by the caller. */
  HttpResponse<String> send(String method, String pathAndQuery, String... headers)
      throws IOException, InterruptedException {
    return http.send(
        request(method, pathAndQuery, headers),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Whether a GET is answered by 200. */
  boolean answers(String pathAndQuery) {
    try {
      return send("GET", pathAndQuery).statusCode() == 200;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The answer to a GET while it arrives. */
  HttpResponse<InputStream> stream(String pathAndQuery, String... headers)
      throws IOException, InterruptedException {
    return http.send(
        request("GET", pathAndQuery, headers), HttpResponse.BodyHandlers.ofInputStream());
  }

  private HttpRequest request(String method, String pathAndQuery, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(pathAndQuery))
            .method(method, HttpRequest.BodyPublishers.noBody());
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  /** Where the page stands. */
  URI address() {
    return server.address();
  }

  /** The same Elasticsearch, asked directly. */
  ElasticConnection connection() {
    return connection;
  }

  @Override
  public void close() {
    http.close();
    server.close();
    connection.close();
  }
}
