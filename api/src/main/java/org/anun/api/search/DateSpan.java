package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days over which articles are spread.
 *
 * @param first the earliest
 * @param last the latest
 */
record DateSpan(LocalDate first, LocalDate last) {
  /** What {@link SearchRequests#span} counted; null where no article is dated. */
  static @Nullable DateSpan of(Map<String, Aggregate> counted, PublishedDays days) {
    Double first = FacetReader.aggregate(counted, SearchRequests.FIRST).min().value();
    Double last = FacetReader.aggregate(counted, SearchRequests.LAST).max().value();
    return first == null || last == null || !Double.isFinite(first) || !Double.isFinite(last)
        ? null
        : new DateSpan(days.of(first.longValue()), days.of(last.longValue()));
  }

  /** These days, counted in UTC, as far as any zone may count them otherwise. */
  DateSpan inAnyZone() {
    return new DateSpan(first.minusDays(1), last.plusDays(1));
  }

  /** Whether other days are all among these. */
  boolean holds(DateSpan other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }
}
