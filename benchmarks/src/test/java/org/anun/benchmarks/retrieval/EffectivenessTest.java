package org.anun.benchmarks.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectivenessTest {
  /** Numbers 0 to 3 spell one name, 4 another of the same family, 5 and 6 a third. */
  private static final GoldNames GOLD =
      new GoldNames(
          List.of(
              name(1, "a"),
              name(1, "a"),
              name(1, "a"),
              name(1, "a"),
              name(2, "a"),
              name(3, "b"),
              name(3, "b")));

  private static GoldName name(int cluster, String family) {
    return new GoldName(cluster, family, true, "Form");
  }

  @Test
  void passesOverTheSearchedSpellingAndItsFamily() {
    Effectiveness full = new Effectiveness(GOLD, Integer.MAX_VALUE);
    full.add(0, List.of(0, 4, 1, 5));
    assertEquals(0.5, full.precision());
    assertEquals(1 / 3.0, full.recall(), 1e-9);
    assertEquals(0.4, full.f1(), 1e-9);
  }

  @Test
  void looksNoDeeperThanAsked() {
    Effectiveness shown = new Effectiveness(GOLD, 2);
    shown.add(0, List.of(0, 1, 4, 2, 5, 6));
    assertEquals(1, shown.precision());
    assertEquals(1, shown.recall());
  }

  @Test
  void aSearchThatFindsNothingCountsInRecallAlone() {
    Effectiveness full = new Effectiveness(GOLD, Integer.MAX_VALUE);
    full.add(0, List.of(0));
    full.add(5, List.of(5, 6));
    assertEquals(1, full.precision());
    assertEquals(0.5, full.recall());
  }

  @Test
  void withoutSearchesEverythingIsZero() {
    assertEquals(0, new Effectiveness(GOLD, 10).f1());
  }
}
