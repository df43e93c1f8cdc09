package org.anun.indexer.clean;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lines that say nothing but who wrote an article, where, and when. Immutable and
 * thread-safe.
 */
final class Bylines {
  private static final int MOST_WORDS_OF_A_LIFE = 60;
  private static final int MOST_DATE_WORDS = 9;
  private static final int MOST_AGENCY_LINE = 10;

  /** Longer lines tell more than author, place and date. */
  private static final int MOST_WORDS = 24;

  /** A name with a title, a place and a section have together no more words than this. */
  private static final int MOST_NAMES = 6;

  /** Three authors, behind a word such as "by". */
  private static final int MOST_AUTHORS = 9;

  /** A date may stand beside the name of a desk or section, which is not capitalised. */
  private static final int MOST_DESK_WORDS = 2;

  private static final int MOST_DESK_LINE = 10;

  private final Lexicon lexicon;
  private final Calendar calendar;

  Bylines(Lexicon lexicon, Calendar calendar) {
    this.lexicon = lexicon;
    this.calendar = calendar;
  }

  /**
   * A line of author, place and date.
   *
   * @param publishedAt the date it states, unless as the date of a change; null when there is none
   * @param labelled whether a word such as "published" stands before the date
   */
  record Reading(@Nullable String publishedAt, boolean labelled) {}

  /** Whether the line starts with a word such as "author". */
  boolean namesAuthor(Line line) {
    return !line.words().isEmpty() && lexicon.authors.at(line.words(), 0) > 0;
  }

  /**
   * Whether a line tells of the author rather than of the news: it starts with a name or a bracket,
   * and says what such lines say.
   */
  boolean tellsOfAuthor(Line line) {
    List<Word> words = line.words();
    return !words.isEmpty()
        && words.size() <= MOST_WORDS_OF_A_LIFE
        && !line.quotes()
        && words.getFirst().capitals() != Word.Capitals.NONE
        && (lexicon.biographies.within(words) || writesTo(line));
  }

  /** An address of an author in a short line, rather than one that the news is about. */
  private static boolean writesTo(Line line) {
    int at = line.plain().indexOf('@');
    return at > 0
        && line.words().size() <= MOST_WORDS
        && line.plain().indexOf('.', at) > 0
        && Letters.is(line.plain().charAt(at - 1), Letters.LETTER | Letters.DIGIT)
        && !line.endsWithStop();
  }

  /**
   * Whether a line says nothing but a day and a clock time; a chronicle's subheads have no hour.
   */
  boolean onlyMoment(Line line) {
    int colon = line.plain().indexOf(':');
    return colon > 0
        && colon + 1 < line.plain().length()
        && Character.isDigit(line.plain().charAt(colon - 1))
        && Character.isDigit(line.plain().charAt(colon + 1))
        && onlyDate(line);
  }

  /** Whether a line is names and then an agency: {@code Ann Lee and Bo Ek, Associated Press}. */
  boolean namesOfAgency(Line line) {
    List<Word> words = line.words();
    if (words.size() < 3 || words.size() > MOST_AGENCY_LINE || line.endsSentence()) {
      return false;
    }
    boolean agency = false;
    for (int index = 0; index < words.size(); index++) {
      boolean named = words.get(index).capitalised() || lexicon.fillers.at(words, index) > 0;
      if (!named) {
        return false;
      }
      int length = lexicon.agencies.at(words, index);
      agency |= length > 0 && index > 1 && index + length == words.size();
    }
    return agency && line.plain().indexOf(',') > 0;
  }

  /** Whether a line says nothing but a day, with or without a clock time. */
  boolean onlyDate(Line line) {
    List<Word> words = line.words();
    if (words.size() > MOST_DATE_WORDS || words.size() < 3) {
      return false;
    }
    boolean number = false;
    boolean month = false;
    for (int index = 0; index < words.size(); index++) {
      Word word = words.get(index);
      number |= word.number();
      month |= calendar.month(word);
      boolean expected =
          word.number()
              || calendar.month(word)
              || calendar.weekdayAt(words, index) > 0
              || lexicon.fillers.at(words, index) > 0
              || lexicon.published.at(words, index) > 0;
      if (!expected) {
        return false;
      }
    }
    return number && (month || calendar.find(line, 0).isPresent());
  }

  /** Reads a line; empty when it says anything else. */
  Optional<Reading> read(Line line) {
    List<Word> words = line.words();
    if (words.isEmpty() || words.size() > MOST_WORDS || line.mark() == Line.Mark.HEADING) {
      return Optional.empty();
    }
    Scan scan = new Scan(line);
    return scan.onlyByline() ? Optional.of(scan.reading()) : Optional.empty();
  }

  /** One pass over a line's words. */
  private final class Scan {
    private final Line line;
    private @Nullable String date;
    private boolean labelled;
    private boolean updating;
    private boolean dated;
    private boolean author;
    private int names;
    private int others;

    Scan(Line line) {
      this.line = line;
      String moment = PublishedAt.isoIn(line.plain());
      int index = 0;
      while (index < line.words().size() && !hopeless()) {
        index += step(index, moment);
      }
    }

    /** Whether the words so far are too many of a kind for a byline, whatever follows. */
    private boolean hopeless() {
      return others > MOST_DESK_WORDS || names > Math.max(MOST_AUTHORS, MOST_NAMES);
    }

    private int step(int index, @Nullable String moment) {
      List<Word> words = line.words();
      int length = lexicon.published.at(words, index);
      if (length > 0) {
        labelled = true;
        updating = false;
        return length;
      }
      length = lexicon.updated.at(words, index);
      if (length > 0) {
        updating = true;
        return length;
      }
      Optional<Calendar.Found> found = calendar.startingAt(line, index);
      if (found.isPresent()) {
        take(PublishedAt.at(found.get().day(), line.plain()));
        return found.get().end() - index;
      }
      if (moment != null
          && words.get(index).number()
          && line.plain().startsWith(moment.substring(0, 4), words.get(index).start())) {
        take(moment);
        return 1;
      }
      return rest(index);
    }

    private int rest(int index) {
      List<Word> words = line.words();
      int length = lexicon.authors.at(words, index);
      if (length > 0 && index == 0) {
        author = true;
        return length;
      }
      length = Math.max(calendar.weekdayAt(words, index), lexicon.fillers.at(words, index));
      length = Math.max(length, lexicon.interfaceWords.at(words, index));
      if (length > 0) {
        return length;
      }
      Word word = words.get(index);
      if (word.number()) {
        return 1;
      }
      if (calendar.month(word)) {
        dated |=
            (index > 0 && words.get(index - 1).number())
                || (index + 1 < words.size() && words.get(index + 1).number());
        return 1;
      }
      if (word.capitals() == Word.Capitals.NONE) {
        others++;
      } else {
        names++;
      }
      return 1;
    }

    private void take(String read) {
      dated = true;
      if (date == null && !updating) {
        date = read;
      }
    }

    boolean onlyByline() {
      boolean sentence = line.endsSentence() && !abbreviated();
      boolean named = author && names >= 1 && (names >= 2 || line.plain().indexOf(':') > 0);
      boolean credited = author && line.plain().indexOf('՝') > 0 && names >= 1;
      boolean desk = date != null && others <= MOST_DESK_WORDS && apart();
      return (others == 0 || desk)
          && !sentence
          && !line.quotes()
          && names <= (author ? MOST_AUTHORS : MOST_NAMES)
          && (dated || named || credited);
    }

    /** Whether a clock time or a rule sets the date apart from words that are not names. */
    private boolean apart() {
      boolean clock = line.plain().indexOf(':') > 0;
      boolean rule = "·|•—–".chars().anyMatch(mark -> line.plain().indexOf(mark) > 0);
      return line.words().size() <= MOST_DESK_LINE && (clock || rule);
    }

    /** Whether the stop at the end belongs to an abbreviation such as that of "year". */
    private boolean abbreviated() {
      int last = line.words().size() - 1;
      return lexicon.fillers.at(line.words(), last) > 0;
    }

    Reading reading() {
      return new Reading(date, labelled && date != null);
    }
  }
}
