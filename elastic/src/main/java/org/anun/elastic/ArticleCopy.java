package org.anun.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Copies the articles of one index into another, as stored and with their versions, so that an
 * article that is newer in the other index stays. The reindexing of Elasticsearch would do so too,
 * but the small one of Maven Central has none. For one thread.
 */
final class ArticleCopy {
  /** The number below that of every write. */
  static final long BEGINNING = -1;

  /** Articles of one request: some kilobytes each, ten megabytes at most. */
  private static final int PAGE = 200;

  private static final String KEEP_ALIVE = "5m";
  private static final int CONFLICT = 409;

  private final ElasticConnection connection;
  private final String from;
  private final String to;
  private final LongConsumer progress;
  private long first = -1;
  private long last;

  ArticleCopy(ElasticConnection connection, String from, String to, LongConsumer progress) {
    this.connection = connection;
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /** How many articles the first round met. */
  long first() {
    return first;
  }

  /** How many articles the last round met. */
  long last() {
    return last;
  }

  /**
   * Copies what was written after the write of this number; {@link #BEGINNING} for everything.
   *
   * @return a number up to which everything is copied now
   * @throws ElasticsearchRefused if one article is refused
   */
  long since(long number) {
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(from)));
    // Before the view is opened: what is written in between is copied by the next round again.
    long upTo = written();
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(from)));
    String view =
        connection
            .call(
                client ->
                    client.openPointInTime(
                        open -> open.index(from).keepAlive(time -> time.time(KEEP_ALIVE))))
            .id();
    try {
      last = copy(view, number);
    } finally {
      connection.call(client -> client.closePointInTime(close -> close.id(view)));
    }
    if (first < 0) {
      first = last;
    }
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(to)));
    return upTo;
  }

  /** The number of the last write that every shard has; each shard counts its own. */
  private long written() {
    IndicesStats stats =
        Objects.requireNonNull(
            connection
                .call(client -> client.indices().stats(ask -> ask.index(from).level(Level.Shards)))
                .indices()
                .get(from));
    return stats.shards().values().stream()
        .flatMap(List::stream)
        .mapToLong(shard -> shard.seqNo() == null ? BEGINNING : shard.seqNo().globalCheckpoint())
        .min()
        .orElse(BEGINNING);
  }

  private long copy(String view, long number) {
    Query later =
        Query.of(
            query ->
                query.range(
                    range ->
                        range.untyped(
                            numbers -> numbers.field("_seq_no").gt(JsonData.of(number)))));
    long met = 0;
    List<FieldValue> after = List.of();
    List<Hit<JsonNode>> page;
    do {
      page = page(view, later, after);
      if (!page.isEmpty()) {
        write(page);
        after = page.getLast().sort();
        met += page.size();
        progress.accept(page.size());
      }
    } while (page.size() == PAGE);
    return met;
  }

  private List<Hit<JsonNode>> page(String view, Query query, List<FieldValue> after) {
    return connection
        .call(
            client ->
                client.search(
                    search -> {
                      search
                          .pit(pit -> pit.id(view).keepAlive(time -> time.time(KEEP_ALIVE)))
                          .query(query)
                          .size(PAGE)
                          .version(true)
                          .trackTotalHits(track -> track.enabled(false))
                          .allowPartialSearchResults(false)
                          .sort(sort -> sort.field(field -> field.field("_shard_doc")));
                      return after.isEmpty() ? search : search.searchAfter(after);
                    },
                    JsonNode.class))
        .hits()
        .hits();
  }

  private void write(List<Hit<JsonNode>> articles) {
    BulkRequest.Builder all = new BulkRequest.Builder().index(to);
    for (Hit<JsonNode> article : articles) {
      all.operations(
          one ->
              one.index(
                  write ->
                      write
                          .id(article.id())
                          .version(article.version())
                          .versionType(VersionType.External)
                          .document(article.source())));
    }
    BulkRequest request = all.build();
    for (BulkResponseItem item : connection.call(client -> client.bulk(request)).items()) {
      var error = item.error();
      // 409: the same or a newer version is there.
      if (error != null && item.status() != CONFLICT) {
        throw new ElasticsearchRefused(
            "Elasticsearch at %s refused to copy the article %s (%d): %s"
                .formatted(
                    connection.settings().address(), item.id(), item.status(), error.reason()),
            item.status(),
            null);
      }
    }
  }
}
