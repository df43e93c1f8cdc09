package org.anun.indexer.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text say together: letters, words and scores, each by kind of letter. Grows
 * as words are added. One thread.
 */
final class Evidence {
  /**
   * The most that a capitalised word speaks for one language above another, in nats: names travel.
   * Of 2 to 8 and no bound, 5 told most development sentences right (99.81 %; 99.79 % unbounded).
   */
  private static final int MOST_OF_A_NAME = 5;

  private static final short[] UNBOUNDED = {};

  /** How many letters of a capitalised word count as one, where scripts compete. */
  private static final int NAME_DISCOUNT = 3;

  private final LanguageModel model;

  /** By kind; null where there is no word of it yet, which is so for most. */
  private final @Nullable Tally[] tallies;

  /** No words yet. */
  Evidence(LanguageModel model) {
    this.model = model;
    this.tallies = new Tally[model.kinds()];
  }

  /** What the words of one kind say together. */
  private static final class Tally {
    private static final Tally NOTHING = new Tally(0);

    private final long[] plainScores;
    private final long[] nameScores;
    private int letters;
    private int nameLetters;
    private int words;
    private int plainWords;
    private int foreign;

    Tally(int labels) {
      this.plainScores = new long[labels];
      this.nameScores = new long[labels];
    }

    /** Those of capitalised words count less, because names are quoted in any script. */
    int weight() {
      return NAME_DISCOUNT * (letters - nameLetters) + nameLetters;
    }
  }

  /** Adds all words of a line, and notes what they say within the bounds of their places. */
  void read(LineWords words) {
    for (int word = 0; word < words.size(); word++) {
      short[] bounded = add(words, word);
      if (bounded.length > 0) {
        words.bound(word, bounded);
      }
    }
  }

  /**
   * Adds a word of a line.
   *
   * @return what it says within the bounds of its place; empty where there are none
   */
  short[] add(LineWords words, int word) {
    int kind = words.kind(word);
    Tally tally = tallies[kind];
    if (tally == null) {
      tally = new Tally(model.labels(kind));
      tallies[kind] = tally;
    }
    int letters = words.letters(word);
    tally.letters += letters;
    tally.words++;
    if (words.plain(word)) {
      tally.foreign += words.foreign(word);
      tally.plainWords += letters > 1 ? 1 : 0;
      add(words.weights(), words.ofWord(word), tally.plainScores);
      return UNBOUNDED;
    }
    tally.nameLetters += letters;
    if (tally.nameScores.length == 0) {
      return UNBOUNDED;
    }
    short[] bounded = bounded(words, word, tally.words > 1);
    add(bounded, 0, tally.nameScores);
    return bounded;
  }

  private static void add(short[] weights, int from, long[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += weights[from + label];
    }
  }

  /**
   * What a capitalised word says, within bounds. One inside a text never speaks for the text being
   * in none of the languages, and when it is not all capitals, as headlines are, speaks against any
   * of them only so much. The first word of a text is a capital for other reasons.
   */
  private short[] bounded(LineWords words, int word, boolean inside) {
    ScriptModel script = model.script(words.kind(word)).orElseThrow();
    int languages = script.languages();
    int from = words.ofWord(word);
    short[] bounded =
        Arrays.copyOfRange(words.weights(), from, from + model.labels(words.kind(word)));
    int best = Integer.MIN_VALUE;
    for (int label = 0; label < languages; label++) {
      best = Math.max(best, bounded[label]);
    }
    int least = best - MOST_OF_A_NAME * script.resolution();
    boolean title = words.capitals(word) < words.letters(word);
    for (int label = 0; label < bounded.length && inside && title; label++) {
      bounded[label] = (short) Math.max(bounded[label], least);
    }
    for (int none = languages; none < bounded.length; none++) {
      bounded[none] = (short) Math.min(bounded[none], inside ? least : best);
    }
    return bounded;
  }

  /**
   * The kind of known script with the most letters, or 0 where there is none. Those of capitalised
   * words count a third, because names are quoted in any script.
   */
  int mainKind() {
    int main = 0;
    int most = 0;
    for (int kind = Alphabet.FIRST_SCRIPT; kind < tallies.length; kind++) {
      int weight = of(kind).weight();
      main = weight > most ? kind : main;
      most = Math.max(most, weight);
    }
    return main;
  }

  /** The part of all letters that are of a kind, counted in the same way. */
  double share(int kind) {
    double sum = 0;
    for (int each = 0; each < tallies.length; each++) {
      sum += of(each).weight();
    }
    return of(kind).weight() / sum;
  }

  private Tally of(int kind) {
    Tally tally = tallies[kind];
    return tally == null ? Tally.NOTHING : tally;
  }

  /** One more than the largest kind of a letter. */
  int kinds() {
    return tallies.length;
  }

  /** Letters of a kind. */
  int letters(int kind) {
    return of(kind).letters;
  }

  /** Letters of every kind, those of unknown scripts included. */
  int letters() {
    int letters = 0;
    for (int kind = 0; kind < tallies.length; kind++) {
      letters += of(kind).letters;
    }
    return letters;
  }

  /** Words of a kind. */
  int words(int kind) {
    return of(kind).words;
  }

  /** Words of a kind with two letters or more and no capital: what a mere name lacks. */
  int plainWords(int kind) {
    return of(kind).plainWords;
  }

  /** Letters that no language of the list has, in words of a kind without a capital. */
  int foreign(int kind) {
    return of(kind).foreign;
  }

  /**
   * Sum of weights by label of the kind's script, in steps; empty where the script decides. The
   * caller's own.
   */
  long[] scores(int kind) {
    long[] scores = plainScores(kind).clone();
    Tally tally = tallies[kind];
    for (int label = 0; label < scores.length && tally != null; label++) {
      scores[label] += tally.nameScores[label];
    }
    return scores;
  }

  /** Letters of the words of a kind that have no capital. */
  int plainLetters(int kind) {
    return of(kind).letters - of(kind).nameLetters;
  }

  /** The same sum over the words without a capital alone; not to be changed. */
  long[] plainScores(int kind) {
    Tally tally = tallies[kind];
    return tally == null ? new long[model.labels(kind)] : tally.plainScores;
  }
}
