package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {
  /** Stands in the table where the guess does not matter, as long as there is one. */
  private static final String ANY = "*";

  private final LanguageDetector detector = LanguageDetector.standard();

  static Stream<Arguments> detections() {
    return Rows.of("detections.tsv");
  }

  @ParameterizedTest
  @MethodSource("detections")
  void tellsTheLanguageOrThatItCannot(String text, String language, String guess, String source) {
    Detection detection = detector.detect(text);
    assertEquals(language, detection.language(), source + ": " + detection);
    if (guess.equals(ANY)) {
      assertFalse(detection.guess().equals(Language.UNDETERMINED), source);
    } else {
      assertEquals(guess, detection.guess(), source);
    }
  }

  @ParameterizedTest
  @MethodSource("detections")
  void readsDecomposedTextAlike(String text, String language, String guess, String source) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(language, detector.detect(decomposed).language(), source);
  }

  @Test
  void everyLanguageOfTheListIsTested() {
    Set<String> tested =
        detections().map(row -> String.valueOf(row.get()[1])).collect(Collectors.toSet());
    LanguageTable.standard()
        .languages()
        .forEach(language -> assertTrue(tested.contains(language.code()), language.code()));
  }

  @Test
  void confidenceIsWithinBoundsOnRandomText() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text = RandomText.next(random);
      Detection detection = detector.detect(text);
      assertEquals(detection, detector.detect(CharBuffer.wrap(text)));
      assertTrue(detection.undetermined() || detection.language().equals(detection.guess()), text);
    }
  }

  /** The limit measures nothing: in quadratic time one of these lines would take hours. */
  @Test
  void readsHugeLinesInLinearTime() {
    String[] lines = {
      "ա".repeat(1_000_000),
      "слово".repeat(200_000),
      "a\u0301".repeat(500_000),
      "\uD83D".repeat(1_000_000),
      "\0".repeat(1_000_000),
      "x.".repeat(500_000),
      "a:".repeat(500_000),
      "'".repeat(1_000_000),
      "I\u0131".repeat(500_000),
      "x".repeat(10_000_000),
      "e" + "\u0301".repeat(1_000_000),
      "\u202E".repeat(1_000_000),
      "@ ".repeat(500_000),
      "a-".repeat(500_000)
    };
    for (String line : lines) {
      assertTimeoutPreemptively(Duration.ofMinutes(1), () -> detector.detect(line));
    }
  }

  @Test
  void answersAlikeFromManyThreads() {
    String text = "Савет зноў збярэцца на наступным тыдні";
    long distinct =
        IntStream.range(0, 2000).parallel().mapToObj(i -> detector.detect(text)).distinct().count();
    assertEquals(1, distinct);
  }
}
