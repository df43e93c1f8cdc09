package org.anun.api.search;

import java.util.List;

/**
 * What to ask instead of a search that found nothing.
 *
 * @param didYouMean other search texts that find articles under the same filters, best first
 * @param without filters without which the same search text finds articles
 */
public record Alternatives(List<OtherText> didYouMean, List<FewerFilters> without) {
  /** Nothing to propose. */
  static final Alternatives NONE = new Alternatives(List.of(), List.of());

  /** Copies the lists. */
  public Alternatives {
    didYouMean = List.copyOf(didYouMean);
    without = List.copyOf(without);
  }

  /**
   * Another search text.
   *
   * @param q the text
   * @param why what is other about it, in a reader's words
   * @param articles how many it finds
   * @param search the relative URL of the search
   */
  public record OtherText(String q, String why, long articles, String search) {}

  /**
   * The same search with fewer filters.
   *
   * @param filters the parameters that are left out
   * @param articles how many it finds
   * @param search the relative URL of the search
   */
  public record FewerFilters(List<String> filters, long articles, String search) {
    /** Copies the names. */
    public FewerFilters {
      filters = List.copyOf(filters);
    }
  }
}
