package org.anun.benchmarks.language;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An identifier with what was measured of it.
 *
 * @param answers to the texts of each set, by the set's name
 */
record Contestant(Load<? extends Identifier> load, Map<String, List<Accuracy.Answer>> answers) {
  static Contestant measure(Load<? extends Identifier> load, Map<String, List<GoldText>> sets) {
    Map<String, List<Accuracy.Answer>> answers = new LinkedHashMap<>();
    sets.forEach((set, texts) -> answers.put(set, Accuracy.answers(load.loaded(), texts)));
    return new Contestant(load, answers);
  }

  /** The sets of texts, in the order of the tables. */
  static Map<String, List<GoldText>> sets(GoldFolder gold) throws IOException {
    Map<String, List<GoldText>> sets = new LinkedHashMap<>();
    sets.put("whole documents", gold.documents());
    sets.put("sentences", gold.sentences());
    sets.put("3 words", gold.fragments(3));
    sets.put("2 words", gold.fragments(2));
    sets.put("1 word", gold.fragments(1));
    sets.put("interface strings", gold.strings());
    return sets;
  }

  Identifier identifier() {
    return load.loaded();
  }

  String name() {
    return identifier().name();
  }

  List<Accuracy.Answer> answers(String set) {
    return answers.getOrDefault(set, List.of());
  }
}
