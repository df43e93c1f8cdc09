package org.anun.indexer.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds a written date in the words of a line: month names of all languages of {@code calendar.tsv}
 * (forms from CLDR), {@code 25.09.2023}, {@code 2023-09-25}, and {@code 25/09/2023} where only one
 * reading is a date. Immutable and thread-safe.
 */
final class Calendar {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final HashTable months = new HashTable();

  /** What stands between the parts of a date: {@code 25 de septiembre de 2023}. */
  private final HashTable joiners = new HashTable();

  private final Phrases weekdays;

  /** The bit of months and joiners in {@link Word#opens}. */
  private final int set;

  /** Dates in words of which it is known what they open, or not. */
  Calendar(Openings openings) {
    set = openings.next();
    List<Table.Row> rows =
        Table.read(Calendar.class, "calendar.tsv", "kind", "number", "language", "form", "source");
    for (Table.Row row : rows) {
      if (row.cell("kind").equals("month")) {
        int number = Integer.parseInt(row.cell("number"));
        long form = Words.hash(Words.fold(row.cell("form")));
        int other = months.get(form);
        if (other != 0 && other != number) {
          throw row.fault("the form also names month " + other);
        }
        months.put(form, number);
        openings.add(form, set);
      } else if (row.cell("kind").equals("joiner")) {
        long form = Words.hash(Words.fold(row.cell("form")));
        joiners.put(form, 1);
        openings.add(form, set);
      } else if (!row.cell("kind").equals("weekday")) {
        throw row.fault("the kind is month, weekday or joiner");
      }
    }
    weekdays =
        new Phrases(
            rows.stream()
                .filter(row -> row.cell("kind").equals("weekday"))
                .map(row -> row.cell("form"))
                .toList(),
            openings);
  }

  /**
   * A date in a line.
   *
   * @param day the date
   * @param first index of its first word
   * @param end index behind its last word
   */
  record Found(LocalDate day, int first, int end) {}

  /** The first full date, with its year, from a word on. */
  Optional<Found> find(Line line, int from) {
    List<Word> words = line.words();
    for (int index = from; index + 2 < words.size(); index++) {
      Optional<Found> found = at(line, words, index);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The full date that starts at a word. */
  Optional<Found> startingAt(Line line, int index) {
    return index + 2 < line.words().size() ? at(line, line.words(), index) : Optional.empty();
  }

  /** How many words a weekday's name has that starts at a word; 0 when none does. */
  int weekdayAt(List<Word> words, int index) {
    return weekdays.at(words, index);
  }

  /** Whether the word is a month's name. */
  boolean month(Word word) {
    return monthOf(word) > 0;
  }

  private int monthOf(Word word) {
    return (word.opens() & set) == 0 ? 0 : months.get(word.hash());
  }

  private boolean joins(Word word) {
    return (word.opens() & set) != 0 && joiners.get(word.hash()) > 0;
  }

  private Optional<Found> at(Line line, List<Word> words, int index) {
    int first = number(words.get(index));
    int month = monthOf(words.get(index));
    if (first < 0 && month == 0) {
      return Optional.empty();
    }
    int second = behind(words, index);
    int third = behind(words, second);
    if (third >= words.size()) {
      return Optional.empty();
    }
    int middle = number(words.get(second));
    int middleMonth = monthOf(words.get(second));
    int last = number(words.get(third));
    if (month > 0 && isDay(middle) && isYear(last)) {
      return date(last, month, middle, index, third + 1);
    }
    if (middleMonth > 0 && isDay(first) && isYear(last)) {
      return date(last, middleMonth, first, index, third + 1);
    }
    if (middleMonth > 0 && isYear(first) && isDay(last)) {
      return date(first, middleMonth, last, index, third + 1);
    }
    int lastMonth = monthOf(words.get(third));
    if (lastMonth > 0 && isYear(first) && isDay(middle)) {
      return date(first, lastMonth, middle, index, third + 1);
    }
    return first < 0 || last < 0 || third != index + 2
        ? Optional.empty()
        : numeric(line, words, index, first, last);
  }

  /** The index of the word behind one, words such as "de" and "of the year" left out. */
  private int behind(List<Word> words, int index) {
    int next = index + 1;
    return next < words.size() && joins(words.get(next)) ? next + 1 : next;
  }

  private Optional<Found> numeric(Line line, List<Word> words, int index, int first, int third) {
    int second = number(words.get(index + 1));
    String gap = line.gap(index + 1);
    if (second < 0 || !gap.equals(line.gap(index + 2)) || gap.length() != 1) {
      return Optional.empty();
    }
    if (isYear(first) && isDay(third) && "-./".contains(gap)) {
      return date(first, second, third, index, index + 3);
    }
    if (!isYear(third) || !isDay(first) || !isDay(second)) {
      return Optional.empty();
    }
    return switch (gap) {
      case ".", "-" -> date(third, second, first, index, index + 3);
      case "/" -> slashed(first, second, third, index);
      default -> Optional.empty();
    };
  }

  /** British order or American order; a date that may be either is not guessed. */
  private static Optional<Found> slashed(int first, int second, int year, int index) {
    if (first > 12 || first == second) {
      return date(year, second, first, index, index + 3);
    }
    return second > 12 ? date(year, first, second, index, index + 3) : Optional.empty();
  }

  private static Optional<Found> date(int year, int month, int day, int first, int end) {
    try {
      return Optional.of(new Found(LocalDate.of(year, month, day), first, end));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** The leading number of a word such as {@code 25th}, {@code 1er} or {@code 2023թ}; else -1. */
  private static int number(Word word) {
    if (!word.number()) {
      return -1;
    }
    String digits = word.folded();
    int at = 0;
    int number = 0;
    while (at < digits.length() && Character.isDigit(digits.charAt(at))) {
      number = number * 10 + Character.digit(digits.charAt(at), 10);
      at++;
      if (at > 4) {
        return -1;
      }
    }
    boolean suffix = digits.length() - at <= 3;
    return at > 0 && suffix && digits.codePoints().skip(at).allMatch(Character::isLetter)
        ? number
        : -1;
  }
}
