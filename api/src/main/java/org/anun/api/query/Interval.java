package org.anun.api.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The width of one bar in the histogram of dates; weeks begin on Monday. */
public enum Interval {
  /** The finest of the others that keeps the histogram readable; counts as days until chosen. */
  AUTO(ChronoUnit.DAYS),
  /** A day. */
  DAY(ChronoUnit.DAYS),
  /** A week. */
  WEEK(ChronoUnit.WEEKS),
  /** A month. */
  MONTH(ChronoUnit.MONTHS),
  /** A year. */
  YEAR(ChronoUnit.YEARS);

  /**
   * The most bars that {@link #AUTO} draws unless years need more: two months by day, a year by
   * week, five years by month. A bar of 320 px over 62 is still 5 px wide.
   */
  static final int READABLE_BUCKETS = 62;

  static final Map<String, Interval> BY_CODE = byCode();

  private final ChronoUnit unit;

  Interval(ChronoUnit unit) {
    this.unit = unit;
  }

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bars from the one of the first day to the one of the last, both included. */
  public long buckets(LocalDate first, LocalDate last) {
    return unit.between(firstDay(first), firstDay(last)) + 1;
  }

  /** The first day of the bar that a day is in. */
  public LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case AUTO, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** This interval, or for {@link #AUTO} the one that suits the days. */
  public Interval fitting(LocalDate first, LocalDate last) {
    if (this != AUTO) {
      return this;
    }
    for (Interval interval : new Interval[] {DAY, WEEK, MONTH}) {
      if (interval.buckets(first, last) <= READABLE_BUCKETS) {
        return interval;
      }
    }
    return YEAR;
  }

  private static Map<String, Interval> byCode() {
    var map = new LinkedHashMap<String, Interval>();
    Arrays.stream(values()).forEach(value -> map.put(value.code(), value));
    return Collections.unmodifiableMap(map);
  }
}
