package org.anun.api.search;

import java.util.List;

/**
 * The values of one facet.
 *
 * @param field the facet
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param values most frequent first
 * @param other the counts of all values that are not listed, added up
 * @param errorBound how much a count may be too low because shards list different values
 */
public record FacetPage(
    String field, boolean partial, List<FacetValue> values, long other, long errorBound) {
  /** Copies the values. */
  public FacetPage {
    values = List.copyOf(values);
  }
}
