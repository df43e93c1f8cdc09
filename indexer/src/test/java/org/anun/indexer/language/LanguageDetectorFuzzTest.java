package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Text that was damaged on its way: the detector answers all the same, and no worse than it can.
 */
class LanguageDetectorFuzzTest {
  private static final String[] NOISE = {
    "\0", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD", "\uFFFD", "\uD83D", "\uDE00", "12", "—",
    "\t"
  };

  private final LanguageDetector detector = LanguageDetector.standard();
  private final List<String> texts =
      Rows.of("detections.tsv").map(row -> (String) row.get()[0]).toList();
  private final Random random = new Random(11);

  private String text() {
    return texts.get(random.nextInt(texts.size()));
  }

  private Detection answer(String text) {
    Detection detection = detector.detect(text);
    Set<String> languages = LanguageDetector.languages();
    String language = detection.language();
    assertTrue(detection.undetermined() || languages.contains(language), text);
    assertTrue(language.equals(detection.guess()) || detection.undetermined(), text);
    assertTrue(detection.confidence() >= 0 && detection.confidence() <= 1, text);
    return detection;
  }

  @Test
  void answersDamagedText() {
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder(text());
      for (int left = random.nextInt(8); left > 0; left--) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
          case 0 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
          case 1 -> text.insert(at, NOISE[random.nextInt(NOISE.length)].repeat(random.nextInt(50)));
          case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(5)));
          default -> text.insert(at, text());
        }
      }
      answer(text.toString());
    }
  }

  @Test
  void noiseBetweenWordsChangesNothing() {
    for (int round = 0; round < 1000; round++) {
      String text = text();
      String noise = " " + NOISE[random.nextInt(NOISE.length)] + " ";
      assertEquals(answer(text), answer(text.replace(" ", noise)), text + noise);
    }
  }
}
