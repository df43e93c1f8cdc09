package org.anun.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.anun.names.NameKind;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final KindReport REPORT =
      new KindReport(
          NameKind.TOKEN,
          List.of(figures("ours", 0.9, 450_000)),
          List.of(
              figures("weak", 0.1, 9_000_000),
              figures("strong", 0.8, 2_000),
              figures("middling", 0.5, Double.NaN),
              figures("fair", 0.4, Double.NaN)));

  @Test
  void summaryPutsTheBestPeerBesideOurs() {
    List<String> lines = Summary.of(List.of(REPORT)).lines().toList();
    assertEquals(
        "| tokens, F1 / hard false positives | .827 / .030 (AnyAscii + Beider-Morse)"
            + " | >= .92 / <= .010 | 0.800 / 0.250 (strong) | 0.900 / 0.250 |",
        lines.get(2));
    assertTrue(lines.get(3).endsWith("| 9,000k (weak) | 450k |"), lines.get(3));
  }

  @Test
  void originsAndScriptsAreGivenForOursAndTheBestThree() {
    String text = REPORT.toString();
    assertTrue(text.contains("| origin | pairs | ours | strong | middling | fair |"), text);
    assertTrue(text.contains("| arm | 4 | 0.750 | 0.750 | 0.750 | 0.750 |"), text);
    assertTrue(text.contains("| Armn-Latn | 2 | 0.500 |"), text);
    assertTrue(text.contains("| weak | 0.750 |"), text);
  }

  private static Figures figures(String method, double f1, double wordsPerSecond) {
    return new Figures(
        method,
        new PairRecall(
            new Share(3, 4), Map.of("arm", new Share(3, 4)), Map.of("Armn-Latn", new Share(1, 2))),
        new FalsePositives(new Share(1, 4), Map.of("latin", new Share(1, 4))),
        new VocabularyScore(f1, f1),
        1,
        wordsPerSecond);
  }
}
