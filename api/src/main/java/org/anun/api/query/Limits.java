package org.anun.api.query;

/** How much one request may ask for. Asking for more is an error, never cut down. */
public final class Limits {
  /** Longest search text, in code points. */
  public static final int QUERY_CODE_POINTS = 256;

  /** Most words and phrases in a search text. */
  public static final int QUERY_TERMS = 16;

  /** Most filter values in one request, wanted and unwanted together. */
  public static final int FILTER_VALUES = 50;

  /**
   * Longest filter value or name, in code points. A key has up to four letters for one of the name
   * ({@code щ}, {@code shch}), and Elasticsearch takes regular expressions of 1,000 characters.
   */
  public static final int VALUE_CODE_POINTS = 200;

  /** Longest prefix of a facet's values, in code points. */
  public static final int PREFIX_CODE_POINTS = 64;

  /** Most values of a facet. */
  public static final int FACET_VALUES = 50;

  /** Most bars of the histogram of dates where its interval was chosen. */
  public static final int HISTOGRAM_BUCKETS = 400;

  /** Most hits on a page. */
  public static final int HITS_PER_PAGE = 100;

  /** The deepest hit that paging by number reaches. */
  public static final int DEEPEST_HIT = 1_000;

  /** Longest cursor, in characters: one over an index of some forty shards. */
  public static final int CURSOR_LENGTH = 6_000;

  /** Most stories of several copies that are told apart in one answer; those with most copies. */
  public static final int STORIES = 1_000;

  /** Most forms listed for a name. */
  public static final int FORMS = 64;

  /** Most suggestions of a kind. */
  public static final int SUGGESTIONS = 20;

  /** Most articles that are like one. */
  public static final int SIMILAR_ARTICLES = 20;

  /** Most articles in one export. */
  public static final int EXPORT_ROWS = 10_000;

  /** Most articles in one export of a client with a key. */
  public static final int EXPORT_ROWS_WITH_KEY = 100_000;

  private Limits() {}
}
