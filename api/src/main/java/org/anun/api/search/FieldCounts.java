package org.anun.api.search;

import java.util.List;

/**
 * A facet's counts before its values have labels.
 *
 * @param values listed values, most frequent first
 * @param other the counts of values that are not listed
 * @param errorBound how much a count may be too low
 */
record FieldCounts(List<ValueCount> values, long other, long errorBound) {
  /** Copies the values. */
  FieldCounts {
    values = List.copyOf(values);
  }
}
