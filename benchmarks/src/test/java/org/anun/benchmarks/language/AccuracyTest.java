package org.anun.benchmarks.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final List<Accuracy.Answer> ANSWERS =
      List.of(
          answer("en", "en", 0.95, true),
          answer("en", "en", 0.85, false),
          answer("en", "de", 0.75, true),
          answer("en", "en", 0.65, true),
          answer("hy", "hy", 1.0, true));

  @Test
  void isTheMeanOverTheLanguages() {
    Accuracy accuracy = Accuracy.of(ANSWERS, Accuracy.Told.OWN);
    assertEquals(0.875, accuracy.macro());
    assertEquals("en", accuracy.lowest());
    assertEquals(0.75, accuracy.lowestShare());
    assertEquals(0.875, accuracy.answered());
    assertEquals((2.0 / 3 + 1) / 2, accuracy.right(), 1e-9);
  }

  @Test
  void othersAreAskedForAsManyTheSurestFirst() {
    List<Accuracy.Answer> fewer =
        List.of(
            answer("en", "en", 0, true), answer("en", "en", 0, true), answer("en", "en", 0, false));
    Accuracy accuracy = Accuracy.of(ANSWERS, Accuracy.Told.asManyAs(fewer));
    assertEquals(0.25, accuracy.answered());
    assertEquals(1, accuracy.right());
  }

  @Test
  void confidenceIsComparedWithTheShareThatIsRight() {
    double expected = (0.05 + 0.15 + 0.75 + 0.35) / 4;
    assertEquals(expected, Calibration.error(ANSWERS.subList(0, 4)), 1e-9);
    assertEquals(Double.NaN, Calibration.error(List.of()));
  }

  private static Accuracy.Answer answer(
      String language, String guess, double confidence, boolean told) {
    return new Accuracy.Answer(new GoldText(language, "x"), new Guess(guess, confidence, told));
  }
}
