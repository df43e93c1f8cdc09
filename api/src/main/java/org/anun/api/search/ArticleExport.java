package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anun.api.query.BadParameters;
import org.anun.api.query.ExportQuery;
import org.anun.api.query.ParameterError;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.elastic.Fields;
import org.anun.names.NameEngine;

/**
 * Reads all articles of a search, page by page, from one point in time: all of them or a failure,
 * never a part that looks like all. Thread-safe.
 */
public final class ArticleExport {
  /**
   * Articles read at once. A page of them takes a few megabytes, most of it the spellings of long
   * articles.
   */
  static final int PAGE = 500;

  private static final List<String> FIELDS =
      Stream.concat(
              SearchRequests.HIT_FIELDS.stream(),
              Stream.of(
                  Fields.PERSON, Fields.PLACE, Fields.ORGANISATION, Fields.MEMBER, Fields.SPELLING))
          .toList();

  private final ArticleIndex index;
  private final NameForms forms;
  private final CurrentRows rows;
  private final Snapshots snapshots;

  /**
   * Reads one index.
   *
   * @param rows the people, places and organisations of the index
   * @param snapshots where exports are counted
   */
  public ArticleExport(
      ArticleIndex index, NameEngine engine, CurrentRows rows, Snapshots snapshots) {
    this.index = index;
    this.forms = new NameForms(engine);
    this.rows = rows;
    this.snapshots = snapshots;
  }

  /**
   * Begins to read.
   *
   * @param most articles at most
   * @return the rows; to be read or closed
   * @throws BadParameters when the search finds more articles
   * @throws IndexFailure when the index gives no answer
   */
  public ExportRows rows(ExportQuery query, int most) {
    EntityRows now = rows.get();
    String snapshot = snapshots.open();
    try {
      SearchResponse<JsonData> first = page(query, now, snapshot, List.of());
      var total = first.hits().total();
      if (total == null || total.value() > most) {
        throw tooMany(total == null ? 0 : total.value(), most);
      }
      return new ExportRows(
          first,
          (last, id) -> page(query, now, id, last),
          new ExportReader(now, new QueryNames(names(query), forms)),
          snapshots,
          snapshot);
    } catch (RuntimeException failure) {
      snapshots.close(snapshot);
      throw failure;
    }
  }

  private static List<String> names(ExportQuery query) {
    return QueryNames.written(query.text(), query.filters());
  }

  private static BadParameters tooMany(long found, int most) {
    return new BadParameters(
        List.of(new ParameterError("q", Message.of(Phrase.MANY_ROWS, found, most))));
  }

  private SearchResponse<JsonData> page(
      ExportQuery query, EntityRows now, String snapshot, List<FieldValue> last) {
    SearchResponse<JsonData> page = index.search(request(query, now, snapshot, last));
    if (ArticleSearch.partial(page)) {
      throw IndexFailure.incomplete();
    }
    return page;
  }

  private SearchRequest request(
      ExportQuery query, EntityRows now, String snapshot, List<FieldValue> last) {
    var filters = new FilterQueries(forms, now);
    var fields = new ArrayList<>(FIELDS);
    if (names(query).isEmpty()) {
      fields.remove(Fields.SPELLING);
    }
    var search =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(snapshot).keepAlive(kept -> kept.time(Snapshots.KEEP_ALIVE)))
            .size(PAGE)
            .trackTotalHits(track -> track.enabled(last.isEmpty()))
            .allowPartialSearchResults(false)
            .timeout(ArticleIndex.SEARCH_TIMEOUT)
            .query(
                both ->
                    both.bool(
                        bool ->
                            bool.must(TextQuery.of(query.text(), query.match()))
                                .filter(filters.all(query.filters()))))
            .sort(SteadyOrder.of(query.sort(), false))
            .source(source -> source.filter(some -> some.includes(fields)));
    if (!last.isEmpty()) {
      search.searchAfter(last);
    }
    return search.build();
  }

  /** Reads the page behind a hit. */
  interface Next {
    SearchResponse<JsonData> behind(List<FieldValue> last, String snapshot);
  }
}
