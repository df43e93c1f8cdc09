package org.anun.benchmarks.api;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.CurrentRows;
import org.anun.authority.Authority;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.names.NameEngine;

/** Asks the API's own search code once, and keeps what it sends to Elasticsearch. */
final class RecordedSearches implements Instrumentation {
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final ArticleSearch search;

  RecordedSearches(ElasticConnection connection) {
    var index = new ArticleIndex(connection.client(this), Indices.ALIAS);
    search =
        new ArticleSearch(index, NameEngine.standard(), new CurrentRows(index, Authority::shipped));
  }

  /** A search for a name as the page makes it, with all facets. */
  Question of(String name) {
    var parameters = new Parameters(Map.of("q", List.of(name)));
    bodies.clear();
    search.page(SearchQuery.parse(parameters), parameters);
    // Copied, because what is asked beside the search may still come; of all only hits are marked.
    String main =
        new ArrayList<>(bodies)
            .stream().filter(body -> body.contains("\"highlight\"")).findFirst().orElseThrow();
    return new Question("/v1/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8), main);
  }

  @Override
  public <R> Context newContext(R request, Endpoint<R, ?, ?> endpoint) {
    return new Recording();
  }

  private final class Recording implements Context {
    @Override
    public ThreadScope makeCurrent() {
      return () -> {};
    }

    @Override
    public void beforeSendingHttpRequest(
        TransportHttpClient.Request request, TransportOptions options) {
      var body = new ByteArrayOutputStream();
      if (request.body() != null) {
        for (ByteBuffer part : request.body()) {
          ByteBuffer copy = part.duplicate();
          byte[] bytes = new byte[copy.remaining()];
          copy.get(bytes);
          body.writeBytes(bytes);
        }
      }
      bodies.add(body.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void afterReceivingHttpResponse(TransportHttpClient.Response response) {}

    @Override
    public <T> void afterDecodingApiResponse(T response) {}

    @Override
    public void recordException(Throwable failure) {}

    @Override
    public void close() {}
  }
}
