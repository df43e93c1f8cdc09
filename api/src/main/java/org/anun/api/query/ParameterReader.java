package org.anun.api.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values out of parameters and collects every error on the way, so that a client sees
 * all of them at once. After the last read, {@link #finish()} throws what was collected. Values
 * that were wrong read as their default until then. For one thread.
 */
final class ParameterReader {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern OFFSET = Pattern.compile("[+-][0-9]{2}:[0-9]{2}");
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private final Parameters parameters;
  private final Set<String> known = new TreeSet<>();
  private final List<ParameterError> errors = new ArrayList<>();

  ParameterReader(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The only value of a parameter, possibly empty; null when the URL does not have it. */
  @Nullable String one(String name) {
    known.add(name);
    List<String> values = parameters.all(name);
    if (values.size() > 1) {
      reject(name, Message.of(Phrase.TWICE_GIVEN, values.size()));
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  /** All values of a repeatable parameter; an empty value or the same value twice is an error. */
  List<String> many(String name) {
    known.add(name);
    var seen = new HashSet<String>();
    var values = new ArrayList<String>();
    for (String value : parameters.all(name)) {
      if (value.isBlank()) {
        reject(name, Message.of(Phrase.VALUE_NEEDED));
      } else if (seen.add(value)) {
        values.add(value);
      } else {
        reject(name, Message.of(Phrase.VALUE_TWICE, quoted(value)));
      }
    }
    return values;
  }

  /** A whole number from {@code least} to {@code most}. */
  int integer(String name, int fallback, int least, int most) {
    String value = one(name);
    if (value == null) {
      return fallback;
    }
    if (DIGITS.matcher(value).matches()) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    reject(name, Message.of(Phrase.WHOLE_NUMBER, least, most, quoted(value)));
    return fallback;
  }

  /** One of the named choices. */
  <T> T choice(String name, Map<String, T> choices, T fallback) {
    T chosen = optionalChoice(name, choices);
    return chosen == null ? fallback : chosen;
  }

  /** One of the named choices; null when the URL does not have the parameter. */
  <T> @Nullable T optionalChoice(String name, Map<String, T> choices) {
    String value = one(name);
    return value == null ? null : chosen(name, value, choices);
  }

  /** The choice that a value of a parameter, or a part of one, names; null when it is none. */
  <T> @Nullable T chosen(String name, String value, Map<String, T> choices) {
    T chosen = choices.get(value);
    if (chosen == null) {
      String all = String.join(", ", choices.keySet());
      reject(name, Message.of(Phrase.ONE_OF, all, quoted(value)));
    }
    return chosen;
  }

  /** A calendar date written YYYY-MM-DD; null when the URL does not have it. */
  @Nullable LocalDate date(String name) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(value, DATE);
      if (date.getYear() >= 1 && date.getYear() <= 9999) {
        return date;
      }
    } catch (DateTimeParseException notADate) {
      // Reported below, together with dates outside the years that Elasticsearch reads.
    }
    reject(name, Message.of(Phrase.DATE, quoted(value)));
    return null;
  }

  /** A time zone by its IANA name, or an offset such as +04:00. */
  ZoneId zone(String name, ZoneId fallback) {
    String value = one(name);
    if (value == null) {
      return fallback;
    }
    if (ZONES.contains(value)) {
      return ZoneId.of(value);
    }
    try {
      if (OFFSET.matcher(value).matches()) {
        return ZoneOffset.of(value);
      }
    } catch (DateTimeException tooFar) {
      // Reported below: no place is farther than 18 hours from Greenwich.
    }
    reject(name, Message.of(Phrase.TIME_ZONE, quoted(value)));
    return fallback;
  }

  /** Notes an error. */
  void reject(String name, Message message) {
    errors.add(new ParameterError(name, message));
  }

  /**
   * Checks that no parameter was left unread.
   *
   * @throws BadParameters when anything was wrong
   */
  void finish() {
    for (String name : parameters.values().keySet()) {
      if (!known.contains(name)) {
        reject(
            name,
            known.isEmpty()
                ? Message.of(Phrase.NO_PARAMETERS)
                : Message.of(Phrase.UNKNOWN_PARAMETER, String.join(", ", known)));
      }
    }
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
  }

  /** A client's value in quotation marks, cut so that a message stays readable. */
  static String quoted(String value) {
    int shown = 60;
    if (value.codePointCount(0, value.length()) > shown) {
      return "\"" + value.substring(0, value.offsetByCodePoints(0, shown)) + "…\"";
    }
    return "\"" + value + "\"";
  }
}
