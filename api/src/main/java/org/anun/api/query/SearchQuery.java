package org.anun.api.query;

import org.jspecify.annotations.Nullable;

/**
 * One search as asked for, checked. Immutable.
 *
 * @param text what to look for
 * @param match how far a word may be from what was written
 * @param filters what narrows the search
 * @param facets what to count
 * @param interval the width of the histogram's bars
 * @param sort the order of hits
 * @param collapse which hits stand for others
 * @param language what people, places and organisations are to be called in; null for none in
 *     particular
 * @param page the page's number, from 1
 * @param perPage hits on a page
 */
public record SearchQuery(
    QueryText text,
    Match match,
    Filters filters,
    FacetChoice facets,
    Interval interval,
    Sort sort,
    Collapse collapse,
    @Nullable String language,
    int page,
    int perPage) {
  private static final int DEFAULT_PER_PAGE = 20;

  /**
   * Reads a search.
   *
   * @throws BadParameters naming everything unknown, duplicate, malformed or out of range
   */
  public static SearchQuery parse(Parameters parameters) {
    var reader = new ParameterReader(parameters);
    String q = reader.one("q");
    QueryText text = q == null ? QueryText.EVERYTHING : QueryTextParser.parse("q", q, reader);
    Match match = reader.choice("match", Match.BY_CODE, Match.ANY);
    Filters filters = Filters.read(reader);
    FacetChoice facets = FacetChoice.read(reader);
    Interval interval = reader.choice("interval", Interval.BY_CODE, Interval.AUTO);
    Sort sort = reader.choice("sort", Sort.BY_CODE, Sort.RELEVANCE);
    Collapse collapse = reader.choice("collapse", Collapse.BY_CODE, Collapse.NONE);
    String language = LabelLanguage.read(reader);
    int perPage = reader.integer("per_page", DEFAULT_PER_PAGE, 1, Limits.HITS_PER_PAGE);
    int page = reader.integer("page", 1, 1, Limits.DEEPEST_HIT);
    if (page > 1 && page * perPage > Limits.DEEPEST_HIT) {
      reader.reject(
          "page",
          "times per_page is at most "
              + Limits.DEEPEST_HIT
              + " hits, not "
              + page * perPage
              + "; further down only a cursor reaches, which this version does not have yet:"
              + " narrow the search instead");
    }
    if (reader.one("cursor") != null) {
      reader.reject("cursor", "is not available yet in this version");
    }
    reader.finish();
    return new SearchQuery(
        text, match, filters, facets, interval, sort, collapse, language, page, perPage);
  }
}
