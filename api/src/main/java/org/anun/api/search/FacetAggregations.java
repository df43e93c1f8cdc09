package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.api.query.Limits;
import org.anun.elastic.Fields;

/**
 * The aggregations that count facets. Each stands under a filter of all other facets' filters, so
 * that its own filter never shrinks its own counts. Thread-safe.
 */
final class FacetAggregations {
  /** The most frequent values, below a facet's filter. */
  static final String VALUES = "values";

  /** The values listed even when they are rare, below a facet's filter. */
  static final String SELECTED = "selected";

  /** The forms of rows, below a facet's filter. */
  static final String MEMBERS = "members";

  /** The outlets of one form. */
  static final String SOURCES = "sources";

  /** The most outlets listed for one form. */
  private static final int SOURCES_OF_A_FORM = 50;

  /** A word has at most six keys in the index, so a form can come back six times. */
  private static final int KEYS_OF_A_WORD = 6;

  private final FilterQueries filters;

  FacetAggregations(FilterQueries filters) {
    this.filters = filters;
  }

  /** The rows that are counted. */
  EntityRows rows() {
    return filters.rows();
  }

  /** Counts the stories of several copies among the articles found; one too many shows in one. */
  Aggregation stories(Filters chosen) {
    return under(filters.all(chosen), Map.of(VALUES, values(FacetField.STORY, Limits.STORIES + 1)));
  }

  /** Counts the values of a field of plain values. */
  Aggregation field(FacetField field, Filters chosen, int size) {
    // Of how many articles the stories not listed are is only known when they are counted.
    int counted = field == FacetField.STORY ? Limits.STORIES : size;
    return field.isEntity()
        ? facet(field, chosen, RowCounts.all(filters.rows(), field, size))
        : facet(field, chosen, Map.of(VALUES, values(field, counted)));
  }

  /** Counts these rows, and lists the most frequent of them. */
  Aggregation rows(FacetField field, Filters chosen, int size, List<EntityRow> rows) {
    return facet(field, chosen, RowCounts.only(filters.rows(), field, rows, size));
  }

  /** Counts the values that a Lucene regular expression takes. */
  Aggregation matching(FacetField field, Filters chosen, int size, String pattern) {
    Aggregation values =
        Aggregation.of(
            agg ->
                agg.terms(
                    by -> {
                      by.field(field.indexField()).size(size).include(it -> it.regexp(pattern));
                      return unknownToo(field, by);
                    }));
    return facet(field, chosen, Map.of(VALUES, values));
  }

  /**
   * Lists the stored keys and the members by which rows may be found.
   *
   * @param size most of each
   */
  Aggregation candidates(
      FacetField field, Filters chosen, int size, String keyPattern, String memberPattern) {
    return under(
        filters.without(chosen, field),
        Map.of(
            VALUES,
            matching(field.indexField(), size, keyPattern),
            MEMBERS,
            matching(Fields.MEMBER, size, memberPattern)));
  }

  /** Counts the values of a field that a Lucene regular expression takes. */
  static Aggregation matching(String field, int size, String pattern) {
    return Aggregation.of(
        agg ->
            agg.terms(
                by -> by.field(field).size(size).include(include -> include.regexp(pattern))));
  }

  /**
   * Counts the attested forms of names, one aggregation a name, named by the name's place.
   *
   * @param patterns a Lucene regular expression for the values of each name; empty for what is none
   */
  Aggregation spellings(Filters chosen, List<String> patterns, int forms) {
    var names = new LinkedHashMap<String, Aggregation>();
    for (int name = 0; name < patterns.size(); name++) {
      if (!patterns.get(name).isEmpty()) {
        names.put(VALUES + name, forms(patterns.get(name), forms, Map.of(SOURCES, sources())));
      }
    }
    return facet(FacetField.SPELLING, chosen, names);
  }

  /** Counts the same as a facet. */
  Aggregation formsLike(Filters chosen, int forms, String pattern) {
    var details = Map.of(SOURCES, sources());
    return facet(FacetField.SPELLING, chosen, Map.of(VALUES, forms(pattern, forms, details)));
  }

  /** Counts the attested forms whose values a Lucene regular expression takes. */
  static Aggregation forms(String pattern, int forms, Map<String, Aggregation> details) {
    return Aggregation.of(
        agg ->
            agg.terms(
                    by ->
                        by.field(Fields.SPELLING)
                            .size(forms * KEYS_OF_A_WORD)
                            .include(include -> include.regexp(pattern)))
                .aggregations(details));
  }

  /** Counts the outlets. */
  static Aggregation sources() {
    return values(FacetField.SOURCE, SOURCES_OF_A_FORM);
  }

  /**
   * Counts the values of a field, articles without one as unknown where the field does so. A story
   * is a value from its second copy on.
   */
  static Aggregation values(FacetField field, int size) {
    return Aggregation.of(
        agg ->
            agg.terms(
                by -> {
                  by.field(field.indexField()).size(size);
                  if (field == FacetField.STORY) {
                    by.minDocCount(2);
                  }
                  return unknownToo(field, by);
                }));
  }

  private static TermsAggregation.Builder unknownToo(
      FacetField field, TermsAggregation.Builder by) {
    return field.countsUnknown()
        ? by.missing(missing -> missing.stringValue(FacetField.UNKNOWN))
        : by;
  }

  /** Counts by date; where the bars are a guess, its test too. */
  Aggregation published(Filters chosen, Bars bars) {
    var days = new PublishedDays(chosen.dates().zone());
    return under(filters.withoutDates(chosen), Histogram.counts(bars, days));
  }

  private Aggregation facet(FacetField field, Filters chosen, Map<String, Aggregation> counts) {
    var all = new LinkedHashMap<>(counts);
    List<String> listed = filters.rows().listed(chosen, field);
    if (!listed.isEmpty()) {
      all.put(SELECTED, each(listed.stream().map(value -> filters.value(field, value)).toList()));
    }
    return under(filters.without(chosen, field), all);
  }

  /** Counts the articles of each query, in the order of the queries. */
  static Aggregation each(List<Query> queries) {
    return Aggregation.of(
        agg -> agg.filters(by -> by.filters(Buckets.of(buckets -> buckets.array(queries)))));
  }

  private static Aggregation under(Query filter, Map<String, Aggregation> counts) {
    return Aggregation.of(agg -> agg.filter(filter).aggregations(counts));
  }
}
