package org.anun.api.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.ClosePointInTimeResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anun.api.search.IndexFailure.Kind;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
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
  private final IndexFailures failures;
  private final IndexState state = new IndexState(this);

  /**
   * Opens nothing; the client stays the caller's to close.
   *
   * @param client a connection to the cluster
   * @param alias the name that is read
   */
  public ArticleIndex(ElasticsearchClient client, String alias) {
    this.client = new ElasticsearchAsyncClient(client._transport(), client._transportOptions());
    this.alias = alias;
    this.failures = new IndexFailures(alias);
  }

  /** What the whole index is like. */
  public IndexState state() {
    return state;
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
    CompletableFuture<ClosePointInTimeResponse> unused =
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
      throw failures.of(late);
    } catch (ExecutionException failed) {
      throw failures.of(failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      future.cancel(true);
      throw new IndexFailure(Kind.UNREACHABLE, Message.of(Phrase.STOPPING), interrupted);
    }
  }
}
