package org.anun.benchmarks.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoreTest {
  private static final String TEXT = "One «deux trois» four.\nFünf sechs.\nSeven «huit» nine.\n";
  private static final Span DEUX = new Span(5, 15, "fr");
  private static final Span FUENF = new Span(23, 34, "de");
  private static final GoldPage PAGE =
      new GoldPage("p", "en", TEXT, List.of(DEUX, FUENF), List.of("I", "L"));

  @Test
  void trimsWhiteSpaceSignsAndQuotesOnBothSides() {
    Score score = Score.of(new Span(4, 17, "fr"), new Span(23, 35, "de"));
    assertEquals(1, score.of.exact().f1());
    assertEquals(1, score.of.characters().f1());
    assertEquals(1, score.of.foundExactly("I"));
    assertEquals(1, score.of.rightLanguage());
  }

  @Test
  void joinsNeighboursOfOneLanguage() {
    Score score = Score.of(new Span(4, 10, "fr"), new Span(10, 17, "fr"), new Span(23, 35, "de"));
    assertEquals(1, score.of.exact().f1());
  }

  @Test
  void countsHalfAnOverlapAsRoughlyFoundAndLessAsTouched() {
    Score score = Score.of(new Span(5, 10, "fr"), new Span(23, 27, "de"));
    assertEquals(0, score.of.exact().f1());
    assertEquals(0, score.of.overlap().f1());
    assertEquals(1, score.of.any().f1());
    assertEquals(2.0 * 8 / (8 + 20), score.of.characters().f1(), 1e-9);
    assertEquals(0.5, Score.of(new Span(5, 15, "fr")).of.overlap().recall());
    assertEquals(0.5, Score.of(new Span(5, 11, "fr")).of.overlap().recall());
  }

  @Test
  void anotherLanguageIsWrongAndUndetermindedIsMissing() {
    Score wrong = Score.of(new Span(5, 15, "it"));
    assertEquals(0, wrong.of.any().recall());
    assertEquals(0, wrong.of.any().precision());
    Score missing = Score.of(new Span(5, 15, "und"), new Span(23, 34, "de"));
    assertEquals(1, missing.of.exact().precision());
    assertEquals(0.5, missing.of.exact().recall());
  }

  private record Score(SpanScore of) {
    static Score of(Span... parts) {
      SpanScore score = new SpanScore();
      score.add(PAGE, new PageReading("en", List.of("en"), List.of(parts)));
      return new Score(score);
    }
  }
}
