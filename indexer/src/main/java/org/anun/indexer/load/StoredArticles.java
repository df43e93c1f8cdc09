package org.anun.indexer.load;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.anun.indexer.story.Signature;

/** What the loader asks about articles that are in the index. For one thread. */
final class StoredArticles {
  private static final List<String> FIELDS =
      List.of(Fields.FINGERPRINT, Fields.STORY, Fields.STORY_SIGNATURE, Fields.STORY_BANDS);

  /** Articles of one answer: about a kilobyte each. */
  private static final int PAGE = 5_000;

  private static final int NOT_FOUND = 404;
  private static final String KEEP_ALIVE = "1m";

  private final ElasticConnection connection;

  StoredArticles(ElasticConnection connection) {
    this.connection = connection;
  }

  /**
   * What the loader needs to know of a stored article.
   *
   * @param id its id
   * @param fingerprint a hash of what it says
   * @param story the name of its story
   * @param signature of its text, as the index holds it
   * @param bands of its text
   */
  record Stored(String id, String fingerprint, String story, String signature, List<String> bands) {
    /** Copies the bands. */
    Stored {
      bands = List.copyOf(bands);
    }

    Signature text() {
      return Signature.stored(signature, bands);
    }
  }

  /** Those of these ids that are there, written or not yet searchable. */
  Map<String, Stored> byId(List<String> ids) {
    Map<String, Stored> stored = new HashMap<>();
    for (MultiGetResponseItem<JsonNode> item :
        connection
            .call(
                client ->
                    client.mget(
                        get -> get.index(Indices.ALIAS).ids(ids).sourceIncludes(FIELDS),
                        JsonNode.class))
            .docs()) {
      JsonNode source = item.isResult() ? item.result().source() : null;
      if (source != null) {
        stored.put(item.result().id(), stored(item.result().id(), source));
      }
    }
    return stored;
  }

  /** Those that share a band with a text, or whose story has one of these names. */
  List<Stored> likelyCopies(Collection<String> bands, Collection<String> stories) {
    return find(
        Query.of(
            either ->
                either.bool(
                    any ->
                        any.should(anyOf(Fields.STORY_BANDS, bands))
                            .should(anyOf(Fields.STORY, stories)))));
  }

  /** All members of these stories. */
  List<Stored> members(Collection<String> stories) {
    return stories.isEmpty() ? List.of() : find(anyOf(Fields.STORY, stories));
  }

  private static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> all = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(all))));
  }

  private List<Stored> find(Query query) {
    List<Stored> found = new ArrayList<>();
    String view =
        connection
            .call(
                client ->
                    client.openPointInTime(
                        open -> open.index(Indices.ALIAS).keepAlive(time -> time.time(KEEP_ALIVE))))
            .id();
    try {
      List<Hit<JsonNode>> page;
      List<FieldValue> after = List.of();
      do {
        page = page(view, query, after);
        for (Hit<JsonNode> hit : page) {
          found.add(stored(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source())));
        }
        after = page.isEmpty() ? after : page.getLast().sort();
      } while (page.size() == PAGE);
    } finally {
      connection.call(client -> client.closePointInTime(close -> close.id(view)));
    }
    return found;
  }

  private List<Hit<JsonNode>> page(String view, Query query, List<FieldValue> after) {
    var search =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(view).keepAlive(time -> time.time(KEEP_ALIVE)))
            .query(query)
            .size(PAGE)
            .sort(by -> by.field(f -> f.field("_shard_doc").order(SortOrder.Asc)))
            .trackTotalHits(total -> total.enabled(false))
            .source(source -> source.filter(f -> f.includes(FIELDS)));
    if (!after.isEmpty()) {
      search.searchAfter(after);
    }
    return connection.call(client -> client.search(search.build(), JsonNode.class)).hits().hits();
  }

  private static Stored stored(String id, JsonNode source) {
    List<String> bands = new ArrayList<>();
    source.path(Fields.STORY_BANDS).forEach(band -> bands.add(band.asText()));
    return new Stored(
        id,
        source.path(Fields.FINGERPRINT).asText(),
        source.path(Fields.STORY).asText(),
        source.path(Fields.STORY_SIGNATURE).asText(),
        bands);
  }

  /**
   * Gives articles other stories. One that has gone meanwhile is passed over.
   *
   * @param stories the new story of each id
   * @throws ElasticsearchRefused if one cannot be written
   */
  void rename(Map<String, String> stories) {
    if (stories.isEmpty()) {
      return;
    }
    List<BulkOperation> operations = new ArrayList<>();
    stories.forEach(
        (id, story) ->
            operations.add(
                BulkOperation.of(
                    one ->
                        one.update(
                            update ->
                                update
                                    .index(Indices.ALIAS)
                                    .id(id)
                                    .action(to -> to.doc(Map.of(Fields.STORY, story)))))));
    BulkResponse response =
        connection.call(client -> client.bulk(bulk -> bulk.operations(operations)));
    for (BulkResponseItem item : response.items()) {
      var error = item.error();
      if (error != null && item.status() != NOT_FOUND) {
        throw new ElasticsearchRefused(
            "Elasticsearch refused to give article %s another story: %s"
                .formatted(item.id(), error.reason()),
            item.status(),
            null);
      }
    }
  }
}
