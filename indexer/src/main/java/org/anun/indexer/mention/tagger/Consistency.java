package org.anun.indexer.mention.tagger;

import java.util.HashMap;
import java.util.Map;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document's names agree: a word that is the surname of somebody named in full is that
 * person, also where the tagger saw a place or nothing at all, and a word that is clearly a name in
 * one sentence is one in the others. Not thread-safe.
 */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Consistency {
  /** Names in full count for more than single words, of which the tagger is less sure. */
  private static final int SURNAME_VOTES = 3;

  /** In English, where a person's name in full is surer than what one word is taken for. */
  private static final int FULL_NAME_VOTES = 5;

  /** An acronym in brackets is of the kind of the name before it. */
  private static final int INTRODUCED_VOTES = 10;

  private static final EntityKind[] KINDS = EntityKind.values();

  private final Map<String, int[]> votes = new HashMap<>();

  /** The kinds of English names of several words, by a hash of the words. */
  private final Map<Long, int[]> several = new HashMap<>();

  /** Counts what the labels of a run say. */
  void read(TokenRun run, byte[] labels) {
    for (NameSpan span : NameSpan.of(run, labels)) {
      int words = span.words();
      Lexeme last = run.word(span.lastWord());
      if (!last.keys().isEmpty() && (words == 1 || span.kind() == EntityKind.PERSON)) {
        boolean english = run.language().equals("en");
        int votesOfSeveral = english ? FULL_NAME_VOTES : SURNAME_VOTES;
        int count = words == 1 ? votesOfOne(run, span, labels) : votesOfSeveral;
        vote(last.keys().getFirst(), span.kind(), count);
      }
      if (words > 1 && run.language().equals("en")) {
        int[] counts = several.computeIfAbsent(span.form(), none -> new int[KINDS.length]);
        counts[span.kind().ordinal()] += shown(run, span, labels) ? SURNAME_VOTES : 1;
        Lexeme first = run.word(span.from());
        int named = beforeForm(run, span);
        if (span.kind() == EntityKind.ORGANISATION && named > span.from()) {
          vote(run.word(named).keys().getFirst(), span.kind(), SURNAME_VOTES);
        }
        if (span.kind() == EntityKind.ORGANISATION && shortens(run, span.from())) {
          vote(first.keys().getFirst(), span.kind(), SURNAME_VOTES);
        }
        if (span.kind() == EntityKind.PERSON && !first.keys().isEmpty()) {
          boolean place = first.is(WordClass.PLACE) || first.is(WordClass.COUNTRY);
          vote(first.keys().getFirst(), span.kind(), place ? 1 : SURNAME_VOTES);
        }
      }
    }
  }

  /** Whether what stands beside an English name says that it is of its kind. */
  private static boolean shown(TokenRun run, NameSpan span, byte[] labels) {
    Lexeme before = run.word(span.from() - 1);
    boolean titled =
        span.kind() == EntityKind.PERSON
            && before.is(WordClass.ROLE)
            && NameJoints.joined(run, span.from());
    return titled || KindSigns.of(run, span.from(), span.to(), labels) == span.kind();
  }

  private static int votesOfOne(TokenRun run, NameSpan span, byte[] labels) {
    if (introduced(run, span.lastWord())) {
      return INTRODUCED_VOTES;
    }
    if (run.language().equals("en") && shown(run, span, labels)) {
      return SURNAME_VOTES;
    }
    boolean in =
        span.kind() == EntityKind.PLACE
            && run.language().equals("en")
            && run.word(span.from() - 1).folded().equals("in");
    return in ? SURNAME_VOTES : 1;
  }

  /** Whether an organisation is called by its first word alone: Sumitomo Bank, Sumitomo. */
  private static boolean shortens(TokenRun run, int at) {
    Lexeme first = run.word(at);
    boolean other =
        first.is(WordClass.PLACE)
            || first.is(WordClass.COUNTRY)
            || first.is(WordClass.DEMONYM)
            || first.is(WordClass.GIVEN_NAME)
            || first.is(WordClass.ORGANISATION_WORD)
            || (run.evidence(at) & Evidence.SURNAME_ELSEWHERE) != 0;
    return !other && !first.keys().isEmpty();
  }

  /** The word before what a company's name ends in, by which it is called: Walt Disney Co. */
  private static int beforeForm(TokenRun run, NameSpan span) {
    int last = span.lastWord();
    boolean form = EnglishWords.COMPANY.has(run.word(last));
    boolean named = form && last > span.from() + 1 && !run.word(last - 1).keys().isEmpty();
    return named && !run.word(last - 1).is(WordClass.ORGANISATION_WORD) ? last - 1 : -1;
  }

  /** Whether an acronym stands in brackets behind what it is short for. */
  private static boolean introduced(TokenRun run, int at) {
    return run.language().equals("en")
        && run.word(at).shape() == Shape.ACRONYM
        && run.word(at - 1).shape() == Shape.OPENING_BRACKET;
  }

  private void vote(String key, EntityKind kind, int count) {
    votes.computeIfAbsent(key, none -> new int[KINDS.length])[kind.ordinal()] += count;
  }

  /** Corrects the labels of single words, and in English the kinds of longer names. */
  void correct(TokenRun run, byte[] labels) {
    if (!several.isEmpty() && run.language().equals("en")) {
      for (NameSpan span : NameSpan.of(run, labels)) {
        int[] counts = several.get(span.form());
        if (counts != null && span.words() > 1) {
          EntityKind kind = most(counts);
          if (counts[kind.ordinal()] > counts[span.kind().ordinal()]) {
            span.mark(labels, kind);
          }
        }
      }
    }
    if (votes.isEmpty()) {
      return;
    }
    for (int at = 0; at < labels.length; at++) {
      boolean outside = labels[at] == Labels.OUTSIDE;
      boolean alone =
          Labels.isFirst(labels[at])
              && (at + 1 == labels.length || !Labels.isInner(labels[at + 1]));
      if ((!outside && !alone) || !run.candidate(at) || run.word(at).keys().isEmpty()) {
        continue;
      }
      if (outside && (run.language().equals("en") || !free(run, at))) {
        continue;
      }
      int[] counts = votes(run.word(at));
      if (counts != null) {
        EntityKind kind = most(counts);
        if (outside || counts[kind.ordinal()] > counts[Labels.type(labels[at]).ordinal()]) {
          labels[at] = (byte) Labels.first(kind);
        }
      }
    }
  }

  /** Whether a word outside of names may be one: not part of a longer run, nor a common word. */
  private static boolean free(TokenRun run, int at) {
    Lexeme word = run.word(at);
    boolean common =
        word.is(WordClass.DEMONYM)
            || word.is(WordClass.CALENDAR)
            || word.is(WordClass.ROLE)
            || (run.evidence(at) & (Evidence.SMALL_WORD | Evidence.SMALL_ELSEWHERE)) != 0;
    return !common && word.shape() == Shape.CAPITALISED;
  }

  private int @Nullable [] votes(Lexeme word) {
    for (String key : word.keys()) {
      int[] counts = votes.get(key);
      if (counts != null) {
        return counts;
      }
    }
    return null;
  }

  private static EntityKind most(int[] counts) {
    int best = 0;
    for (int kind = 1; kind < KINDS.length; kind++) {
      best = counts[kind] > counts[best] ? kind : best;
    }
    return KINDS[best];
  }
}
