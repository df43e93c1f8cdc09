package org.anun.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page says in one language, with numbers and dates inside, to the letter as {@code
 * wording.js} says it: {@code PageServedIT} compares. Both have names of languages and dates from
 * the Unicode consortium's tables, the browser's and the JDK's, and from the page's own where those
 * lack a language. Immutable.
 *
 * @param texts by key
 * @param locale of dates and names
 */
record PageTexts(Map<String, String> texts, Locale locale) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TABLE = new TypeReference<>() {};

  /** Copies the map. */
  PageTexts {
    texts = Map.copyOf(texts);
  }

  /** Reads what a page says in a language; nothing at all where it has no wording. */
  static PageTexts of(PageFiles page, String language) {
    Map<String, String> texts = new HashMap<>();
    try {
      for (String table : List.of("wording", "wording-later")) {
        byte[] json = page.bytes(table + "/" + language + ".json");
        if (json.length > 0) {
          texts.putAll(JSON.readValue(json, TABLE));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the page's wording in " + language, broken);
    }
    return new PageTexts(texts, Locale.forLanguageTag(texts.getOrDefault("locale", language)));
  }

  /** The text of a key; the key itself where there is none, which a reader can still report. */
  String text(String key) {
    return texts.getOrDefault(key, key);
  }

  /** A text with a value put in for a word in braces. */
  String text(String key, String name, String value) {
    return text(key).replace("{" + name + "}", value);
  }

  String count(long number) {
    return NumberFormat.getIntegerInstance(
            Locale.forLanguageTag(texts.getOrDefault("locale.numbers", "en-GB")))
        .format(number);
  }

  /** So many articles, in the form of words that goes with the number. */
  String articles(long number) {
    String form = "articles." + form(number);
    return text(texts.containsKey(form) ? form : "articles.other", "n", count(number));
  }

  /** The plural form of whole numbers in the languages of the interface. */
  private String form(long number) {
    if (!locale.getLanguage().equals("ru")) {
      return number == 1 ? "one" : "other";
    }
    long ten = number % 10;
    long hundred = number % 100;
    if (ten == 1 && hundred != 11) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  }

  /** What a language is called; that it is unsure where there is none. */
  String languageName(@Nullable String code) {
    String language = code == null || code.isEmpty() ? "und" : code;
    String name = texts.get("language." + language);
    if (name == null) {
      name = Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }
    if (name.isEmpty()) {
      return language;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(locale) + name.substring(first);
  }

  /**
   * The day of a date or moment in UTC, in words.
   *
   * @param iso as the index has it; what is no date stays as it is
   */
  String day(String iso) {
    LocalDate day;
    try {
      day = utcDay(iso);
    } catch (DateTimeException noDate) {
      return iso;
    }
    if (!texts.containsKey("date.day")) {
      return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale).format(day);
    }
    return text("date.day")
        .replace("{day}", Integer.toString(day.getDayOfMonth()))
        .replace("{month}", text("month_in_day." + day.getMonthValue()))
        .replace("{year}", Integer.toString(day.getYear()));
  }

  private static LocalDate utcDay(String iso) {
    if (iso.length() < "2025-01-01".length()) {
      return LocalDate.parse(iso + "-01-01".substring(iso.length() - "2025".length()));
    }
    if (iso.indexOf('T') < 0) {
      return LocalDate.parse(iso);
    }
    TemporalAccessor moment =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
    return moment instanceof OffsetDateTime there
        ? there.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
        : LocalDate.from(moment);
  }
}
