package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anun.api.query.Collapse;
import org.anun.api.query.FacetChoice;
import org.anun.api.query.FacetField;
import org.anun.api.query.Limits;
import org.anun.api.query.Match;
import org.anun.api.query.SearchQuery;
import org.anun.api.query.Sort;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The Elasticsearch requests of searches. Pure: the same question gives the same request.
 * Thread-safe.
 */
final class SearchRequests {
  /** The earliest and latest date of the matching articles. */
  static final String FIRST = "first";

  /** See {@link #FIRST}. */
  static final String LAST = "last";

  /** The numbers that Elasticsearch gives the writings of a shard, and their sum. */
  static final String WRITINGS = "writings";

  private static final String SEQUENCE = "_seq_no";

  /** The stories of several copies among the articles found. */
  static final String STORIES = "stories";

  /** Pieces of text shown for one hit. */
  private static final int SNIPPETS = 3;

  /** The length a snippet aims at, in UTF-16 code units; it ends at a sentence where one ends. */
  private static final int SNIPPET_LENGTH = 160;

  /** How far into a text marks are looked for: the most that an index allows by default. */
  private static final int MARKED_LENGTH = 1_000_000;

  /** What is read of a hit. */
  static final List<String> HIT_FIELDS =
      List.of(
          Fields.URL,
          Fields.SOURCE,
          Fields.LANGUAGE,
          Fields.PUBLISHED_AT,
          Fields.TITLE,
          Fields.STORY);

  private final String alias;
  private final NameForms forms;
  private final FilterQueries filters;
  private final FacetAggregations facets;

  SearchRequests(String alias, NameForms forms, FilterQueries filters) {
    this.alias = alias;
    this.forms = forms;
    this.filters = filters;
    this.facets = new FacetAggregations(filters);
  }

  /** Asks over which days a search is spread, whatever dates it is narrowed to. */
  SearchRequest span(SearchQuery query) {
    return ArticleIndex.counting(alias).query(narrowed(query)).aggregations(span()).build();
  }

  /** Asks for the histogram alone. */
  SearchRequest bars(SearchQuery query, Bars bars) {
    return ArticleIndex.counting(alias)
        .query(TextQuery.of(query.text(), query.match()))
        .aggregations(FacetChoice.PUBLISHED, facets.published(query.filters(), bars))
        .build();
  }

  /** Asks how many articles there are, over which days, and what has been written. */
  static SearchRequest state(String alias) {
    return ArticleIndex.counting(alias)
        .trackTotalHits(track -> track.enabled(true))
        .aggregations(span())
        .aggregations(WRITINGS, of -> of.sum(sum -> sum.field(SEQUENCE)))
        .build();
  }

  /** Asks for the earliest and the latest date of the articles. */
  static Map<String, Aggregation> span() {
    return Map.of(
        FIRST,
        Aggregation.of(agg -> agg.min(min -> min.field(Fields.PUBLISHED_AT))),
        LAST,
        Aggregation.of(agg -> agg.max(max -> max.field(Fields.PUBLISHED_AT))));
  }

  private Query narrowed(SearchQuery query) {
    return Query.of(
        both ->
            both.bool(
                bool ->
                    bool.filter(TextQuery.of(query.text(), query.match()))
                        .filter(filters.withoutDates(query.filters()))));
  }

  /**
   * Asks for one page of hits and everything counted beside it.
   *
   * @param names the names whose attested spellings are counted
   * @param bars of the histogram; null without one
   */
  SearchRequest page(SearchQuery query, List<String> names, @Nullable Bars bars) {
    var search = builder(query, names, bars);
    if (query.collapse() == Collapse.STORY) {
      search.collapse(by -> by.field(Fields.STORY));
    }
    return search
        .index(alias)
        .from((query.page() - 1) * query.perPage())
        .sort(order(query.sort()))
        .build();
  }

  /**
   * Asks for one page of a walk through all hits.
   *
   * @param cursor with a snapshot
   */
  SearchRequest step(SearchQuery query, List<String> names, @Nullable Bars bars, Cursor cursor) {
    var search = builder(query, names, bars);
    if (cursor.from().isEmpty()) {
      search.from(cursor.skipped());
    } else {
      search.searchAfter(cursor.from());
    }
    return search
        .pit(
            pit ->
                pit.id(Objects.requireNonNull(cursor.snapshot()))
                    .keepAlive(kept -> kept.time(Snapshots.KEEP_ALIVE)))
        .sort(SteadyOrder.of(query.sort(), cursor.backward()))
        .build();
  }

  private SearchRequest.Builder builder(
      SearchQuery query, List<String> names, @Nullable Bars bars) {
    return new SearchRequest.Builder()
        .size(query.perPage())
        .trackTotalHits(track -> track.enabled(true))
        .trackScores(true)
        .timeout(ArticleIndex.SEARCH_TIMEOUT)
        .query(TextQuery.of(query.text(), query.match()))
        .postFilter(filters.all(query.filters()))
        .aggregations(counts(query, names, bars))
        .highlight(highlight(query.match()))
        .source(source -> source.filter(fields -> fields.includes(HIT_FIELDS)));
  }

  private Map<String, Aggregation> counts(
      SearchQuery query, List<String> names, @Nullable Bars bars) {
    var counts = new LinkedHashMap<String, Aggregation>();
    FacetChoice chosen = query.facets();
    for (FacetField field : chosen.fields()) {
      if (field != FacetField.SPELLING) {
        counts.put(field.code(), facets.field(field, query.filters(), chosen.size()));
      }
    }
    if (countsSpellings(query)) {
      List<String> patterns = names.stream().map(forms::reached).toList();
      counts.put(
          FacetField.SPELLING.code(), facets.spellings(query.filters(), patterns, Limits.FORMS));
    }
    if (bars != null) {
      counts.put(FacetChoice.PUBLISHED, facets.published(query.filters(), bars));
    }
    if (query.collapse() == Collapse.STORY) {
      counts.put(STORIES, facets.stories(query.filters()));
    }
    return counts;
  }

  /**
   * Whether the forms of the names are counted: on each page of a walk they would come out the
   * same.
   */
  static boolean countsSpellings(SearchQuery query) {
    return query.cursor() == null || query.facets().fields().contains(FacetField.SPELLING);
  }

  /** The order of hits. */
  static List<SortOptions> order(Sort sort) {
    SortOptions newest = by(Fields.PUBLISHED_AT, SortOrder.Desc);
    SortOptions oldest = by(Fields.PUBLISHED_AT, SortOrder.Asc);
    SortOptions score = SortOptions.of(by -> by.score(best -> best.order(SortOrder.Desc)));
    // The address settles ties, so that no hit stands on two pages.
    SortOptions address = by(Fields.URL, SortOrder.Asc);
    return switch (sort) {
      case RELEVANCE -> List.of(score, newest, address);
      case NEWEST -> List.of(newest, score, address);
      case OLDEST -> List.of(oldest, score, address);
    };
  }

  private static SortOptions by(String field, SortOrder order) {
    var sort = FieldSort.of(by -> by.field(field).order(order).missing("_last"));
    return SortOptions.of(by -> by.field(sort));
  }

  private static Highlight highlight(Match match) {
    return Highlight.of(
        marks ->
            marks
                .type(HighlighterType.Unified)
                .preTags(Marks.OPEN)
                .postTags(Marks.CLOSE)
                .maxAnalyzedOffset(MARKED_LENGTH)
                .fields(
                    NamedValue.of(
                        Fields.TITLE,
                        HighlightField.of(
                            title ->
                                title
                                    .matchedFields(TextQuery.highlighted(Fields.TITLE, match))
                                    .numberOfFragments(0))),
                    NamedValue.of(
                        Fields.TEXT,
                        HighlightField.of(
                            text ->
                                text.matchedFields(TextQuery.highlighted(Fields.TEXT, match))
                                    .numberOfFragments(SNIPPETS)
                                    .fragmentSize(SNIPPET_LENGTH)
                                    .noMatchSize(SNIPPET_LENGTH)))));
  }
}
