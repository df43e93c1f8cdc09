package org.anun.indexer.language.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a language has each run of one to five letters, from a lingua language model: five
 * files of fractions, each the part of the runs with the same beginning that end in the last
 * letter.
 *
 * @param counts how often a run was met
 * @param letters how many letters the text had
 */
record LetterRuns(Map<String, Double> counts, double letters) {
  /** The longest run that is counted. */
  static final int LONGEST = 5;

  private static final List<String> FILES =
      List.of(
          "unigrams.json", "bigrams.json", "trigrams.json", "quadrigrams.json", "fivegrams.json");

  /** Reads the folder of one language. */
  static LetterRuns read(Path folder) throws IOException {
    Map<String, Double> counts = new HashMap<>();
    double letters = 0;
    for (String file : FILES) {
      JsonNode runs =
          new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(file))).get("ngrams");
      for (Map.Entry<String, JsonNode> entry : runs.properties()) {
        int slash = entry.getKey().indexOf('/');
        double met = Double.parseDouble(entry.getKey().substring(0, slash));
        double of = Double.parseDouble(entry.getKey().substring(slash + 1));
        for (String run : entry.getValue().asText().split(" ", -1)) {
          boolean single = run.length() == 1;
          double before =
              single ? of : counts.getOrDefault(run.substring(0, run.length() - 1), 0.0);
          counts.put(run, met / of * before);
          letters += single ? met : 0;
        }
      }
    }
    return new LetterRuns(counts, letters);
  }

  double count(String run) {
    return counts.getOrDefault(run, 0.0);
  }
}
