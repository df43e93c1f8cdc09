package org.anun.api.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anun.api.search.IndexFailure.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The articles behind one alias, and the only place that waits for Elasticsearch. Thread-safe. */
public final class ArticleIndex {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);

  /** How long Elasticsearch may search before it answers with what it has. */
  static final String SEARCH_TIMEOUT = "3s";

  /** How long an answer may take to arrive: longer than the search, so that partial ones arrive. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

  private final ElasticsearchAsyncClient client;
  private final String alias;

  /**
   * Opens nothing; the client stays the caller's to close.
   *
   * @param client a connection to the cluster
   * @param alias the name that is read
   */
  public ArticleIndex(ElasticsearchClient client, String alias) {
    this.client = new ElasticsearchAsyncClient(client._transport(), client._transportOptions());
    this.alias = alias;
  }

  /** The name that is read. */
  String alias() {
    return alias;
  }

  /** The beginning of a request that only counts: no hits, no total. */
  static SearchRequest.Builder counting(String alias) {
    return new SearchRequest.Builder()
        .index(alias)
        .size(0)
        .trackTotalHits(track -> track.enabled(false))
        .timeout(SEARCH_TIMEOUT);
  }

  SearchResponse<JsonData> search(SearchRequest request) {
    return wait(client.search(request, JsonData.class));
  }

  /**
   * Opens a point in time.
   *
   * @param keptFor how long it stays without being read, as Elasticsearch writes durations
   * @return its id
   */
  String openSnapshot(String keptFor) {
    return wait(client.openPointInTime(open -> open.index(alias).keepAlive(by -> by.time(keptFor))))
        .id();
  }

  /** Closes a point in time without waiting: one that stays open closes by itself. */
  void closeSnapshot(String id) {
    client
        .closePointInTime(close -> close.id(id))
        .whenComplete(
            (done, failed) -> {
              if (failed != null) {
                LOG.debug("a point in time stays open until it ends by itself");
              }
            });
  }

  Optional<JsonData> article(String id) {
    var response = wait(client.get(get -> get.index(alias).id(id), JsonData.class));
    return Optional.ofNullable(response.source());
  }

  /**
   * Returns when the index can be searched.
   *
   * @throws IndexFailure when it cannot
   */
  public void check() {
    wait(client.search(search -> search.index(alias).size(0).terminateAfter(1L), JsonData.class));
  }

  private <T> T wait(CompletableFuture<T> future) {
    Duration left = TimeLimit.left(ANSWER_TIMEOUT);
    try {
      return future.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      future.cancel(true);
      throw late(late);
    } catch (ExecutionException failed) {
      throw failure(failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      future.cancel(true);
      throw new IndexFailure(Kind.UNREACHABLE, "The server is stopping.", interrupted);
    }
  }

  private IndexFailure failure(Throwable cause) {
    if (cause instanceof ElasticsearchException answered) {
      return answered(answered);
    }
    if (cause instanceof SocketTimeoutException
        || cause.getCause() instanceof SocketTimeoutException) {
      return late(cause);
    }
    return new IndexFailure(
        Kind.UNREACHABLE, "Elasticsearch cannot be reached. Try again shortly.", cause);
  }

  private static boolean isExpired(ElasticsearchException answered) {
    return answered.error().rootCause().stream()
        .anyMatch(cause -> "search_context_missing_exception".equals(cause.type()));
  }

  private static IndexFailure late(Throwable cause) {
    return new IndexFailure(
        Kind.TIMED_OUT,
        "Elasticsearch did not answer in time; narrow the search, or try again later.",
        cause);
  }

  private IndexFailure answered(ElasticsearchException answered) {
    if (answered.status() == 404 && isExpired(answered)) {
      return new IndexFailure(
          Kind.EXPIRED,
          "These pages are no longer kept: a cursor is good for "
              + Snapshots.KEPT.toMinutes()
              + " minutes after each page. Search again without it.",
          answered);
    }
    if (answered.status() == 404) {
      return new IndexFailure(
          Kind.MISSING,
          "There is no index behind \"" + alias + "\" yet. Create it by: anun indices create",
          answered);
    }
    if (answered.status() == 429 || answered.status() == 503) {
      return new IndexFailure(
          Kind.OVERLOADED, "Elasticsearch is too busy to answer. Try again shortly.", answered);
    }
    return new IndexFailure(
        Kind.REFUSED, "Elasticsearch refused the request; the server's log says why.", answered);
  }
}
