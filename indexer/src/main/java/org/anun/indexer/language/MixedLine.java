package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words of a line that are in another language of the same script than the line, such as
 * a French sentence quoted in English. Errs on the side of one language: names and titles are not a
 * change of language.
 */
final class MixedLine {
  /**
   * What a change of language costs, in nats: about as much as two plain words say. With 10, one
   * line in 1,000 of English development news has a false change; with 30, one quote in thirteen of
   * those found with 20 is missed.
   */
  private static final int CHANGE = 20;

  /** A shorter line has no room for two languages. */
  private static final int LEAST_WORDS = 6;

  /** A longer line is no paragraph, and is not searched; the bound keeps memory small. */
  static final int MOST_WORDS = 5000;

  /** Two words in lower case and ten letters are more than a name. */
  private static final int LEAST_PLAIN_WORDS = 2;

  private static final int LEAST_LETTERS = 10;

  /** How sure a foreign piece must be by itself. */
  private static final double LEAST_CONFIDENCE = 0.99;

  private final LanguageDetector detector;
  private final String text;

  MixedLine(LanguageDetector detector, String text) {
    this.detector = detector;
    this.text = text;
  }

  /**
   * What each word of the line is to be judged by.
   *
   * @param words all words of the line, of every script
   * @param whole what they say together
   * @return one a word; {@code whole} for each where the line is in one language
   */
  List<Evidence> evidences(List<LineWord> words, Evidence whole) {
    Evidence[] evidences = new Evidence[words.size()];
    Arrays.fill(evidences, whole);
    int kind = whole.mainKind();
    boolean candidate =
        whole.words(kind) >= LEAST_WORDS && detector.model().script(kind).isPresent();
    if (candidate && markForeign(words, whole, kind, evidences)) {
      Evidence rest = new Evidence(detector.model());
      for (int i = 0; i < evidences.length; i++) {
        if (evidences[i] == whole) {
          evidences[i] = rest;
          rest.add(text, words.get(i).start(), words.get(i).end());
        }
      }
    }
    return List.of(evidences);
  }

  /** Gives each foreign piece an evidence of its own; false where there is none. */
  private boolean markForeign(
      List<LineWord> words, Evidence whole, int kind, Evidence[] evidences) {
    ScriptModel script = detector.model().script(kind).orElseThrow();
    String main = detector.judge(whole, kind).guess();
    List<LineWord> own = words.stream().filter(word -> word.kind() == kind).toList();
    int[] path = LanguagePath.of(own, (long) CHANGE * script.resolution());
    boolean found = false;
    int at = 0;
    List<Integer> piece = new ArrayList<>();
    int label = -1;
    for (int i = 0; i <= words.size(); i++) {
      boolean of = i < words.size() && words.get(i).kind() == kind;
      int next = of ? path[at++] : -1;
      if (next != label) {
        found |=
            label >= 0 && take(piece, words, kind, script.labels().get(label), main, evidences);
        piece.clear();
        label = next;
      }
      piece.add(i);
    }
    return found;
  }

  private boolean take(
      List<Integer> piece,
      List<LineWord> words,
      int kind,
      String language,
      String main,
      Evidence[] evidences) {
    if (language.equals(main) || language.equals(Language.UNDETERMINED)) {
      return false;
    }
    Evidence evidence = new Evidence(detector.model());
    int start = words.get(piece.getFirst()).start();
    evidence.add(text, start, words.get(piece.getLast()).end());
    Detection detection = detector.judge(evidence, kind);
    boolean sure =
        detection.language().equals(language)
            && detection.confidence() >= LEAST_CONFIDENCE
            && evidence.plainWords(kind) >= LEAST_PLAIN_WORDS
            && evidence.letters(kind) >= LEAST_LETTERS;
    for (int i = 0; sure && i < piece.size(); i++) {
      evidences[piece.get(i)] = evidence;
    }
    return sure;
  }
}
