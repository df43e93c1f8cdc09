package org.anun.benchmarks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often an identifier is right on texts.
 *
 * @param macro share of right guesses, the mean over the languages
 * @param lowest the language with the least right guesses
 * @param lowestShare its share
 * @param answered mean over the languages of the share that it tells rather than says und
 * @param right share of right ones among those told
 */
record Accuracy(double macro, String lowest, double lowestShare, double answered, double right) {

  /** A guess about a text. */
  record Answer(GoldText text, Guess guess) {
    boolean right() {
      return guess.language().equals(text.language());
    }
  }

  static List<Answer> answers(Identifier identifier, List<GoldText> texts) {
    List<Answer> answers = new ArrayList<>(texts.size());
    for (GoldText text : texts) {
      answers.add(new Answer(text, identifier.guess(text.text())));
    }
    return answers;
  }

  /**
   * Sums answers up.
   *
   * @param told what counts as told
   */
  static Accuracy of(List<Answer> answers, Told told) {
    Map<String, List<Answer>> languages = new TreeMap<>();
    for (Answer answer : answers) {
      languages.computeIfAbsent(answer.text().language(), l -> new ArrayList<>()).add(answer);
    }
    double macro = 0;
    double answered = 0;
    double right = 0;
    int counted = 0;
    String lowest = "";
    double lowestShare = 2;
    for (Map.Entry<String, List<Answer>> language : languages.entrySet()) {
      double share = rightShare(language.getValue());
      macro += share / languages.size();
      if (share < lowestShare) {
        lowest = language.getKey();
        lowestShare = share;
      }
      List<Answer> sure = told.of(language.getKey(), language.getValue());
      answered += (double) sure.size() / language.getValue().size() / languages.size();
      if (!sure.isEmpty()) {
        right += rightShare(sure);
        counted++;
      }
    }
    return new Accuracy(
        macro, lowest, lowestShare, answered, counted == 0 ? Double.NaN : right / counted);
  }

  private static double rightShare(List<Answer> answers) {
    return (double) answers.stream().filter(Answer::right).count() / answers.size();
  }

  /** Which answers of a language's texts count as told. */
  interface Told {
    /** Those that the identifier itself tells. */
    Told OWN = (language, answers) -> answers.stream().filter(a -> a.guess().told()).toList();

    List<Answer> of(String language, List<Answer> answers);

    /** The surest, as many of a language as another identifier tells. */
    static Told asManyAs(List<Answer> other) {
      return (language, answers) ->
          answers.stream()
              .sorted(Comparator.comparingDouble((Answer a) -> -a.guess().confidence()))
              .limit(
                  other.stream()
                      .filter(a -> a.text().language().equals(language) && a.guess().told())
                      .count())
              .toList();
    }
  }
}
