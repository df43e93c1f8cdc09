package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.indexer.clean.Credits;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.names.NameEngine;
import org.anun.names.WrittenForm;

/** Knows words by themselves: their shape, classes and keys. Thread-safe. */
final class Vocabulary {
  private static final int REMEMBERED = 1 << 16;

  /** Of longer words only the beginning is looked at: they are no words. */
  private static final int LONGEST = 80;

  private static final int MARKS = 0x3000;
  private static final int GROUPS_A_SHAPE = 16;
  private static final int SHORTEST_BEHIND_HYPHEN = 3;

  /** The classes that tell most come first; a word's group names the first it has. */
  private static final List<WordClass> FOREMOST =
      List.of(
          WordClass.CALENDAR,
          WordClass.ABBREVIATION,
          WordClass.DEMONYM,
          WordClass.COUNTRY,
          WordClass.ROLE,
          WordClass.ORGANISATION_WORD,
          WordClass.PLACE_WORD,
          WordClass.ORGANISATION,
          WordClass.GIVEN_NAME,
          WordClass.PATRONYMIC,
          WordClass.PLACE,
          WordClass.SURNAME,
          WordClass.SURNAME_ENDING,
          WordClass.EVENT_WORD);

  private static final List<WordClass> FOREMOST_SMALL =
      List.of(
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
          WordClass.PLACE_POSTPOSITION);

  private final NameEngine engine = NameEngine.standard();
  private final Credits credits = new Credits();
  private final Lexicon lexicon;
  private final Scorer scorer;
  private final RecentWords<Lexeme> words = new RecentWords<>(REMEMBERED, this::read);
  private final Lexeme[] marks = new Lexeme[MARKS];
  private final Lexeme otherMark;
  private final Lexeme edge;

  Vocabulary(Lexicon lexicon, Scorer scorer) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    edge = new Lexeme("", Shape.OTHER_MARK, 0, 0, List.of(), 0, scorer);
    otherMark = mark("\uFFFD", Shape.OTHER_MARK);
  }

  /** What stands before the first token and behind the last. */
  Lexeme edge() {
    return edge;
  }

  Lexeme of(String text, int start, int end) {
    return words.of(text, start, end);
  }

  Lexeme mark(int point) {
    if (point >= MARKS) {
      return otherMark;
    }
    Lexeme mark = marks[point];
    if (mark == null) {
      mark = mark(Character.toString(point), Shape.ofMark(point));
      marks[point] = mark;
    }
    return mark;
  }

  private Lexeme mark(String folded, Shape shape) {
    return new Lexeme(folded, shape, 0, 0, List.of(), shape.ordinal() * GROUPS_A_SHAPE, scorer);
  }

  /** How much of a word stands before an ending that is a token of its own. */
  int ending(String text, int start, int end, boolean english) {
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

  private Lexeme read(String whole) {
    String written = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    List<Word> parts = Words.of(written);
    if (parts.isEmpty()
        || written.charAt(0) == '\''
        || written.charAt(0) == '’'
        || written.charAt(0) == '-') {
      return mark(Words.fold(written), Shape.OTHER_MARK);
    }
    String folded = Words.fold(written);
    Word.Capitals capitals = parts.getFirst().capitals();
    Shape shape = Shape.of(written, capitals);
    boolean name = shape.capital() || shape == Shape.CASELESS;
    List<String> keys = name ? engine.keys(written).precise() : List.of();
    int classes = lexicon.classes(folded, keys, name);
    int small = name ? lexicon.small(folded) : 0;
    return new Lexeme(folded, shape, classes, small, keys, group(shape, classes), scorer);
  }

  private static int group(Shape shape, int classes) {
    List<WordClass> order = shape == Shape.SMALL ? FOREMOST_SMALL : FOREMOST;
    int group = 0;
    for (int rank = 0; rank < order.size() && group == 0; rank++) {
      group = (classes & order.get(rank).bit()) != 0 ? rank + 1 : 0;
    }
    return shape.ordinal() * GROUPS_A_SHAPE + group;
  }

  /** The key a word has in phrases. */
  List<String> keys(Lexeme word) {
    return word.keys().isEmpty() && !word.shape().mark()
        ? engine.keys(word.folded()).precise()
        : word.keys();
  }
}
