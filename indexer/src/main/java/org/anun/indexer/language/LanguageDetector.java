package org.anun.indexer.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text, or that it cannot be told. Immutable; for any number of threads.
 *
 * <p>The script with the most letters decides where it has one language; Latin, Cyrillic and Arabic
 * letters are weighed by the trained model. Text is read as found, composed or decomposed; case,
 * stress marks, vowel points, numbers, web and mail addresses do not count. Time is linear in the
 * text.
 */
public final class LanguageDetector {
  /**
   * Below this confidence the language is {@code und}. Of 0.9, 0.95, 0.97 and 0.98 the least with
   * which 99.8 % of the development fragments of one word that are told are right, and more of two
   * and three.
   */
  static final double LEAST_CONFIDENCE = 0.97;

  /** Fewer letters than these could be any Latin, Cyrillic or Arabic language's. */
  private static final int LEAST_LETTERS = 4;

  /** A script with one language needs fewer, but more than a symbol (the α of mathematics). */
  private static final int LEAST_LETTERS_OF_A_SCRIPT = 2;

  /** So many words in capitals or title case are a headline rather than a name. */
  private static final int HEADLINE_WORDS = 4;

  /** From this share of a text's letters on, other scripts in it are names and quotes. */
  private static final double CLEAR_SHARE = 0.65;

  private final LanguageModel model;

  LanguageDetector(LanguageModel model) {
    this.model = model;
  }

  /** The detector over the language list and the model of this build, loaded once. */
  public static LanguageDetector standard() {
    return Holder.DETECTOR;
  }

  /**
   * The codes of all languages that a detection may name, in the order of {@code languages.tsv}.
   */
  public static Set<String> languages() {
    Set<String> codes = new LinkedHashSet<>();
    LanguageTable.standard().languages().forEach(language -> codes.add(language.code()));
    return Collections.unmodifiableSet(codes);
  }

  /** The language of a whole text. */
  public Detection detect(CharSequence text) {
    String string = text.toString();
    Evidence evidence = new Evidence(model);
    Words walk = new Words(model.alphabet(), string, 0, string.length());
    boolean more = walk.next();
    while (more) {
      LineWords words = new LineWords(string.length());
      for (; more && words.size() < LineWords.MOST; more = walk.next()) {
        words.add(walk);
      }
      words.weigh(model);
      evidence.read(words);
    }
    return judge(evidence);
  }

  LanguageModel model() {
    return model;
  }

  /** The language of all words that an evidence holds: that of the script with the most letters. */
  Detection judge(Evidence evidence) {
    int kind = evidence.mainKind();
    if (kind == 0) {
      return Detection.NONE;
    }
    return judge(evidence, kind, Math.min(1, evidence.share(kind) / CLEAR_SHARE));
  }

  /** The language of the words of one kind of letters, whatever else stands between them. */
  Detection judge(Evidence evidence, int kind) {
    return kind < Alphabet.FIRST_SCRIPT ? Detection.NONE : judge(evidence, kind, 1);
  }

  private Detection judge(Evidence evidence, int kind, double belief) {
    Optional<ScriptModel> script = model.script(kind);
    if (script.isPresent()) {
      return weigh(script.get(), evidence, kind, belief);
    }
    boolean enough = evidence.letters(kind) >= LEAST_LETTERS_OF_A_SCRIPT;
    return detection(model.codes(kind).getFirst(), belief, enough);
  }

  private static Detection weigh(ScriptModel script, Evidence evidence, int kind, double belief) {
    long[] scores = evidence.scores(kind);
    Confidence best = Confidence.of(scores, new double[scores.length], script);
    boolean enough =
        evidence.letters(kind) >= LEAST_LETTERS
            && !perhapsName(evidence, kind)
            && !Strangeness.shown(evidence, kind, script);
    return detection(script.labels().get(best.label()), best.chance() * belief, enough);
  }

  private static Detection detection(String guess, double confidence, boolean enough) {
    boolean sure = enough && confidence >= LEAST_CONFIDENCE;
    return new Detection(sure ? guess : Language.UNDETERMINED, confidence, guess);
  }

  /**
   * Whether all words are capitalised, as in a name, an agency or a button, and too few to be a
   * headline. In a text of another script, any number of them are names.
   */
  private static boolean perhapsName(Evidence evidence, int kind) {
    return evidence.plainWords(kind) == 0
        && (evidence.words(kind) < HEADLINE_WORDS || evidence.mainKind() != kind);
  }

  private static final class Holder {
    private static final LanguageDetector DETECTOR = new LanguageDetector(LanguageModel.read());
  }
}
