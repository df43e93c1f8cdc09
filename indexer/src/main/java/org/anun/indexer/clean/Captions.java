package org.anun.indexer.clean;

import java.util.List;
import java.util.Optional;

/**
 * Recognises the text beside a picture by its shape: the credit, the agency at its end, or a place
 * and date added to one sentence. Immutable and thread-safe.
 */
final class Captions {
  /** Two or three sentences; longer ones with a date at the end are paragraphs. */
  private static final int MOST_WORDS = 60;

  /** The photographer, the agency and a place together have no more words than this. */
  private static final int MOST_CREDIT_WORDS = 12;

  private static final int MOST_OWNER_WORDS = 6;
  private static final int FEWEST_DATED_WORDS = 5;
  private static final int MOST_DATED_WORDS = 25;

  private final Lexicon lexicon;
  private final Calendar calendar;
  private final Credits credits;

  Captions(Lexicon lexicon, Calendar calendar) {
    this.lexicon = lexicon;
    this.calendar = calendar;
    credits = new Credits(lexicon.credits);
  }

  /** Whether a line is a caption, whatever its neighbours. */
  boolean test(Line line) {
    List<Word> words = line.words();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    return saysSo(line)
        || credited(line)
        || endsWithAgency(line)
        || endsWithOwner(line)
        || endsWithDate(line);
  }

  /** Whether a line has a full date or says where in a picture somebody is, as captions do. */
  boolean mayBe(Line line) {
    return calendar.find(line, 0).isPresent() || lexicon.pictures.within(line.words());
  }

  /** {@code Image caption}, or {@code In the picture:}. */
  private boolean saysSo(Line line) {
    int start = lexicon.captionStarts.at(line.words(), 0);
    return start > 0
        && (line.gap(start).indexOf(':') >= 0
            || (!line.endsSentence() && line.words().size() > start));
  }

  /** One sentence or more, and behind it nothing but an agency: {@code … the port. Reuters}. */
  private boolean endsWithOwner(Line line) {
    List<Word> words = line.words();
    boolean bracket = line.plain().endsWith(")") || line.plain().endsWith("]");
    if (line.endsSentence() && !bracket) {
      return false;
    }
    for (int index = words.size() - 1; index > 1; index--) {
      if (words.size() - index > MOST_OWNER_WORDS) {
        return false;
      }
      String gap = line.gap(index);
      boolean opens = gap.endsWith("(") || gap.endsWith("[") || gap.endsWith("( ");
      if (bracket ? opens : newSentence(gap) || gap.startsWith("…")) {
        return lexicon.agencies.tile(words, index, words.size())
            || (lexicon.agencies.at(words, index) > 0 && names(words, index));
      }
    }
    return false;
  }

  private static boolean names(List<Word> words, int from) {
    for (int index = from; index < words.size(); index++) {
      if (words.get(index).capitals() == Word.Capitals.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line names a photographer, an agency or an archive as a picture's source. */
  boolean credited(Line line) {
    List<Word> words = line.words();
    if (words.size() > MOST_WORDS) {
      return false;
    }
    for (int index = 0; index < words.size(); index++) {
      int length = lexicon.credits.at(words, index);
      int end = index + (length > 0 ? length : gluedCredit(words.get(index)) ? 1 : 0);
      if (end > index && end == words.size() && endsInCredit(line, index)) {
        return true;
      }
      if (end > index && end < words.size() && words.size() - end <= MOST_CREDIT_WORDS) {
        boolean bracketed = line.gap(index).endsWith("(") || line.gap(index).endsWith("[");
        if (newSentence(line.gap(index)) && words.size() - end <= 6 && !line.endsSentence()) {
          return true;
        }
        boolean sentence = line.endsSentence() && index > 0 && !bracketed;
        boolean separated = separates(line.gap(end));
        boolean opens = index == 0 || bracketed;
        if (!sentence && (separated || (opens && length > 1 && !line.endsSentence()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Saved pages lose the space before a credit: {@code Vladimir PutinPhoto:}. */
  private boolean gluedCredit(Word word) {
    return word.glued() && credits.gluedAt(word.toString()) > 0;
  }

  /** {@code (Herald file photo)} and {@code / Reader photo}. */
  private boolean endsInCredit(Line line, int credit) {
    int from = Math.max(1, credit - 3);
    for (int index = credit; index >= from; index--) {
      String gap = line.gap(index);
      if (gap.indexOf('(') >= 0 || gap.indexOf('/') >= 0 || newSentence(gap)) {
        return true;
      }
    }
    return false;
  }

  private static boolean newSentence(String gap) {
    return gap.startsWith(".") || gap.startsWith("։") || gap.startsWith("!") || gap.startsWith(")");
  }

  private static boolean separates(String gap) {
    return gap.indexOf(':') >= 0
        || gap.indexOf('՝') >= 0
        || gap.indexOf('©') >= 0
        || gap.indexOf('/') >= 0
        || gap.indexOf('|') >= 0
        || gap.startsWith("..");
  }

  private boolean endsWithAgency(Line line) {
    List<Word> words = line.words();
    for (int index = words.size() - 1; index > 0; index--) {
      String gap = line.gap(index);
      boolean mark = gap.indexOf('/') >= 0 || gap.indexOf('©') >= 0;
      if (mark) {
        boolean before = agencyEndsAt(words, index);
        boolean after = lexicon.agencies.tile(words, index, words.size());
        boolean names =
            words.subList(index, words.size()).stream()
                .allMatch(word -> word.capitals() != Word.Capitals.NONE);
        boolean owner = gap.indexOf('©') >= 0;
        return !line.endsSentence()
            && (owner || after || (before && names && words.size() - index <= 5));
      }
      if (words.size() - index > MOST_CREDIT_WORDS) {
        return false;
      }
    }
    return line.plain().startsWith("©");
  }

  private boolean agencyEndsAt(List<Word> words, int end) {
    for (int start = Math.max(0, end - 3); start < end; start++) {
      if (lexicon.agencies.whole(words, start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithDate(Line line) {
    List<Word> words = line.words();
    Optional<Calendar.Found> found = calendar.find(line, Math.max(1, words.size() - 5));
    if (found.isEmpty() || words.size() < FEWEST_DATED_WORDS || line.quotes()) {
      return false;
    }
    for (int index = found.get().end(); index < words.size(); index++) {
      if (lexicon.fillers.at(words, index) == 0) {
        return false;
      }
    }
    int first = found.get().first();
    boolean weekday = calendar.weekdayAt(words, first - 1) == 1;
    String gap = line.gap(weekday ? first - 1 : first);
    boolean ownSentence = gap.indexOf('.') >= 0 || gap.indexOf('։') >= 0 || gap.indexOf('(') >= 0;
    boolean behindPlace =
        gap.indexOf(',') >= 0
            && (words.size() <= MOST_DATED_WORDS
                || words.get(first - 1).capitals() != Word.Capitals.NONE);
    return ownSentence || behindPlace;
  }
}
