package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.anun.api.query.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
  private static final DateSpan GUESS =
      new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2025-12-31, true",
    "2023-06-01, 2025-01-01, true",
    // Two months are drawn by day, and 1922 is outside of what was guessed.
    "2024-05-01, 2024-06-01, false",
    "1922-01-01, 2025-12-31, false",
    "2023-01-01, 2026-01-01, false",
  })
  void aGuessIsHeldToTheDaysOfTheSearch(LocalDate first, LocalDate last, boolean suits) {
    var days = new DateSpan(first, last);
    assertEquals(suits, new Bars(Interval.MONTH, GUESS).suit(days));
    assertEquals(true, new Bars(Interval.MONTH, null).suit(days));
  }
}
