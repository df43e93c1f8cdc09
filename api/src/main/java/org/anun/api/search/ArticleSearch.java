package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.api.query.BadParameters;
import org.anun.api.query.Collapse;
import org.anun.api.query.FacetChoice;
import org.anun.api.query.FacetField;
import org.anun.api.query.Interval;
import org.anun.api.query.Limits;
import org.anun.api.query.ParameterError;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.names.NameEngine;

/** Answers searches. Thread-safe. */
public final class ArticleSearch {
  private final ArticleIndex index;
  private final NameForms forms;
  private final CurrentRows rows;
  private final FacetLabels labels;
  private final StoryCopies copies;
  private final HitWalk walk;
  private final DidYouMean didYouMean;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public ArticleSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this(index, engine, rows, new Snapshots(index));
  }

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   * @param snapshots where walks through all hits are counted
   */
  public ArticleSearch(
      ArticleIndex index, NameEngine engine, CurrentRows rows, Snapshots snapshots) {
    this.index = index;
    this.forms = new NameForms(engine);
    this.rows = rows;
    this.labels = new FacetLabels(index, engine);
    this.copies = new StoryCopies(index);
    this.walk = new HitWalk(snapshots);
    this.didYouMean = new DidYouMean(index, engine, forms);
  }

  /**
   * One page of hits with facets and spellings.
   *
   * @param query the question
   * @param parameters where it came from, for the links to other pages
   * @throws BadParameters when the chosen interval would need too many bars, or the cursor is not
   *     one of this search
   * @throws IndexFailure when the index gives no answer
   */
  public SearchPage page(SearchQuery query, Parameters parameters) {
    Cursor asked = walk.cursor(query);
    var filters = new FilterQueries(forms, rows.get());
    var requests = new SearchRequests(index.alias(), forms, filters);
    Bars bars = query.facets().published() ? bars(query, requests) : null;
    List<String> names = QueryNames.written(query.text(), query.filters());
    Cursor cursor = asked == null ? null : walk.begun(asked);
    SearchResponse<JsonData> response;
    try {
      response =
          index.search(
              cursor == null
                  ? requests.page(query, names, bars)
                  : requests.step(query, names, bars, cursor));
    } catch (IndexFailure failure) {
      if (asked != null && cursor != null) {
        walk.abandon(asked, cursor);
      }
      throw failure;
    }
    List<co.elastic.clients.elasticsearch.core.search.Hit<JsonData>> found =
        cursor != null && cursor.backward()
            ? response.hits().hits().reversed()
            : response.hits().hits();

    var queryNames = new QueryNames(names, forms);
    List<AttestedForm> attested =
        SearchRequests.countsSpellings(query)
            ? queryNames.of(FacetReader.attested(aggregate(response, FacetField.SPELLING.code())))
            : List.of();
    var table =
        new SpellingTable(
            queryNames,
            attested.subList(0, Math.min(Limits.FORMS, attested.size())),
            query.sentences());
    var hits = new HitReader(table);
    List<Hit> page = found.stream().map(hits::read).toList();
    SearchPage.Total total = total(response);
    SearchPage.Total stories = null;
    if (query.collapse() == Collapse.STORY) {
      page = copies.beside(query, filters, page);
      stories = FacetReader.stories(aggregate(response, SearchRequests.STORIES), total.value());
    }
    Map<String, Facet> facets = facets(query, filters.rows(), response, attested);
    boolean partial = partial(response);
    if (bars != null) {
      SearchResponse<JsonData> drawn = response;
      var zone = new PublishedDays(query.filters().dates().zone());
      DateSpan days = bars.guessed() == null ? null : DateSpan.of(published(response), zone);
      if (days != null && !bars.suit(days)) {
        bars = new Bars(Interval.AUTO.fitting(days.first(), days.last()), null);
        drawn = index.search(requests.bars(query, bars));
        partial |= partial(drawn);
      }
      facets.put(FacetChoice.PUBLISHED, Histogram.read(published(drawn), bars.interval(), zone));
    }
    Alternatives instead =
        total.value() == 0 ? didYouMean.to(query, parameters, filters) : Alternatives.NONE;
    return new SearchPage(
        query.text().written(),
        response.took(),
        partial,
        total,
        stories,
        table.spellings(),
        instead.didYouMean(),
        instead.without(),
        facets,
        page,
        cursor == null
            ? walk.numbered(query, parameters, (stories == null ? total : stories).value())
            : walk.walked(
                query, parameters, walk.read(cursor, response.pitId()), found, total.value()));
  }

  static boolean partial(SearchResponse<JsonData> response) {
    return response.timedOut() || response.shards().failed().intValue() > 0;
  }

  /**
   * How the histogram is asked for. An interval that was chosen is held to its limit by the days of
   * the search; for auto those of the whole index are the guess.
   */
  private Bars bars(SearchQuery query, SearchRequests requests) {
    var days = new PublishedDays(query.filters().dates().zone());
    if (query.interval() == Interval.AUTO) {
      DateSpan ofUtc = index.state().span();
      DateSpan guess = ofUtc == null || days.areOfUtc() ? ofUtc : ofUtc.inAnyZone();
      return guess == null
          ? new Bars(Interval.MONTH, null)
          : new Bars(Interval.AUTO.fitting(guess.first(), guess.last()), guess);
    }
    Interval interval = query.interval();
    DateSpan span = DateSpan.of(index.search(requests.span(query)).aggregations(), days);
    long bars = span == null ? 0 : interval.buckets(span.first(), span.last());
    if (span != null && bars > Limits.HISTOGRAM_BUCKETS) {
      throw new BadParameters(
          List.of(
              new ParameterError(
                  "interval",
                  Message.of(
                      Phrase.MANY_BARS,
                      interval.code(),
                      bars,
                      span.first(),
                      span.last(),
                      Limits.HISTOGRAM_BUCKETS))));
    }
    return new Bars(interval, null);
  }

  private static Map<String, Aggregate> published(SearchResponse<JsonData> response) {
    return aggregate(response, FacetChoice.PUBLISHED).filter().aggregations();
  }

  private Map<String, Facet> facets(
      SearchQuery query,
      EntityRows rows,
      SearchResponse<JsonData> response,
      List<AttestedForm> attested) {
    var counts = new LinkedHashMap<FacetField, FieldCounts>();
    int size = query.facets().size();
    for (FacetField field : query.facets().fields()) {
      Aggregate counted = aggregate(response, field.code());
      List<String> chosen = rows.listed(query.filters(), field);
      counts.put(
          field,
          switch (field) {
            case SPELLING -> FacetReader.spellings(counted, attested, chosen, size);
            case STORY -> FacetReader.stories(counted, chosen, size);
            case PERSON, PLACE, ORGANISATION ->
                FacetReader.rows(counted, rows.changed(field), chosen, size);
            case LANGUAGE, SOURCE -> FacetReader.field(counted, chosen);
          });
    }
    var facets = new LinkedHashMap<String, Facet>();
    labels
        .of(rows, counts, query.filters(), query.language())
        .forEach((field, facet) -> facets.put(field.code(), facet));
    return facets;
  }

  private static Aggregate aggregate(SearchResponse<JsonData> response, String name) {
    return FacetReader.aggregate(response.aggregations(), name);
  }

  static SearchPage.Total total(SearchResponse<JsonData> response) {
    var total = response.hits().total();
    if (total == null) {
      throw new IllegalStateException("Elasticsearch left out the number of hits");
    }
    return new SearchPage.Total(total.value(), total.relation().jsonValue());
  }
}
