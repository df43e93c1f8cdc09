package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a line go together: a label of its script for each, before anyone has judged them.
 * One line, one thread.
 */
final class LineLabels {
  /** A word that goes with its neighbours, whatever they are. */
  static final int NEUTRAL = -1;

  /**
   * A run of at most so many letters among words of another script is a numeral, a symbol or an
   * initial (XX, α, V.), and goes with its neighbours.
   */
  private static final int LONGEST_SYMBOL = 3;

  private final LanguageModel model;
  private final LineWords words;
  private final int main;
  private final int[] labels;
  private final int[] kinds;
  private int own;

  private LineLabels(LanguageModel model, PagePrior prior, Line line) {
    this.model = model;
    this.words = line.words();
    this.main = line.mainKind(prior.home());
    this.labels = new int[words.size()];
    this.kinds = new int[words.size()];
    Arrays.setAll(kinds, words::kind);
  }

  /** The labels of a line's words, with the changes of language that pay. */
  static LineLabels of(LanguageModel model, PagePrior prior, String text, Line line) {
    LineLabels labels = new LineLabels(model, prior, line);
    labels.dropSymbols();
    for (int kind = Alphabet.FIRST_SCRIPT; kind < model.kinds(); kind++) {
      if (line.evidence().words(kind) > 0 && model.script(kind).isPresent()) {
        labels.follow(prior.path(kind, line.kind().article()), kind, text);
        if (kind != labels.main) {
          labels.unite(kind);
        }
      }
    }
    labels.chooseOwn(prior.language());
    return labels;
  }

  /** A word's label, or {@link #NEUTRAL}. */
  int label(int word) {
    return labels[word];
  }

  /** Whether a word is in the line's own language, as far as labels tell. */
  boolean own(int word) {
    return labels[word] == own && kinds[word] == main;
  }

  /** Offset behind the last word that has the label of the one given, without a gap. */
  int runEnd(int from) {
    int to = from + 1;
    while (to < labels.length && same(from, to)) {
      to++;
    }
    return to;
  }

  /** Gives the words of a fragment that is none back to the line. */
  void giveBack(int from, int to) {
    for (int i = from; i < to; i++) {
      labels[i] = kinds[i] == main ? own : NEUTRAL;
    }
  }

  /**
   * Gives neutral words to a neighbour: to the line's own words where these are beside them, else
   * to the fragment before them, or behind them where there is none before.
   */
  void settleNeutral() {
    int from = 0;
    while (from < labels.length) {
      int to = runEnd(from);
      if (labels[from] == NEUTRAL) {
        settle(from, to);
      }
      from = to;
    }
  }

  private void settle(int from, int to) {
    boolean before = from > 0 && own(from - 1);
    boolean behind = to < labels.length && own(to);
    int giver = before || (from > 0 && !behind) ? from - 1 : to;
    for (int i = from; i < to; i++) {
      labels[i] = giver < labels.length ? labels[giver] : own;
      kinds[i] = giver < labels.length ? kinds[giver] : main;
    }
  }

  private boolean same(int one, int other) {
    boolean neutral = labels[one] == NEUTRAL;
    return labels[one] == labels[other] && (neutral || kinds[one] == kinds[other]);
  }

  private void dropSymbols() {
    int from = 0;
    while (from < labels.length) {
      int to = from;
      int letters = 0;
      while (to < labels.length && kinds[to] == kinds[from]) {
        letters += words.letters(to);
        to++;
      }
      boolean symbol = main != 0 && kinds[from] != main && letters <= LONGEST_SYMBOL;
      Arrays.fill(labels, from, to, symbol ? NEUTRAL : 0);
      from = to;
    }
  }

  private void follow(LanguagePath path, int kind, String text) {
    List<Gap> gaps = new ArrayList<>(labels.length);
    int[] places = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != NEUTRAL && kinds[i] == kind) {
        int before = gaps.size() - 1;
        boolean next = before >= 0 && places[before] == i - 1;
        places[gaps.size()] = i;
        gaps.add(next ? Gap.between(text, words.end(i - 1), words.start(i)) : Gap.PAUSE);
      }
    }
    if (!gaps.isEmpty()) {
      int[] found = path.of(words, places, gaps);
      for (int i = 0; i < found.length; i++) {
        labels[places[i]] = found[i];
      }
    }
  }

  /** Gives each run in letters of another script than the line one label, that of most letters. */
  private void unite(int kind) {
    int from = 0;
    while (from < labels.length) {
      int to = from;
      while (to < labels.length && labels[to] != NEUTRAL && kinds[to] == kind) {
        to++;
      }
      if (to > from) {
        Arrays.fill(labels, from, to, mostOf(kind, from, to));
      }
      from = Math.max(to, from + 1);
    }
  }

  private int mostOf(int kind, int from, int to) {
    int[] letters = new int[Byte.MAX_VALUE];
    int most = 0;
    for (int i = from; i < to; i++) {
      if (labels[i] != NEUTRAL && kinds[i] == kind) {
        letters[labels[i]] += words.letters(i);
        most = letters[labels[i]] > letters[most] ? labels[i] : most;
      }
    }
    return most;
  }

  /**
   * The line's own label is that of the page, if words without a capital have it, else that of most
   * letters, to which then names belong that look like the page's language.
   */
  private void chooseOwn(String pageLanguage) {
    int home =
        main == 0
            ? NEUTRAL
            : model.script(main).map(script -> script.labels().indexOf(pageLanguage)).orElse(0);
    boolean plainHome = false;
    for (int i = 0; i < labels.length; i++) {
      plainHome |= labels[i] == home && kinds[i] == main && words.plain(i) && words.letters(i) > 1;
    }
    own = plainHome ? home : mostOf(main, 0, labels.length);
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == home && kinds[i] == main) {
        labels[i] = own;
      }
    }
  }
}
