package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.util.NamedValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anun.api.query.Interval;
import org.anun.elastic.Fields;

/** The histogram of dates: what is asked of Elasticsearch, and how its answer is read. */
final class Histogram {
  private static final String BARS = "values";

  /** The articles without a date. */
  private static final String UNKNOWN = "unknown";

  /** Bars of UTC, each with its first moment. */
  private static final String STORED = "stored";

  private static final String FIRST_MOMENT = "first_moment";

  /** The days that four digits of a year can say. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private Histogram() {}

  /** Counts by date, and the articles without one; where the bars are a guess, its test too. */
  static Map<String, Aggregation> counts(Bars bars, PublishedDays days) {
    var counts = new LinkedHashMap<String, Aggregation>();
    counts.put(
        BARS,
        Aggregation.of(
            agg ->
                agg.dateHistogram(
                    by -> {
                      byDate(by, bars).minDocCount(0);
                      return days.areOfUtc() ? by : by.timeZone(days.zone().getId());
                    })));
    if (days.mayStartAfterStored()) {
      counts.put(STORED, stored(bars));
    }
    counts.put(
        UNKNOWN, Aggregation.of(agg -> agg.missing(missing -> missing.field(Fields.PUBLISHED_AT))));
    if (bars.guessed() != null) {
      counts.putAll(SearchRequests.span());
    }
    return counts;
  }

  /**
   * Counts the articles at the very beginning of each bar of UTC: of those that are dated by a day
   * alone, the ones that a zone west of Greenwich counts in the bar before.
   */
  private static Aggregation stored(Bars bars) {
    Aggregation first =
        Aggregation.of(
            agg ->
                agg.terms(
                    by ->
                        by.field(Fields.PUBLISHED_AT)
                            .size(1)
                            .order(NamedValue.of("_key", SortOrder.Asc))));
    return Aggregation.of(
        agg ->
            agg.dateHistogram(by -> byDate(by, bars).minDocCount(1))
                .aggregations(FIRST_MOMENT, first));
  }

  private static DateHistogramAggregation.Builder byDate(
      DateHistogramAggregation.Builder by, Bars bars) {
    by.field(Fields.PUBLISHED_AT).calendarInterval(calendar(bars.interval())).format("yyyy-MM-dd");
    DateSpan guessed = bars.guessed();
    if (guessed != null && bars.interval() != Interval.YEAR) {
      by.hardBounds(
          bounds ->
              bounds
                  // The first bar of a year begins up to a year before.
                  .min(
                      day(
                          guessed.first().getYear() > 1
                              ? guessed.first().minusYears(1)
                              : FIRST_DAY))
                  .max(
                      day(
                          guessed.last().getYear() < LAST_DAY.getYear()
                              ? guessed.last().plusYears(1)
                              : LAST_DAY)));
    }
    return by;
  }

  private static FieldDateMath day(LocalDate day) {
    return FieldDateMath.of(date -> date.expr(day.toString()));
  }

  private static CalendarInterval calendar(Interval interval) {
    return switch (interval) {
      case DAY -> CalendarInterval.Day;
      case WEEK -> CalendarInterval.Week;
      case MONTH -> CalendarInterval.Month;
      case YEAR -> CalendarInterval.Year;
      case AUTO -> throw new IllegalArgumentException("auto is not an interval of Elasticsearch");
    };
  }

  /** What {@link #counts} asked for. */
  static Facet.OfDates read(Map<String, Aggregate> counted, Interval interval, PublishedDays days) {
    var bars = new TreeMap<LocalDate, Long>();
    for (DateHistogramBucket bucket : buckets(counted, BARS)) {
      bars.put(days.byClock(bucket.key()), bucket.docCount());
    }
    if (days.mayStartAfterStored()) {
      for (DateHistogramBucket bucket : buckets(counted, STORED)) {
        putRight(bars, bucket, interval, days);
      }
      while (!bars.isEmpty() && bars.firstEntry().getValue() == 0) {
        bars.pollFirstEntry();
      }
    }
    List<Facet.Bar> drawn =
        bars.entrySet().stream()
            .map(bar -> new Facet.Bar(bar.getKey().toString(), bar.getValue()))
            .toList();
    long unknown = FacetReader.aggregate(counted, UNKNOWN).missing().docCount();
    return new Facet.OfDates(interval.code(), drawn, unknown);
  }

  private static void putRight(
      Map<LocalDate, Long> bars,
      DateHistogramBucket bucket,
      Interval interval,
      PublishedDays days) {
    LocalDate day = PublishedDays.UTC.byClock(bucket.key());
    LongTermsBucket first =
        FacetReader.aggregate(bucket.aggregations(), FIRST_MOMENT)
            .lterms()
            .buckets()
            .array()
            .getFirst();
    if (first.key() == PublishedDays.stored(day) && days.startsAfterStored(day)) {
      bars.computeIfPresent(
          interval.firstDay(day.minusDays(1)), (bar, articles) -> articles - first.docCount());
      bars.merge(day, first.docCount(), Long::sum);
    }
  }

  private static List<DateHistogramBucket> buckets(Map<String, Aggregate> counted, String name) {
    return FacetReader.aggregate(counted, name).dateHistogram().buckets().array();
  }
}
