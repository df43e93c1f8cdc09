package org.anun.indexer.language;

import java.util.Arrays;

/**
 * What the words of a text say together: letters, words and scores, each by kind of letter. Grows
 * as words are added. One thread.
 */
final class Evidence {
  private final LanguageModel model;
  private final int[] letters;
  private final int[] words;
  private final int[] plainWords;
  private final int[] foreign;
  private final long[][] scores;
  private final long[] wordScores;
  private final int[] hashes = new int[Grams.MOST];

  /** No words yet. */
  Evidence(LanguageModel model) {
    this.model = model;
    this.letters = new int[model.kinds()];
    this.words = new int[model.kinds()];
    this.plainWords = new int[model.kinds()];
    this.foreign = new int[model.kinds()];
    this.scores = new long[model.kinds()][];
    int mostLabels = 0;
    for (int kind = Alphabet.FIRST_SCRIPT; kind < model.kinds(); kind++) {
      int labels = model.script(kind).map(script -> script.labels().size()).orElse(0);
      scores[kind] = new long[labels];
      mostLabels = Math.max(mostLabels, labels);
    }
    this.wordScores = new long[mostLabels];
  }

  /** Adds the words of a stretch of text; offsets in UTF-16 code units. */
  void add(String text, int from, int to) {
    Words walk = new Words(model.alphabet(), text, from, to);
    while (walk.next()) {
      add(walk);
    }
  }

  /** Adds the word that a walk stands on. */
  void add(Words word) {
    int kind = word.kind();
    letters[kind] += word.length();
    words[kind]++;
    foreign[kind] += word.foreign();
    if (word.capitals() == 0 && word.length() > 1) {
      plainWords[kind]++;
    }
    if (kind >= Alphabet.FIRST_SCRIPT && scores[kind].length > 0) {
      weigh(word, model.script(kind).orElseThrow(), scores[kind]);
    }
  }

  /**
   * Adds a word's weights. A capitalised word says little for the text being in none of the
   * languages: it may be a foreign name in any of them, so it says no more for that than for the
   * language it fits best.
   */
  private void weigh(Words word, ScriptModel script, long[] sums) {
    int labels = sums.length;
    Arrays.fill(wordScores, 0, labels, 0);
    int count = Grams.of(word.padded(), word.length(), hashes);
    script.add(hashes, count, wordScores);
    int none = script.labels().indexOf(Language.UNDETERMINED);
    if (none >= 0 && word.capitals() > 0) {
      long best = Long.MIN_VALUE;
      for (int label = 0; label < labels; label++) {
        best = label == none ? best : Math.max(best, wordScores[label]);
      }
      wordScores[none] = Math.min(wordScores[none], best);
    }
    for (int label = 0; label < labels; label++) {
      sums[label] += wordScores[label];
    }
  }

  /** The kind of known script with the most letters, or 0 where there is none. */
  int mainKind() {
    int main = 0;
    for (int kind = Alphabet.FIRST_SCRIPT; kind < letters.length; kind++) {
      if (letters[kind] > (main == 0 ? 0 : letters[main])) {
        main = kind;
      }
    }
    return main;
  }

  /** Letters of a kind. */
  int letters(int kind) {
    return letters[kind];
  }

  /** Letters of every kind, those of unknown scripts included. */
  int letters() {
    int sum = 0;
    for (int count : letters) {
      sum += count;
    }
    return sum;
  }

  /** Words of a kind. */
  int words(int kind) {
    return words[kind];
  }

  /** Words of a kind with two letters or more and no capital: what a mere name lacks. */
  int plainWords(int kind) {
    return plainWords[kind];
  }

  /** Letters of a kind that no language of the list has. */
  int foreign(int kind) {
    return foreign[kind];
  }

  /** Sum of weights by label of the kind's script, in steps; empty where the script decides. */
  long[] scores(int kind) {
    return scores[kind].clone();
  }
}
