package org.anun.api.search;

import java.util.List;

/** One facet, counted. */
public sealed interface Facet {
  /**
   * A facet of values. An article with several values counts under each, so that counts can add up
   * to more than the hits.
   *
   * @param values the most frequent ones, and those selected, in falling order of their counts
   * @param other the counts of all values that are not listed, added up
   * @param errorBound how much a count may be too low because shards list different values
   */
  record OfValues(List<FacetValue> values, long other, long errorBound) implements Facet {
    /** Copies the values. */
    public OfValues {
      values = List.copyOf(values);
    }
  }

  /**
   * The histogram of publication days.
   *
   * @param interval the width of a bar: day, week, month or year
   * @param buckets the bars in order, empty ones between them included
   * @param unknown articles without a date
   */
  record OfDates(String interval, List<Bar> buckets, long unknown) implements Facet {
    /** Copies the bars. */
    public OfDates {
      buckets = List.copyOf(buckets);
    }
  }

  /**
   * A bar of the histogram.
   *
   * @param from its first day, YYYY-MM-DD
   * @param count articles
   */
  record Bar(String from, long count) {}
}
