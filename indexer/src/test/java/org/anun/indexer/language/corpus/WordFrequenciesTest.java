package org.anun.indexer.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFrequenciesTest {
  @TempDir private Path folder;

  /** The runs of four and five letters that a text of these words has. */
  private static LetterRuns runs(Map<String, Integer> text) {
    Map<String, Double> counts = new HashMap<>();
    double letters = 0;
    for (Map.Entry<String, Integer> word : text.entrySet()) {
      letters += (double) word.getKey().length() * word.getValue();
      for (int size = 4; size <= LetterRuns.LONGEST; size++) {
        for (int i = 0; i + size <= word.getKey().length(); i++) {
          String run = word.getKey().substring(i, i + size);
          counts.merge(run, (double) word.getValue(), Double::sum);
        }
      }
    }
    return new LetterRuns(counts, letters);
  }

  @Test
  void findsHowOftenWordsWereUsedFromTheirRuns() {
    Map<String, Integer> text = Map.of("water", 80, "waterfall", 15, "fall", 40, "falling", 5);
    SortedMap<String, Double> known = new TreeMap<>();
    text.keySet().forEach(word -> known.put(word, 0.0));
    known.put("waltz", 0.0);
    SortedMap<String, Double> found = WordFrequencies.of(known, runs(text));
    text.forEach(
        (word, count) -> assertEquals(count, found.getOrDefault(word, 0.0), 0.25 * count, word));
    assertEquals(0, found.getOrDefault("waltz", 1.0), 1e-6);
  }

  @Test
  void leavesShortWordsAndApostrophesAsTheyAre() {
    SortedMap<String, Double> known = new TreeMap<>(Map.of("the", 7.0, "l'eau", 3.0));
    assertEquals(known, WordFrequencies.of(known, runs(Map.of("other", 100))));
  }

  @Test
  void readsCountsFromFractions() throws IOException {
    String[] files = {
      "{\"2/10\":\"a\",\"8/10\":\"b\"}", "{\"1/4\":\"ba\"}", "{\"1/2\":\"bab\"}", "{}", "{}"
    };
    String[] names = {"unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"};
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve(names[i] + ".json"), "{\"ngrams\":" + files[i] + "}");
    }
    LetterRuns runs = LetterRuns.read(folder);
    assertEquals(10, runs.letters());
    assertEquals(
        List.of(8.0, 2.0, 1.0), List.of(runs.count("b"), runs.count("ba"), runs.count("bab")));
    assertTrue(runs.count("abb") == 0);
  }
}
