package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityEntity;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The names an authority knows, wherever they are written: acronyms by their letters, all others by
 * engine key, and single ones also as they are listed and in what can be their case forms. Single
 * names of persons are left to the tagger, because many people share them. What single words are
 * listed as is noted on their lexemes, which have to be those of one tagger. Immutable;
 * thread-safe.
 */
final class AuthorityNames {
  private static final int LONGEST_ACRONYM = 8;

  private static final List<EntityKind> LISTED = List.of(EntityKind.PLACE, EntityKind.ORGANISATION);

  /** Whoever writes German writes all its nouns so, and many are names of places elsewhere. */
  private static final Set<String> READ_BY_SOUND_ALONE = Set.of("en", "de");

  private final PhraseBook several = new PhraseBook();
  private final PhraseBook single = new PhraseBook();
  private final Map<String, EntityKind> acronyms = new HashMap<>();
  private final Authority authority;

  AuthorityNames(Authority authority) {
    this.authority = authority;
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
      boolean word =
          (run.candidate(at) && !(run.language().equals("en") && CapitalWords.nobody(run, at)))
              || run.word(at).shape() == Shape.CASELESS;
      int length = word ? impose(text, run, at, labels, vocabulary) : 0;
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
    if (!free(labels, at, at + 1)) {
      return 1;
    }
    boolean known = labels[at] != Labels.OUTSIDE;
    EntityKind kind = ofOneWord(text, run, at, known, vocabulary);
    boolean given =
        known
            ? kind != null && doubtful(run, at, Labels.type(labels[at]), kind)
            : kind != null && plain(run, at);
    if (kind != null && (given || run.word(at).shape().acronym())) {
      Labels.mark(labels, at, at + 1, kind);
    }
    return 1;
  }

  /**
   * Whether what an authority lists by itself is likelier than what the tagger says: one that
   * learnt a language from others takes places for organisations, and either for persons.
   */
  private static boolean doubtful(TokenRun run, int at, EntityKind tagged, EntityKind kind) {
    if (SpanLimits.LEARNT.contains(run.language())) {
      return false;
    }
    Lexeme word = run.word(at);
    boolean person =
        word.is(WordClass.GIVEN_NAME)
            || word.is(WordClass.SURNAME)
            || word.is(WordClass.SURNAME_ENDING)
            || (run.evidence(at) & Evidence.SURNAME_ELSEWHERE) != 0;
    return switch (tagged) {
      case PERSON -> !person;
      case ORGANISATION -> kind == EntityKind.PLACE;
      case PLACE ->
          kind == EntityKind.ORGANISATION
              && !word.is(WordClass.PLACE)
              && !word.is(WordClass.COUNTRY);
    };
  }

  /**
   * What a word names by itself; null for what tables do not know.
   *
   * @param known whether the tagger sees some name in it
   */
  private @Nullable EntityKind ofOneWord(
      String text, TokenRun run, int at, boolean known, Vocabulary vocabulary) {
    if (run.word(at).shape().acronym()) {
      String written = text.substring(run.start(at), run.end(at)).replace(".", "");
      int hyphen = written.indexOf('-');
      EntityKind kind = acronyms.get(hyphen > 0 ? written.substring(0, hyphen) : written);
      return kind == null && stateBody(run, at) ? EntityKind.ORGANISATION : kind;
    }
    long found = single.longest(text, run, at, vocabulary);
    if (PhraseBook.length(found) > 0) {
      return PhraseBook.kind(found);
    }
    boolean read = known || (!READ_BY_SOUND_ALONE.contains(run.language()) && sure(run, at));
    return read ? listed(text, run, at).kind() : null;
  }

  /** What a word is listed as. To look for case forms costs more than all else of a word. */
  private Lexeme.Listing listed(String text, TokenRun run, int at) {
    Lexeme word = run.word(at);
    Lexeme.Listing known = word.listed();
    if (known == null) {
      known = new Lexeme.Listing(listed(text.substring(run.start(at), run.end(at))));
      word.listed(known);
    }
    return known;
  }

  /** Whether the words of context know an acronym: МЗС, XİN. Many countries have one. */
  private static boolean stateBody(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return !run.language().equals("en")
        && word.is(WordClass.ORGANISATION_WORD)
        && word.shape() == Shape.ACRONYM
        && !Placing.headline(run.place(at));
  }

  /** Whether a word's capital, or its length where there are none, says that it is a name. */
  private static boolean sure(TokenRun run, int at) {
    Lexeme word = run.word(at);
    int place = run.place(at);
    return switch (word.shape()) {
      case CASELESS -> word.folded().length() >= CaselessNames.SHORTEST_ALONE;
      case CAPITALISED ->
          (!Placing.opens(place) && !Placing.headline(place))
              || (run.evidence(at) & Evidence.CAPITAL_ELSEWHERE) != 0
              || word.is(WordClass.COUNTRY)
              || word.is(WordClass.PLACE);
      default -> false;
    };
  }

  private @Nullable EntityKind listed(String form) {
    for (EntityKind kind : LISTED) {
      if (authority.claim(kind, form).isPresent()) {
        return kind;
      }
    }
    for (EntityKind kind : LISTED) {
      if (authority.claimOfCaseForm(kind, form).isPresent()) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a word that the tagger saw no name in is no common word either. */
  private static boolean plain(TokenRun run, int at) {
    Lexeme word = run.word(at);
    boolean small = (run.evidence(at) & (Evidence.SMALL_WORD | Evidence.SMALL_ELSEWHERE)) != 0;
    boolean tooShort =
        word.shape() == Shape.CASELESS && word.folded().length() < CaselessNames.SHORTEST_ALONE;
    return !small
        && !tooShort
        && !word.is(WordClass.ROLE)
        && !(run.language().equals("en") && Nameless.ofEvent(run, at))
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
