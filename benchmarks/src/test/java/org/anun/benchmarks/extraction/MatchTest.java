package org.anun.benchmarks.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {
  @Test
  void punctuationAndLineBreaksAreNoWords() {
    Match match = Match.of("The ferry, they said, stopped.", "The ferry\nthey said stopped");
    assertEquals(new Match(1, 0, 0, true), match);
  }

  @Test
  void eachShingleCountsAsOftenAsTheTextWithFewerHasIt() {
    // a b c d, b c d e | a b c d, b c d e, c d e a, d e a b, e a b c, a b c d, b c d e
    Match match = Match.of("a b c d e", "a b c d e a b c d e");
    assertEquals(2.0 / 7, match.both());
    assertEquals(5.0 / 7, match.extra());
    assertEquals(0, match.missed());
    assertEquals(2.0 / 7, match.precision());
    assertEquals(1, match.recall());
  }

  @Test
  void aTextOfFewerThanFourWordsIsOneShingle() {
    assertEquals(
        List.of(List.of("Ani", "stopped")),
        List.copyOf(Shingles.of("Ani stopped").counts().keySet()));
    assertEquals(new Match(0, 0, 1, false), Match.of("Ani stopped", ""));
  }

  @Test
  void nothingFoundCountsForRecallAlone() {
    Score score = Score.of(List.of(Match.of("a b c d", ""), Match.of("a b c d", "a b c d")));
    assertEquals(1, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(2 * 0.5 / 1.5, score.f1(), 1e-12);
    assertEquals(0.5, score.exact());
  }

  @Test
  void marksEndWordsAsTheyDoInPython() {
    assertEquals(List.of("क", "ष"), Shingles.words("क्ष"));
    assertEquals(List.of("snake_case", "½", "é"), Shingles.words("snake_case ½ é"));
  }

  @Test
  void aLineIsTheArticlesWhereItStandsInARun() {
    double[] shares =
        GoldLines.shares(
            List.of("the menu", "the lake froze early", "the ferry stopped", "the end"),
            "The note: the lake froze early the ferry stopped");
    assertEquals(1, shares[1]);
    assertEquals(1, shares[2]);
    assertTrue(shares[0] < 1 && shares[3] < 0.5, List.of(shares[0], shares[3]).toString());
  }
}
