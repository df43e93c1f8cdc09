package org.anun.names;

import java.util.HashMap;
import java.util.Map;

/**
 * How far two spellings of one name may lie apart, read from {@code name_allowances.tsv} and {@code
 * place_allowances.tsv}: more in long words than in short ones, and by the shapes and scripts of
 * the two. What several rows allow adds up. Thread-safe once loaded.
 */
final class SpellingAllowances {
  private static final int LONGEST = 14;

  private final float[] byLetters = new float[LONGEST + 1];
  private final Map<String, Float> byShapes = new HashMap<>();

  SpellingAllowances() {}

  static SpellingAllowances load(NameKind kind) {
    SpellingAllowances allowances = new SpellingAllowances();
    for (RuleFile.Row row :
        RuleFile.read(SpellingCosts.file(kind, "allowances"), "of", "value", "allowed", "source")
            .rows()) {
      float allowed;
      try {
        allowed = Float.parseFloat(row.required(2));
      } catch (NumberFormatException e) {
        throw row.broken("\"" + row.cell(2) + "\" is not a number");
      }
      if (row.required(0).equals("letters")) {
        int letters = row.number(1);
        if (letters < 0 || letters > LONGEST) {
          throw row.broken("letters are counted from 0 to " + LONGEST);
        }
        allowances.byLetters[letters] = allowed;
      } else {
        allowances.byShapes.put(row.cell(0) + " " + row.required(1), allowed);
      }
    }
    return allowances;
  }

  /** What the two may cost. */
  float of(SpelledWord a, SpelledWord b) {
    return byLetters[letters(a, b)] + byShapes.getOrDefault(shapes(a, b), 0f);
  }

  /** The mean number of letters, both edges included, at most {@value #LONGEST}. */
  static int letters(SpelledWord a, SpelledWord b) {
    return Math.min(LONGEST, (a.length() + b.length()) / 2);
  }

  /** The shape of the two, or how their shapes disagree, and their scripts. */
  static String shapes(SpelledWord a, SpelledWord b) {
    WordShape both = WordShape.between(a.shape(), b.shape());
    boolean one = a.shape() == WordShape.ANY || b.shape() == WordShape.ANY;
    String shape = both.code();
    if (both == WordShape.ANY && a.shape() != b.shape()) {
      shape = one ? "one" : "unlike";
    }
    boolean inOrder = a.system().compareTo(b.system()) <= 0;
    return shape
        + " "
        + (inOrder ? a : b).system().code()
        + "-"
        + (inOrder ? b : a).system().code();
  }

  /** Allows words of so many letters more; for the trainer alone. */
  void allow(int letters, float more) {
    byLetters[letters] += more;
  }

  /** Allows such shapes and scripts more; for the trainer alone. */
  void allow(String shapes, float more) {
    byShapes.merge(shapes, more, Float::sum);
  }

  float ofLetters(int letters) {
    return byLetters[letters];
  }

  Map<String, Float> ofShapes() {
    return Map.copyOf(byShapes);
  }
}
