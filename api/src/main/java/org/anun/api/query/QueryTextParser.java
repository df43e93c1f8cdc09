package org.anun.api.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/**
 * Reads a search text: words (all must match), {@code "phrases"}, {@code -not}, {@code OR} between
 * two terms (which binds closer than the space), and {@code title:} before a word or phrase.
 *
 * <p>A minus sign and a quotation mark count only at the start of a term, because both also occur
 * inside words (Nagorno-Karabakh, the Hebrew gershayim). Punctuation that stands alone is no term
 * and is passed over, so that a dash between two names is harmless. For one text.
 */
final class QueryTextParser {
  /** Stands before a term that only titles are searched for. */
  static final String TITLE = "title:";

  /** Stands between alternatives. */
  static final String OR = "OR";

  /** What other searches write between terms that must all match. */
  static final String AND = "AND";

  /** What other searches write before a term that no article may have. */
  static final String NOT = "NOT";

  /** Quotation marks that open a phrase, each with those that may close it. */
  private static final Map<Integer, String> CLOSING =
      Map.of((int) '"', "\"", (int) '“', "”“", (int) '„', "“”", (int) '«', "»", (int) '”', "”");

  private final String written;
  private final List<Message> problems = new ArrayList<>();
  private final List<List<Term>> groups = new ArrayList<>();
  private final List<Term> excluded = new ArrayList<>();
  private int offset;
  private boolean afterOr;
  private boolean afterWanted;
  private boolean afterTerm;

  private QueryTextParser(String written) {
    this.written = written;
  }

  /** The parsed text; what is wrong with it goes to the reader as errors of that parameter. */
  static QueryText parse(String name, String written, ParameterReader reader) {
    var parser = new QueryTextParser(written);
    parser.readTerms();
    parser.problems.forEach(problem -> reader.reject(name, problem));
    return new QueryText(written, parser.groups, parser.excluded);
  }

  private void readTerms() {
    int codePoints = written.codePointCount(0, written.length());
    if (codePoints > Limits.QUERY_CODE_POINTS) {
      problems.add(Message.of(Phrase.LONG_TEXT, codePoints, Limits.QUERY_CODE_POINTS));
      return;
    }
    for (skipSpace(); offset < written.length(); skipSpace()) {
      readTerm();
    }
    if (afterOr) {
      problems.add(Message.of(Phrase.ENDS_WITH_OR));
    }
    int terms = groups.stream().mapToInt(List::size).sum() + excluded.size();
    if (terms > Limits.QUERY_TERMS) {
      problems.add(Message.of(Phrase.MANY_TERMS, terms, Limits.QUERY_TERMS));
    }
    if (terms == 0 && problems.isEmpty() && !written.isBlank()) {
      problems.add(Message.of(Phrase.NOTHING_SOUGHT));
    }
  }

  private void readTerm() {
    boolean unwanted = written.charAt(offset) == '-';
    if (unwanted) {
      offset++;
    }
    boolean titleOnly = written.startsWith(TITLE, offset);
    if (titleOnly) {
      offset += TITLE.length();
    }
    int start = offset;
    String closing = offset < written.length() ? CLOSING.get(written.codePointAt(offset)) : null;
    String text = closing == null ? readWord() : readPhrase(closing);
    boolean bare = closing == null && !unwanted && !titleOnly;
    if (bare && text.equals(OR)) {
      readOr();
    } else if (bare && text.equals(NOT) && isFollowed()) {
      // As a word it would find what is to be left out.
      problems.add(Message.of(Phrase.NOT_IN_CAPITALS));
    } else if (bare && text.equals(AND) && afterTerm && isFollowed()) {
      // Between two terms it says what holds anyway; as a word it would leave out other languages.
      afterTerm = false;
      afterWanted = false;
    } else if (Term.searchable(text)) {
      add(new Term(text, closing != null, titleOnly), unwanted);
    } else if (titleOnly) {
      problems.add(Message.of(Phrase.TITLE_ALONE));
    } else if (closing != null && start < offset) {
      problems.add(Message.of(Phrase.EMPTY_PHRASE, ParameterReader.quoted(text)));
    }
  }

  private boolean isFollowed() {
    return Term.searchable(written.substring(offset));
  }

  private String readWord() {
    int start = offset;
    while (offset < written.length() && !isSpace(written.codePointAt(offset))) {
      offset += Character.charCount(written.codePointAt(offset));
    }
    return written.substring(start, offset);
  }

  private String readPhrase(String closing) {
    int start = ++offset;
    while (offset < written.length()) {
      if (closing.indexOf(written.charAt(offset)) >= 0) {
        return written.substring(start, offset++).strip();
      }
      offset++;
    }
    problems.add(Message.of(Phrase.OPEN_PHRASE, start));
    return written.substring(start).strip();
  }

  private void readOr() {
    if (!afterWanted || afterOr) {
      problems.add(Message.of(Phrase.OR_WITHOUT_TERM));
    }
    afterOr = true;
    afterTerm = false;
  }

  private void add(Term term, boolean unwanted) {
    if (unwanted) {
      if (afterOr) {
        problems.add(Message.of(Phrase.OR_EXCLUDED, ParameterReader.quoted(term.text())));
      }
      excluded.add(term);
    } else if (afterOr && !groups.isEmpty()) {
      groups.getLast().add(term);
    } else {
      groups.add(new ArrayList<>(List.of(term)));
    }
    afterWanted = !unwanted;
    afterTerm = true;
    afterOr = false;
  }

  private void skipSpace() {
    while (offset < written.length() && isSpace(written.codePointAt(offset))) {
      offset += Character.charCount(written.codePointAt(offset));
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
