package org.anun.api.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param query the search text as typed
 * @param tookMs how long Elasticsearch took, in milliseconds
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param total all articles found, copies of one story included
 * @param stories how many stories they are; null unless hits are collapsed by story
 * @param spellings the forms found, which runs refer to
 * @param didYouMean other search texts that find something; empty unless nothing was found
 * @param without filters without which something is found; empty unless nothing was found
 * @param facets what was counted, by name
 * @param hits this page
 * @param page where this page stands
 */
public record SearchPage(
    String query,
    long tookMs,
    boolean partial,
    Total total,
    @Nullable Total stories,
    List<Spelling> spellings,
    List<Alternatives.OtherText> didYouMean,
    List<Alternatives.FewerFilters> without,
    Map<String, Facet> facets,
    List<Hit> hits,
    Position page) {
  /**
   * How many hits there are.
   *
   * @param value the count
   * @param relation {@code eq} when it is exact, {@code gte} when there may be more, {@code lte}
   *     when there may be fewer
   */
  public record Total(long value, String relation) {}

  /**
   * Where a page stands.
   *
   * @param number from 1
   * @param size hits on a full page
   * @param next the relative URL of the next page; null on the last one that paging reaches
   * @param previous the relative URL of the previous page; null on the first
   */
  public record Position(int number, int size, @Nullable String next, @Nullable String previous) {}
}
