package org.anun.indexer.mention.tagger;

import java.util.Set;
import org.anun.authority.EntityKind;

/**
 * Joins a given name and a surname that small words stand between, in languages where these are
 * prepositions, too: Charles de Gaulle. A model that learnt names from languages without them sees
 * a given name and a place. Without state.
 */
final class ParticleNames {
  private static final Set<String> LANGUAGES = Set.of("es", "fr", "it");

  private static final int MOST_PARTICLES = 3;

  private ParticleNames() {}

  /** Makes one person of each such name that a model saw some name in. */
  static void join(TokenRun run, byte[] labels) {
    if (!LANGUAGES.contains(run.language())) {
      return;
    }
    int at = 0;
    while (at < labels.length) {
      int surname = given(run, at) ? surname(run, at + 1) : 0;
      if (surname > 0 && seen(run, labels, at, surname)) {
        join(labels, at, surname);
        at = surname;
      }
      at++;
    }
  }

  /** Whether the model saw some name in the given name, or in the surname inside of a sentence. */
  private static boolean seen(TokenRun run, byte[] labels, int given, int surname) {
    return labels[given] != Labels.OUTSIDE
        || (labels[surname] != Labels.OUTSIDE && !Placing.opens(run.place(given)));
  }

  /** Whether a word is a given name, and neither a place's nor a common word. */
  private static boolean given(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return word.is(WordClass.GIVEN_NAME)
        && word.shape() == Shape.CAPITALISED
        && !word.is(WordClass.PLACE)
        && (run.place(at) & Placing.QUOTED) == 0
        && !word.smallIn(Lexicon.languageBit(run.language()));
  }

  /** The surname behind the particles that start at a token; 0 where there is none. */
  private static int surname(TokenRun run, int from) {
    int at = from;
    boolean small = false;
    while (at < from + MOST_PARTICLES && run.word(at).is(WordClass.PARTICLE) && running(run, at)) {
      small |= run.word(at).shape() == Shape.SMALL;
      at++;
    }
    Lexeme word = run.word(at);
    // One particle before a place may say where somebody is from; two are of a surname.
    boolean place = word.is(WordClass.COUNTRY) || (word.is(WordClass.PLACE) && at == from + 1);
    boolean surname = small && word.shape() == Shape.CAPITALISED && running(run, at) && !place;
    return surname ? at : 0;
  }

  private static boolean running(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.RUNNING;
  }

  /** A person's name that the given name stands in goes on, and one that the surname starts. */
  private static void join(byte[] labels, int given, int surname) {
    int person = Labels.first(EntityKind.PERSON);
    int inner = Labels.inner(EntityKind.PERSON);
    if (labels[given] != inner) {
      labels[given] = (byte) person;
    }
    boolean goesOn = labels[surname] == person || labels[surname] == inner;
    for (int at = given + 1; at <= surname; at++) {
      labels[at] = (byte) inner;
    }
    // What is left of another name behind the surname begins anew.
    int next = surname + 1;
    if (!goesOn && next < labels.length && Labels.isInner(labels[next])) {
      labels[next] = (byte) Labels.first(Labels.type(labels[next]));
    }
  }
}
