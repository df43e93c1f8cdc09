package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.indexer.clean.Credits;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.names.NameEngine;
import org.anun.names.WrittenForm;
import org.jspecify.annotations.Nullable;

/** Knows words by themselves: their shape, classes, keys and scores. Thread-safe. */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Vocabulary {
  /** Chosen as a bound on memory, about 60 MB when full; not tuned. */
  private static final int REMEMBERED = 1 << 17;

  private static final int REMEMBERED_KEYS = 1 << 16;

  /** Of longer words only the beginning is looked at: they are no words. */
  private static final int LONGEST = 80;

  private static final int MARKS = 0x3000;
  private static final int GROUPS_A_SHAPE = 32;

  /** Bits of a word's group: its shape, and the place in a list of classes. */
  static final int GROUP_BITS = 10;

  private static final int SHORTEST_BEHIND_HYPHEN = 3;

  /** The classes that tell most come first; a word's group names the first it has. */
  private static final WordClass[] FOREMOST = {
    WordClass.CALENDAR,
    WordClass.ABBREVIATION,
    WordClass.DEMONYM,
    WordClass.COUNTRY,
    WordClass.ROLE,
    WordClass.ORGANISATION_WORD,
    WordClass.PLACE_WORD,
    WordClass.GIVEN_NAME,
    WordClass.PATRONYMIC,
    WordClass.PLACE,
    WordClass.SURNAME,
    WordClass.SURNAME_ENDING,
    WordClass.EVENT_WORD
  };

  private static final WordClass[] FOREMOST_SMALL = {
    WordClass.ROLE,
    WordClass.CONNECTOR,
    WordClass.PARTICLE,
    WordClass.PLACE_PREPOSITION,
    WordClass.SPEECH,
    WordClass.ORGANISATION_WORD,
    WordClass.PLACE_WORD,
    WordClass.EVENT_WORD,
    WordClass.MEDIA,
    WordClass.RELATIVE,
    WordClass.DEMONYM,
    WordClass.PLACE_POSTPOSITION
  };

  private final NameEngine engine = NameEngine.standard();
  private final Credits credits = new Credits();
  private final Lexicon lexicon;
  private final Scorer scorer;
  private final WordCache<Lexeme> capital = new WordCache<>(REMEMBERED);
  private final SmallWords small = new SmallWords();
  private final WordCache<Keys> keys = new WordCache<>(REMEMBERED_KEYS);
  private final Lexeme[] commonMarks = new Lexeme[MARKS];
  private final Lexeme otherMark;
  private final Lexeme edge;

  Vocabulary(Lexicon lexicon, Scorer scorer) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    edge = new Lexeme(0, "", 0, Shape.OTHER_MARK, 0, 0, List.of(), 0, scorer);
    otherMark = mark(0, "\uFFFD", Shape.OTHER_MARK);
  }

  /** What stands before the first token and behind the last. */
  Lexeme edge() {
    return edge;
  }

  /**
   * The words as they are remembered, null for those that are not: a first look at all of them, in
   * a loop so small that a processor waits for the memory of several at once.
   */
  @Nullable Lexeme[] known(String text, List<Word> words) {
    @Nullable Lexeme[] known = new Lexeme[words.size()];
    for (int index = 0; index < known.length; index++) {
      Word word = words.get(index);
      known[index] =
          small(word)
              ? small.get(word.hash())
              : capital.get(Features.hash(text, word.start(), word.end()));
    }
    return known;
  }

  /** Whether a word is written small; of one that is the whole counts. */
  static boolean small(Word word) {
    return word.capitals() == Word.Capitals.NONE && !word.glued();
  }

  /** A word of the text. */
  Lexeme of(String text, Word word, int start, int end) {
    return small(word) ? ofSmall(word) : capital(text, start, end);
  }

  /** What is left of a word behind its form: 's, -based. */
  Lexeme ending(String text, int start, int end) {
    return capital(text, start, end);
  }

  private Lexeme ofSmall(Word word) {
    Lexeme lexeme = small.get(word.hash());
    if (lexeme == null) {
      lexeme = small.put(word.hash(), readSmall(word));
    }
    return lexeme;
  }

  private Lexeme capital(String text, int start, int end) {
    long hash = Features.hash(text, start, end);
    Lexeme lexeme = capital.get(hash);
    if (lexeme == null) {
      lexeme = read(hash, text.substring(start, end));
      capital.put(lexeme);
    }
    return lexeme;
  }

  Lexeme mark(int point) {
    if (point >= MARKS) {
      return otherMark;
    }
    Lexeme mark = commonMarks[point];
    if (mark == null) {
      mark = mark(0, Character.toString(point), Shape.ofMark(point));
      commonMarks[point] = mark;
    }
    return mark;
  }

  private Lexeme mark(long written, String folded, Shape shape) {
    int group = shape.ordinal() * GROUPS_A_SHAPE;
    return new Lexeme(written, folded, Words.hash(folded), shape, 0, 0, List.of(), group, scorer);
  }

  /** Where the hyphen between two countries is; -1 in a word that is no such pair. */
  int pairAt(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return -1;
    }
    for (int at = start + 1; at < end - 1; at++) {
      if (text.charAt(at) == '-' && Character.isUpperCase(text.charAt(at + 1))) {
        boolean pair =
            capital(text, start, at).is(WordClass.COUNTRY)
                && capital(text, at + 1, end).is(WordClass.COUNTRY)
                && !capital(text, start, end).is(WordClass.COUNTRY)
                && !capital(text, start, end).is(WordClass.PLACE);
        return pair ? at : -1;
      }
    }
    return -1;
  }

  /** How much of a word stands before an ending that is a token of its own. */
  int formLength(String text, int start, int end, boolean english) {
    int length = end - start;
    boolean small = false;
    for (int at = start + 1; at < end; at++) {
      char unit = text.charAt(at);
      if (unit == '\'' || unit == '’') {
        boolean possessive = english && end - at == 2 && text.charAt(at + 1) == 's';
        return possessive ? at - start : WrittenForm.length(text.substring(start, end));
      }
      boolean hyphen = english && unit == '-' && end - at > SHORTEST_BEHIND_HYPHEN;
      if (hyphen
          && Character.isLowerCase(text.charAt(at + 1))
          && Character.isUpperCase(text.charAt(start))) {
        return at - start;
      }
      if (small && Character.isUpperCase(unit)) {
        int glued = credits.gluedAt(text.substring(start, end));
        return glued > 0 ? glued : length;
      }
      small = Character.isLowerCase(unit);
    }
    return length;
  }

  private Lexeme read(long hash, String whole) {
    String written = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    List<Word> parts = Words.of(written);
    char first = written.charAt(0);
    if (parts.isEmpty() || first == '\'' || first == '’' || first == '-') {
      return mark(hash, Words.fold(written), Shape.OTHER_MARK);
    }
    String folded = Words.fold(written);
    Shape shape = Shape.of(written, parts.getFirst().capitals());
    boolean name = shape.capital() || shape == Shape.CASELESS;
    List<String> ofName = name ? engine.keys(written).precise() : List.of();
    long form = Words.hash(folded);
    int classes = lexicon.classes(folded, form, ofName, name);
    int languages = name ? lexicon.small(folded) : 0;
    return new Lexeme(
        hash, folded, form, shape, classes, languages, ofName, group(shape, classes), scorer);
  }

  /** A word in small letters. Those of which model and tables know nothing share a lexeme. */
  private Lexeme readSmall(Word word) {
    String folded = word.end() - word.start() <= LONGEST ? word.folded() : "";
    int classes = lexicon.classes(folded, word.hash(), List.of(), false);
    Lexeme lexeme =
        new Lexeme(
            0,
            folded,
            word.hash(),
            Shape.SMALL,
            classes,
            0,
            List.of(),
            group(Shape.SMALL, classes),
            scorer);
    return scorer.knows(lexeme)
        ? lexeme
        : new Lexeme(
            0, "", 0, Shape.SMALL, classes, 0, List.of(), group(Shape.SMALL, classes), scorer);
  }

  private static int group(Shape shape, int classes) {
    WordClass[] order = shape == Shape.SMALL ? FOREMOST_SMALL : FOREMOST;
    int group = 0;
    for (int rank = 0; rank < order.length && group == 0; rank++) {
      group = (classes & order[rank].bit()) != 0 ? rank + 1 : 0;
    }
    return shape.ordinal() * GROUPS_A_SHAPE + group;
  }

  /** Hashes of the keys a token has inside of a known name. */
  long[] keyHashes(TokenRun run, int at, String text) {
    Lexeme word = run.word(at);
    boolean small = !word.candidate() && !word.shape().mark();
    if (!small) {
      return word.keyHashes();
    }
    Keys known = keys.get(run.form(at));
    if (known == null) {
      String written = text.substring(run.start(at), run.end(at));
      known = new Keys(run.form(at), engine.keys(written).precise());
      keys.put(known);
    }
    return known.hashes;
  }

  /** What a word in small letters may be known by. */
  private static final class Keys extends WordCache.Remembered {
    private final long[] hashes;

    Keys(long form, List<String> keys) {
      super(form);
      hashes = keys.stream().mapToLong(Features::hash).toArray();
    }
  }
}
