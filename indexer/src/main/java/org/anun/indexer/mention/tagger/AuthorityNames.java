package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityEntity;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The names an authority knows, wherever they are written: acronyms by their letters, all others by
 * engine key, so in case forms too. Single names of persons are left to the tagger, because many
 * people share them. Immutable and thread-safe.
 */
final class AuthorityNames {
  private static final int LONGEST_ACRONYM = 8;

  private final PhraseBook several = new PhraseBook();
  private final PhraseBook single = new PhraseBook();
  private final Map<String, EntityKind> acronyms = new HashMap<>();

  AuthorityNames(Authority authority) {
    Set<String> keysOfAcronyms = new HashSet<>();
    for (AuthorityEntity entity : authority.entities()) {
      for (String form : entity.forms()) {
        if (acronym(form)) {
          acronyms.putIfAbsent(form, entity.kind());
          keysOfAcronyms.add(entity.kind().engineKey(form));
        }
      }
    }
    for (EntityKind kind : EntityKind.values()) {
      for (String key : authority.alternates(kind).keySet()) {
        if (key.indexOf(' ') > 0) {
          several.add(Arrays.asList(key.split(" ")), kind);
        } else if (kind != EntityKind.PERSON && !keysOfAcronyms.contains(key)) {
          single.add(Arrays.asList(key), kind);
        }
      }
    }
  }

  private static boolean acronym(String form) {
    return form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.codePoints().allMatch(Character::isUpperCase);
  }

  /** Labels the names that the tagger left out, or took for something else. */
  void impose(String text, TokenRun run, byte[] labels, Vocabulary vocabulary) {
    int at = 0;
    while (at < labels.length) {
      int length = run.candidate(at) ? impose(text, run, at, labels, vocabulary) : 0;
      at += Math.max(1, length);
    }
  }

  private int impose(String text, TokenRun run, int at, byte[] labels, Vocabulary vocabulary) {
    long found = several.longest(text, run, at, vocabulary);
    int length = PhraseBook.length(found);
    if (length > 1) {
      EntityKind kind = PhraseBook.kind(found);
      if (free(labels, at, at + length)) {
        Labels.mark(labels, at, at + length, kind);
      }
      return length;
    }
    EntityKind kind = ofOneWord(text, run, at, vocabulary);
    boolean alone = free(labels, at, at + 1);
    if (kind == null || !alone) {
      return 1;
    }
    boolean known = labels[at] != Labels.OUTSIDE;
    // A tagger that learnt the language from others takes places for organisations.
    boolean doubtful =
        known
            && run.language().equals("en")
            && Labels.type(labels[at]) == EntityKind.ORGANISATION
            && kind == EntityKind.PLACE;
    if ((!known && plain(run, at)) || doubtful || run.word(at).shape().acronym()) {
      Labels.mark(labels, at, at + 1, kind);
    }
    return 1;
  }

  private @Nullable EntityKind ofOneWord(String text, TokenRun run, int at, Vocabulary vocabulary) {
    if (run.word(at).shape().acronym()) {
      String written = text.substring(run.start(at), run.end(at)).replace(".", "");
      int hyphen = written.indexOf('-');
      return acronyms.get(hyphen > 0 ? written.substring(0, hyphen) : written);
    }
    long found = single.longest(text, run, at, vocabulary);
    return PhraseBook.length(found) == 0 ? null : PhraseBook.kind(found);
  }

  /** Whether a word that the tagger saw no name in is no common word either. */
  private static boolean plain(TokenRun run, int at) {
    Lexeme word = run.word(at);
    boolean small = (run.evidence(at) & (Evidence.SMALL_WORD | Evidence.SMALL_ELSEWHERE)) != 0;
    boolean tooShort =
        word.shape() == Shape.CASELESS && word.folded().length() < CaselessNames.SHORTEST_ALONE;
    return !small
        && !tooShort
        && !word.is(WordClass.DEMONYM)
        && !word.is(WordClass.CALENDAR)
        && !word.is(WordClass.ABBREVIATION)
        && word.shape() != Shape.INITIAL;
  }

  /** Whether no name that has been found reaches beyond a range. */
  private static boolean free(byte[] labels, int from, int to) {
    return !Labels.isInner(labels[from]) && (to == labels.length || !Labels.isInner(labels[to]));
  }
}
