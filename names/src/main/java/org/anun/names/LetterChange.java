package org.anun.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of the costs: letters, perhaps none, of a script and what may stand for them in the same or
 * another. Its costs change only while they are fitted.
 */
final class LetterChange {
  private final LetterSystem system;
  private final String letters;
  private final LetterSystem otherSystem;
  private final String other;
  private final Map<WordShape, Float> costs = new EnumMap<>(WordShape.class);

  /** A change that costs the same in words of every shape. */
  LetterChange(
      LetterSystem system, String letters, LetterSystem otherSystem, String other, float cost) {
    this.system = system;
    this.letters = letters;
    this.otherSystem = otherSystem;
    this.other = other;
    for (WordShape shape : WordShape.values()) {
      costs.put(shape, cost);
    }
  }

  LetterSystem system() {
    return system;
  }

  String letters() {
    return letters;
  }

  LetterSystem otherSystem() {
    return otherSystem;
  }

  String other() {
    return other;
  }

  /** Whether letters stand for themselves. */
  boolean isNone() {
    return system == otherSystem && letters.equals(other);
  }

  float cost(WordShape shape) {
    return Objects.requireNonNull(costs.get(shape));
  }

  void cost(WordShape shape, float cost) {
    costs.put(shape, cost);
  }
}
