package org.anun.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {
  static Stream<Arguments> spans() {
    return Table.rows(IntervalTest.class, "intervals.tsv");
  }

  static Stream<Arguments> counts() {
    return Table.rows(IntervalTest.class, "bucket-counts.tsv");
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {5}")
  @MethodSource("spans")
  void fitsTheSpan(
      String asked, String first, String last, String interval, String source, String note) {
    Interval fitting =
        Interval.valueOf(asked.toUpperCase(Locale.ROOT))
            .fitting(LocalDate.parse(first), LocalDate.parse(last));
    assertEquals(interval, fitting.code());
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {5}")
  @MethodSource("counts")
  void needsSoManyBuckets(
      String interval, String first, String last, long exactly, String source, String note) {
    long buckets =
        Interval.valueOf(interval.toUpperCase(Locale.ROOT))
            .buckets(LocalDate.parse(first), LocalDate.parse(last));
    assertEquals(exactly, buckets);
  }
}
