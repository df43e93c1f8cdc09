package org.anun.api;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.transport.instrumentation.Instrumentation;

/** Measures every call that goes to Elasticsearch, whoever makes it. Thread-safe. */
final class ElasticsearchCalls implements Instrumentation {
  private static final String FAMILY = "es/";

  private final Metrics metrics;

  ElasticsearchCalls(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public <R> Context newContext(R request, Endpoint<R, ?, ?> endpoint) {
    // Ids are such as es/search; they hold nothing of the request.
    String id = endpoint.id();
    return new Measured(id.startsWith(FAMILY) ? id.substring(FAMILY.length()) : id);
  }

  /** One call; used by one thread at a time. */
  private final class Measured implements Context {
    private final String call;
    private final long start = System.nanoTime();
    private volatile String outcome = "none";
    private volatile boolean counted;

    Measured(String call) {
      this.call = call;
    }

    @Override
    public Instrumentation.ThreadScope makeCurrent() {
      return () -> {};
    }

    @Override
    public void beforeSendingHttpRequest(
        TransportHttpClient.Request request, TransportOptions options) {}

    @Override
    public void afterReceivingHttpResponse(TransportHttpClient.Response response) {
      outcome = Integer.toString(response.statusCode());
    }

    @Override
    public <T> void afterDecodingApiResponse(T response) {}

    @Override
    public void recordException(Throwable failure) {
      close();
    }

    @Override
    public void close() {
      if (!counted) {
        counted = true;
        metrics.called(call, outcome, System.nanoTime() - start);
      }
    }
  }
}
