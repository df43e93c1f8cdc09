package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/** Answers searches. Thread-safe. */
public final class ArticleSearch {
  private final ArticleIndex index;
  private final NameEngine engine;
  private final NameForms forms;
  private final SearchRequests requests;
  private final PersonLabels persons;
  private final StoryLabels headlines;
  private final StoryCopies copies;

  /** Searches one index. */
  public ArticleSearch(ArticleIndex index, NameEngine engine) {
    this.index = index;
    this.engine = engine;
    this.forms = new NameForms(engine);
    this.requests = new SearchRequests(index.alias(), forms);
    this.persons = new PersonLabels(index);
    this.headlines = new StoryLabels(index);
    this.copies = new StoryCopies(index, forms);
  }

  /**
   * One page of hits with facets and spellings.
   *
   * @param query the question
   * @param parameters where it came from, for the links to other pages
   * @throws BadParameters when the chosen interval would need too many bars
   * @throws IndexFailure when the index gives no answer
   */
  public SearchPage page(SearchQuery query, Parameters parameters) {
    Interval interval = query.facets().published() ? interval(query) : query.interval();
    List<String> names = names(query);
    SearchResponse<JsonData> response = index.search(requests.page(query, names, interval));

    var queryNames = new QueryNames(names, engine, forms);
    List<AttestedForm> attested =
        queryNames.of(FacetReader.attested(aggregate(response, FacetField.SPELLING.code())));
    var table =
        new SpellingTable(queryNames, attested.subList(0, Math.min(Limits.FORMS, attested.size())));
    var hits = new HitReader(table);
    List<Hit> page = response.hits().hits().stream().map(hits::read).toList();
    SearchPage.Total total = total(response);
    SearchPage.Total stories = null;
    if (query.collapse() == Collapse.STORY) {
      page = copies.beside(query, page);
      stories = FacetReader.stories(aggregate(response, SearchRequests.STORIES), total.value());
    }
    return new SearchPage(
        query.text().written(),
        response.took(),
        partial(response),
        total,
        stories,
        table.spellings(),
        facets(query, interval, response, attested),
        page,
        position(query, parameters, (stories == null ? total : stories).value()));
  }

  static boolean partial(SearchResponse<JsonData> response) {
    return response.timedOut() || response.shards().failed().intValue() > 0;
  }

  /** The names whose forms are listed: the words of the text, and the chosen spellings. */
  private static List<String> names(SearchQuery query) {
    var names = new LinkedHashSet<>(query.text().words());
    names.addAll(query.filters().wanted(FacetField.SPELLING));
    return new ArrayList<>(names);
  }

  private Interval interval(SearchQuery query) {
    DateSpan span = span(index.search(requests.span(query)));
    if (span == null) {
      return query.interval() == Interval.AUTO ? Interval.MONTH : query.interval();
    }
    Interval interval = query.interval().fitting(span.first(), span.last());
    long bars = interval.buckets(span.first(), span.last());
    // Nobody chose the years that auto ends at: one article of the year 1, as systems date what
    // they
    // have no date for, must not fail every search.
    if (query.interval() != Interval.AUTO && bars > Limits.HISTOGRAM_BUCKETS) {
      throw new BadParameters(
          List.of(
              new ParameterError(
                  "interval",
                  interval.code()
                      + " would need "
                      + bars
                      + " bars from "
                      + span.first()
                      + " to "
                      + span.last()
                      + "; at most "
                      + Limits.HISTOGRAM_BUCKETS
                      + ". Take a wider interval, or leave published out of facets.")));
    }
    return interval;
  }

  private static @Nullable DateSpan span(SearchResponse<JsonData> response) {
    Double first = aggregate(response, SearchRequests.FIRST).min().value();
    Double last = aggregate(response, SearchRequests.LAST).max().value();
    return first == null || last == null || !Double.isFinite(first) || !Double.isFinite(last)
        ? null
        : new DateSpan(day(first), day(last));
  }

  private static LocalDate day(double milliseconds) {
    return LocalDate.ofInstant(Instant.ofEpochMilli((long) milliseconds), ZoneOffset.UTC);
  }

  private Map<String, Facet> facets(
      SearchQuery query,
      Interval interval,
      SearchResponse<JsonData> response,
      List<AttestedForm> attested) {
    var facets = new LinkedHashMap<String, Facet>();
    for (FacetField field : query.facets().fields()) {
      Aggregate counted = aggregate(response, field.code());
      List<String> wanted = query.filters().wanted(field);
      int size = query.facets().size();
      FieldCounts counts =
          switch (field) {
            case SPELLING -> FacetReader.spellings(counted, attested, wanted, size);
            case STORY -> FacetReader.stories(counted, wanted, size);
            default -> FacetReader.field(counted, wanted);
          };
      facets.put(field.code(), labelled(field, counts, wanted));
    }
    if (query.facets().published()) {
      facets.put(
          FacetChoice.PUBLISHED,
          FacetReader.published(aggregate(response, FacetChoice.PUBLISHED), interval));
    }
    return facets;
  }

  private Facet labelled(FacetField field, FieldCounts counts, List<String> wanted) {
    List<String> values = counts.values().stream().map(ValueCount::value).toList();
    Map<String, String> names =
        switch (field) {
          case PERSON -> persons.of(values);
          case STORY -> headlines.of(values);
          default -> Map.of();
        };
    return FacetReader.labelled(
        counts, wanted, value -> names.getOrDefault(value, FacetReader.label(field, value)));
  }

  private static Aggregate aggregate(SearchResponse<JsonData> response, String name) {
    return FacetReader.aggregate(response.aggregations(), name);
  }

  private static SearchPage.Total total(SearchResponse<JsonData> response) {
    var total = response.hits().total();
    if (total == null) {
      throw new IllegalStateException("Elasticsearch left out the number of hits");
    }
    return new SearchPage.Total(total.value(), total.relation().jsonValue());
  }

  private static SearchPage.Position position(SearchQuery query, Parameters parameters, long hits) {
    int number = query.page();
    int size = query.perPage();
    boolean more = (long) number * size < hits && (number + 1) * size <= Limits.DEEPEST_HIT;
    return new SearchPage.Position(
        number,
        size,
        more ? link(parameters, number + 1) : null,
        number > 1 ? link(parameters, number - 1) : null);
  }

  private static String link(Parameters parameters, int page) {
    return "/v1/search?" + parameters.with("page", Integer.toString(page)).encoded();
  }
}
