package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a line that may be in several languages: its words grouped by script and, within
 * one, by language. Errs on the side of one language: names and titles are not a change of
 * language. One line, one thread.
 */
final class MixedLine {
  /** So few words of another script whose language is unsure are a term, and go with the others. */
  private static final int MOST_OF_A_TERM = 2;

  /** A shorter fragment is a name or a term. */
  private static final int LEAST_WORDS = 2;

  private static final int LEAST_LETTERS = 7;

  /**
   * How sure a fragment must be that has the script of the line. From 0.7 to 0.9 the figures of
   * benchmarks/language.md are the same, but for one more false line in 5,000 of news.
   */
  private static final double LEAST_CONFIDENCE = 0.9;

  private final LanguageModel model;
  private final PagePrior prior;
  private final String text;
  private final Line line;
  private final LineWords words;
  private final int main;
  private final LineLabels labels;
  private final Detection[] detections;

  MixedLine(LanguageModel model, PagePrior prior, String text, Line line) {
    this.model = model;
    this.prior = prior;
    this.text = text;
    this.line = line;
    this.words = line.words();
    this.main = line.mainKind(prior.home());
    this.labels = LineLabels.of(model, prior, text, line);
    this.detections = new Detection[words.size()];
  }

  /** What the line falls into, without gaps; at least one stretch, since the line has words. */
  List<Stretch> stretches() {
    Arrays.fill(detections, Detection.NONE);
    int from = 0;
    while (from < words.size()) {
      int to = labels.runEnd(from);
      if (labels.label(from) != LineLabels.NEUTRAL && !labels.own(from)) {
        judge(from, to);
      }
      from = to;
    }
    labels.settleNeutral();
    judgeOwn();
    return cut();
  }

  /** Judges a fragment, or gives it back to the line. */
  private void judge(int from, int to) {
    int kind = words.kind(from);
    Evidence evidence = new Evidence(model);
    for (int i = from; i < to; i++) {
      evidence.add(words, i);
    }
    boolean plain = evidence.plainWords(kind) > 0;
    for (int i = from; i < to && kind == prior.home(); i++) {
      plain |= words.plain(i);
    }
    Optional<ScriptModel> script =
        kind < Alphabet.FIRST_SCRIPT ? Optional.empty() : model.script(kind);
    Detection detection = prior.read(evidence, kind, line.kind().article());
    if (script.isEmpty()) {
      Arrays.fill(detections, from, to, detection);
      return;
    }
    boolean sure =
        detection.language().equals(script.get().labels().get(labels.label(from)))
            && (kind != main || detection.confidence() >= LEAST_CONFIDENCE)
            && to - from >= LEAST_WORDS
            && plain
            && evidence.letters(kind) >= LEAST_LETTERS;
    if (sure) {
      Arrays.fill(detections, from, to, detection);
    } else if (kind == main || !plain || to - from <= MOST_OF_A_TERM) {
      labels.giveBack(from, to);
    } else {
      Arrays.fill(detections, from, to, detection.untold());
    }
  }

  /** Judges the words that are left to the line, together. */
  private void judgeOwn() {
    if (main == 0) {
      return;
    }
    Evidence own = new Evidence(model);
    for (int i = 0; i < words.size(); i++) {
      if (labels.own(i)) {
        own.add(words, i);
      }
    }
    Detection detection = prior.read(own, main, line.kind().article());
    for (int i = 0; i < words.size(); i++) {
      detections[i] = labels.own(i) ? detection : detections[i];
    }
  }

  private List<Stretch> cut() {
    List<Stretch> stretches = new ArrayList<>();
    int start = line.start();
    int from = 0;
    while (from < words.size()) {
      int to = labels.runEnd(from);
      int end = to == words.size() ? line.end() : boundary(start, from, to);
      int letters = 0;
      Detection detection = Detection.NONE;
      for (int i = from; i < to; i++) {
        letters += words.letters(i);
        detection = detection.equals(Detection.NONE) ? detections[i] : detection;
      }
      stretches.add(new Stretch(start, end, line.kind(), detection, letters, to - from));
      start = end;
      from = to;
    }
    return stretches;
  }

  /** Where a run of words ends whose stretch has begun, and the next begins. */
  private int boundary(int start, int from, int to) {
    int end = words.end(to - 1);
    int next = words.start(to);
    return labels.own(to) && !labels.own(from)
        ? Boundary.behind(text, start, end, next)
        : Boundary.before(text, end, next);
  }
}
