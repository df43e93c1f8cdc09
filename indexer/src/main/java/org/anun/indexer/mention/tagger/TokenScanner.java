package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a segment into tokens. Letters with stops between them (U.S.) and addresses of sites
 * (Lenta.ru) are one token; an ending behind an apostrophe, and in English one behind a hyphen
 * (Moscow-based), is a token of its own. Immutable and thread-safe; linear.
 */
final class TokenScanner {
  private static final int MOST_HEADLINE_WORDS = 40;
  private static final int FEWEST_HEADLINE_WORDS = 4;
  private static final int LONGEST_QUOTED_NAME = 8;
  private static final int SHORT_WORD = 3;
  private static final String APOSTROPHES = "'’";

  private final Vocabulary vocabulary;

  TokenScanner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  TokenRun scan(String text, int from, int to, String language) {
    List<Word> words = Words.of(text, from, to);
    TokenRun run = new TokenRun(language, vocabulary.edge(), words.size() + words.size() / 4 + 8);
    @Nullable Lexeme[] known = vocabulary.known(text, words);
    Pass pass = new Pass(text, run, language.equals("en"));
    int before = from;
    int index = 0;
    while (index < words.size()) {
      Word word = words.get(index);
      pass.marks(before, word.start());
      int last = joined(text, words, index);
      before = words.get(last).end();
      if (last > index && before < to && text.charAt(before) == '.' && dotted(words, index, last)) {
        before++;
      }
      pass.word(word, known[index], before);
      index = last + 1;
    }
    pass.marks(before, to);
    pass.endLine();
    run.close();
    return run;
  }

  /** The last of the words that are one token with a word. */
  private static int joined(String text, List<Word> words, int index) {
    int last = index;
    while (last + 1 < words.size()) {
      Word one = words.get(last);
      Word next = words.get(last + 1);
      if (next.start() != one.end() + 1 || text.charAt(one.end()) != '.') {
        break;
      }
      boolean letters = single(one) && single(next) && one.capitalised() && next.capitalised();
      boolean address = !single(one) && latinSmall(text.charAt(next.start()));
      if (!letters && !address) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean dotted(List<Word> words, int index, int last) {
    return single(words.get(index)) && single(words.get(last));
  }

  private static boolean single(Word word) {
    return word.end() - word.start() == 1;
  }

  private static boolean latinSmall(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  /** One pass over one segment. */
  private final class Pass {
    private final String text;
    private final TokenRun run;
    private final boolean english;
    private final boolean french;
    private int way = Placing.LINE_START;
    private int lineStart;
    private int cased;
    private int capitalised;
    private int inCapitals;
    private int lineWords;
    private int quote = -1;

    /** Whether the quotation started low, so that it ends in what opens one elsewhere: „so“. */
    private boolean lowQuote;

    Pass(String text, TokenRun run, boolean english) {
      this.text = text;
      this.run = run;
      this.english = english;
      french = run.language().equals("fr");
    }

    void word(Word word, @Nullable Lexeme known, int end) {
      int start = elided(word);
      lineWords++;
      cased += word.capitals() == Word.Capitals.CASELESS ? 0 : 1;
      capitalised += word.capitalised() ? 1 : 0;
      inCapitals += word.capitals() == Word.Capitals.ALL ? 1 : 0;
      boolean pair = english && (known == null || known.shape() == Shape.TWO_CAPITALISED);
      int hyphen = pair && end == word.end() ? vocabulary.pairAt(text, start, end) : -1;
      if (hyphen > 0) {
        pair(start, hyphen, end);
        return;
      }
      boolean whole = start == word.start();
      boolean small = whole && word.capitals() == Word.Capitals.NONE;
      int cut =
          end == word.end() && !small
              ? vocabulary.formLength(text, start, end, english)
              : end - start;
      boolean suits = whole && (Vocabulary.small(word) || start + cut == word.end());
      Lexeme lexeme = suits && known != null ? known : read(word, start, start + cut, whole);
      run.add(lexeme, small ? word.hash() : lexeme.form(), start, start + cut, way);
      if (start + cut < end) {
        Lexeme rest = vocabulary.ending(text, start + cut, end);
        run.add(rest, rest.form(), start + cut, end, Placing.GLUED);
      }
      way = Placing.RUNNING;
    }

    /** Two countries with a hyphen, which are two names: Algeria-Venezuela. */
    private void pair(int start, int hyphen, int end) {
      Lexeme one = vocabulary.ending(text, start, hyphen);
      Lexeme mark = vocabulary.mark('-');
      Lexeme other = vocabulary.ending(text, hyphen + 1, end);
      run.add(one, one.form(), start, hyphen, way);
      run.add(mark, mark.form(), hyphen, hyphen + 1, Placing.GLUED);
      run.add(other, other.form(), hyphen + 1, end, Placing.RUNNING);
      way = Placing.RUNNING;
    }

    private Lexeme read(Word word, int start, int end, boolean whole) {
      return whole ? vocabulary.of(text, word, start, end) : vocabulary.ending(text, start, end);
    }

    /** Where a word starts behind a French article that leans on it: {@code l'AFP}. */
    private int elided(Word word) {
      int name = word.start() + 2;
      boolean article =
          french
              && name < word.end()
              && APOSTROPHES.indexOf(text.charAt(name - 1)) >= 0
              && Character.isUpperCase(text.charAt(name));
      if (!article) {
        return word.start();
      }
      Lexeme mark = vocabulary.mark(text.charAt(name - 1));
      run.add(mark, mark.form(), word.start(), name, way);
      way = Placing.RUNNING;
      return name;
    }

    void marks(int from, int to) {
      boolean blank = false;
      for (int at = from; at < to; ) {
        char unit = text.charAt(at);
        if (unit == ' ') {
          blank = true;
          at++;
          continue;
        }
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        if (point == '\n'
            || point == '\r'
            || point == '\u2028'
            || point == '\u2029'
            || point == 0x85) {
          endLine();
          way = Placing.LINE_START;
          blank = true;
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
          blank = true;
        } else if (next <= to) {
          mark(point, at, next);
          blank = false;
        }
        at = next;
      }
      if (way == Placing.RUNNING && !blank && from < to) {
        way = Placing.GLUED;
      }
    }

    private void mark(int point, int start, int end) {
      boolean closes = lowQuote && quote >= 0 && point == '\u201C';
      Lexeme mark = vocabulary.mark(closes ? '\u201D' : point);
      int last = run.size() - 1;
      run.add(mark, mark.form(), start, end, way == Placing.LINE_START ? way : Placing.RUNNING);
      switch (mark.shape()) {
        case STOP ->
            way = abbreviation(last) ? Placing.BEHIND_ABBREVIATION : Placing.SENTENCE_START;
        case OPENING_QUOTE -> {
          quote = run.size() - 1;
          lowQuote = point == '\u201E';
          way = opens() ? way : Placing.BEHIND_QUOTE;
        }
        case CLOSING_QUOTE -> closeQuote();
        case STRAIGHT_QUOTE -> {
          if (quote >= 0) {
            closeQuote();
          } else {
            quote = run.size() - 1;
            way = opens() ? way : Placing.BEHIND_QUOTE;
          }
        }
        case COLON, DASH -> way = opens() ? way : Placing.BEHIND_COLON_OR_DASH;
        case OPENING_BRACKET -> way = opens() ? way : Placing.BEHIND_BRACKET;
        case OTHER_MARK -> way = way == Placing.RUNNING ? Placing.RUNNING : way;
        default -> way = opens() ? way : Placing.RUNNING;
      }
    }

    private boolean opens() {
      return way == Placing.LINE_START || way == Placing.SENTENCE_START;
    }

    private void closeQuote() {
      int size = run.size() - 1;
      if (quote >= 0 && size - quote <= LONGEST_QUOTED_NAME + 1) {
        for (int at = quote; at <= size; at++) {
          run.addPlace(at, Placing.QUOTED);
        }
      }
      quote = -1;
      way = opens() ? way : Placing.RUNNING;
    }

    private boolean abbreviation(int last) {
      if (last < 0) {
        return false;
      }
      Lexeme word = run.word(last);
      return word.shape() == Shape.INITIAL
          || (word.shape() == Shape.CAPITALISED && word.folded().length() <= SHORT_WORD);
    }

    void endLine() {
      // A headline may end in a stop, but a sentence with many names does so more often.
      boolean stopped = run.word(run.size() - 1).shape() == Shape.STOP;
      boolean headline =
          lineWords <= MOST_HEADLINE_WORDS
              && cased >= FEWEST_HEADLINE_WORDS
              && capitalised * 10 >= cased * (stopped ? 8 : 6);
      boolean shouted = inCapitals >= FEWEST_HEADLINE_WORDS && inCapitals * 10 >= cased * 9;
      if (headline || shouted) {
        for (int at = lineStart; at < run.size(); at++) {
          run.addPlace(at, Placing.HEADLINE);
        }
      }
      lineStart = run.size();
      lineWords = 0;
      cased = 0;
      capitalised = 0;
      inCapitals = 0;
      quote = -1;
    }
  }
}
