package org.anun.api.query;

import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
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
 * @param sentences the language of reasons, likewise
 * @param cursor what a link to a page of a walk through all hits says; {@link #FIRST_CURSOR} for
 *     the beginning, null for pages by number
 * @param page the page's number, from 1; of a walk it is the cursor that knows
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
    @Nullable String sentences,
    @Nullable String cursor,
    int page,
    int perPage) {
  /** The cursor with which a walk through all hits begins. */
  public static final String FIRST_CURSOR = "*";

  private static final int DEFAULT_PER_PAGE = 20;

  /**
   * Reads a search.
   *
   * @throws BadParameters naming everything unknown, duplicate, malformed or out of range
   */
  public static SearchQuery parse(Parameters parameters) {
    var reader = new ParameterReader(parameters);
    QueryText text = QueryText.read(reader);
    Match match = reader.choice("match", Match.BY_CODE, Match.ANY);
    Filters filters = Filters.read(reader);
    String cursor = reader.one("cursor");
    FacetChoice facets = FacetChoice.read(reader, cursor == null);
    Interval interval = reader.choice("interval", Interval.BY_CODE, Interval.AUTO);
    Sort sort = reader.choice("sort", Sort.BY_CODE, Sort.RELEVANCE);
    Collapse collapse = reader.choice("collapse", Collapse.BY_CODE, Collapse.NONE);
    String language = LabelLanguage.read(reader);
    int perPage = reader.integer("per_page", DEFAULT_PER_PAGE, 1, Limits.HITS_PER_PAGE);
    int page = page(reader, perPage);
    checkCursor(reader, cursor, collapse);
    reader.finish();
    return new SearchQuery(
        text,
        match,
        filters,
        facets,
        interval,
        sort,
        collapse,
        language,
        LabelLanguage.ofSentences(parameters),
        cursor,
        page,
        perPage);
  }

  private static int page(ParameterReader reader, int perPage) {
    int page = reader.integer("page", 1, 1, Limits.DEEPEST_HIT);
    if (page > 1 && page * perPage > Limits.DEEPEST_HIT) {
      reader.reject("page", Message.of(Phrase.PAGE_TOO_DEEP, Limits.DEEPEST_HIT, page * perPage));
    }
    return page;
  }

  private static void checkCursor(
      ParameterReader reader, @Nullable String cursor, Collapse collapse) {
    if (cursor == null) {
      return;
    }
    if (cursor.isEmpty() || cursor.length() > Limits.CURSOR_LENGTH) {
      reader.reject("cursor", Message.of(Phrase.CURSOR_SHAPE));
    }
    if (reader.one("page") != null) {
      reader.reject("page", Message.of(Phrase.PAGE_WITH_CURSOR));
    }
    if (collapse != Collapse.NONE) {
      reader.reject("collapse", Message.of(Phrase.COLLAPSE_WITH_CURSOR));
    }
  }
}
