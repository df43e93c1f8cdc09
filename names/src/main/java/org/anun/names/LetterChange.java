package org.anun.names;

import java.util.Arrays;

/**
 * A row of the costs: letters, perhaps none, of a script and what may stand for them in the same or
 * another. Its costs change only while they are fitted.
 */
final class LetterChange {
  private final LetterSystem system;
  private final String letters;
  private final LetterSystem otherSystem;
  private final String other;

  /** By the place of the shape. */
  private final float[] costs = new float[WordShape.values().length];

  /** A change that costs the same in words of every shape. */
  LetterChange(
      LetterSystem system, String letters, LetterSystem otherSystem, String other, float cost) {
    this.system = system;
    this.letters = letters;
    this.otherSystem = otherSystem;
    this.other = other;
    Arrays.fill(costs, cost);
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

  @SuppressWarnings("EnumOrdinal") // the array lives as long as the program
  float cost(WordShape shape) {
    return costs[shape.ordinal()];
  }

  @SuppressWarnings("EnumOrdinal") // as above
  void cost(WordShape shape, float cost) {
    costs[shape.ordinal()] = cost;
  }
}
