package org.anun.indexer.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, as an ISO 8601 string: a date ({@code 2023-09-25}), or a date-time
 * with its offset ({@code 2023-09-25T14:30:00+04:00}).
 *
 * <p>The zone rule: a moment is only given where the page states its offset. A clock time without
 * an offset says which day it was, and no more: the day is kept, the hour is not given a zone that
 * nobody wrote. Thread-safe: without state.
 */
public final class PublishedAt {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)"
              + "(?:[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2}):(\\d\\d)(?::\\d\\d)?\\s?\\(?(?:UTC|GMT)\\s?([+-]\\d{1,2})?(?::?(\\d\\d))?");

  private PublishedAt() {}

  /**
   * Reads a date or date-time that metadata states.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static String parse(String stated) {
    Matcher matcher = ISO.matcher(stated.strip());
    String read = matcher.matches() ? read(matcher) : null;
    if (read == null) {
      throw new IllegalArgumentException(
          "published_at is an ISO date or date-time such as 2023-09-25 or"
              + " 2023-09-25T14:30:00+04:00, not "
              + stated);
    }
    return read;
  }

  /** The ISO date-time that stands in a line; null when the line has none. */
  static @Nullable String isoIn(String line) {
    if (!mayHoldDate(line)) {
      return null;
    }
    Matcher matcher = ISO.matcher(line);
    return matcher.find() ? read(matcher) : null;
  }

  /** Whether a hyphen stands behind a digit and before one: a look before the costly search. */
  private static boolean mayHoldDate(String line) {
    for (int at = line.indexOf('-', 4); at > 0; at = line.indexOf('-', at + 1)) {
      if (digit(line, at - 1) && digit(line, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /** A day, with the clock time of the line when the line also states its offset from UTC. */
  static String at(LocalDate day, String line) {
    Matcher clock = CLOCK.matcher(line);
    if (!clock.find()) {
      return day.toString();
    }
    try {
      String hours = clock.group(3) == null ? "+0" : clock.group(3);
      String minutes = clock.group(4) == null ? "00" : clock.group(4);
      String offset =
          "%c%02d:%s".formatted(hours.charAt(0), Integer.parseInt(hours.substring(1)), minutes);
      String moment =
          "%sT%02d:%s:00%s"
              .formatted(day, Integer.parseInt(clock.group(1)), clock.group(2), offset);
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(moment));
    } catch (DateTimeException noSuchTime) {
      return day.toString();
    }
  }

  private static @Nullable String read(Matcher matcher) {
    String date = matcher.group(1);
    String minute = matcher.group(2);
    String second = matcher.group(3) == null ? ":00" : matcher.group(3);
    String zone = matcher.group(4);
    try {
      LocalDate day = LocalDate.parse(date);
      if (minute == null) {
        return day.toString();
      }
      if (zone == null) {
        LocalTime.parse(minute + second);
        return day.toString();
      }
      String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      OffsetDateTime moment = OffsetDateTime.parse(date + "T" + minute + second + offset);
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}
