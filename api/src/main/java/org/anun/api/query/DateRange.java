package org.anun.api.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Publication days. A range with either end leaves out articles without a date.
 *
 * @param from first day, or null for no beginning
 * @param to last day, itself included, or null for no end
 * @param zone whose days they are, and those of the histogram
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
  /** Refuses an end before the beginning. */
  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a range of dates cannot end before it begins");
    }
  }

  /** Whether it leaves out nothing. */
  public boolean isEmpty() {
    return from == null && to == null;
  }

  static DateRange read(ParameterReader reader) {
    LocalDate from = reader.date("from");
    LocalDate to = reader.date("to");
    ZoneId zone = reader.zone("time_zone", ZoneOffset.UTC);
    if (from != null && to != null && to.isBefore(from)) {
      reader.reject("to", Message.of(Phrase.ENDS_BEFORE, to, from));
      return new DateRange(null, null, zone);
    }
    return new DateRange(from, to, zone);
  }
}
