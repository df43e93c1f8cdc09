package org.anun.api.search;

import org.anun.api.query.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How the histogram of dates is asked for.
 *
 * @param interval the width of a bar, not auto
 * @param guessed the days that the width was chosen for where nobody knows those of the search yet;
 *     null where they are known. Bars far outside are not counted, so that an article of the year 1
 *     cannot make more of them than an answer holds; years never are too many.
 */
record Bars(Interval interval, @Nullable DateSpan guessed) {
  /** Whether they are what the days of the search ask for, now that these are known. */
  boolean suit(DateSpan days) {
    return guessed == null
        || (guessed.holds(days) && Interval.AUTO.fitting(days.first(), days.last()) == interval);
  }
}
