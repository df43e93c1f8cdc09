package org.anun.indexer.language.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.anun.indexer.language.corpus.PublicPackage.LanguageFile;
import org.anun.indexer.language.corpus.PublicPackage.Use;

/**
 * The words of all languages with their frequencies: words from the packages' lists, frequencies
 * from their counts of letter runs and, for short words, from running text or else from the lists
 * of stop words. One thread.
 */
final class WordLists {
  /** Rarer words, of a million sentences, are mostly misspelt or foreign. */
  private static final int LEAST_COUNT = 4;

  /** Of languages that are not on the list, the common words say enough. */
  private static final int LEAST_COUNT_OF_OTHERS = 60;

  /** So many words stand for a language that nobody counted. */
  private static final int UNCOUNTED_WORDS = 20_000;

  private final Path packages;
  private final Map<String, RunningText> texts = new TreeMap<>();
  private final Map<String, Path> runs = new TreeMap<>();

  /** The lists of the packages unpacked below a folder. */
  WordLists(Path packages) throws IOException {
    this.packages = packages;
    for (LanguageFile model : PublicPackage.files(Use.RUNS, packages)) {
      runs.put(model.language(), model.path().resolveSibling(""));
    }
  }

  /** Adds running text. */
  void addText(String language, String text) {
    texts.computeIfAbsent(language, key -> new RunningText()).add(text);
  }

  /** Writes lines {@code language<TAB>word<TAB>count}. */
  void write(Writer out) throws IOException {
    addStopWords();
    for (LanguageFile list : PublicPackage.files(Use.WORDS, packages)) {
      List<String> words = WordGraph.words(bytes(list.path()));
      String language = list.code();
      RunningText text = texts.getOrDefault(language, new RunningText());
      Path counted = runs.get(language);
      Map<String, Double> counts =
          counted == null
              ? uncounted(text.words(words))
              : text.frequencies(words, LetterRuns.read(counted));
      write(list.label(), counts, out);
    }
  }

  private void addStopWords() throws IOException {
    for (LanguageFile file : PublicPackage.files(Use.STOPWORDS, packages)) {
      JsonNode lists = new ObjectMapper().readTree(Files.readAllBytes(file.path()));
      for (Map.Entry<String, JsonNode> list : lists.properties()) {
        if (!texts.containsKey(list.getKey())) {
          list.getValue().forEach(word -> addText(list.getKey(), word.asText()));
        }
      }
    }
  }

  /** Words spread evenly over an alphabetic list, each as if it were just common enough. */
  private static Map<String, Double> uncounted(Map<String, Double> words) {
    List<String> all = new ArrayList<>(words.keySet());
    Map<String, Double> counts = new TreeMap<>();
    int step = 1 + all.size() / UNCOUNTED_WORDS;
    for (int i = 0; i < all.size(); i += step) {
      counts.put(all.get(i), (double) LEAST_COUNT_OF_OTHERS);
    }
    return counts;
  }

  private static void write(String label, Map<String, Double> counts, Writer out)
      throws IOException {
    int least = label.equals(PublicPackage.OTHER) ? LEAST_COUNT_OF_OTHERS : LEAST_COUNT;
    for (Map.Entry<String, Double> entry : counts.entrySet()) {
      long count = Math.round(entry.getValue());
      if (count >= least) {
        out.write(label + "\t" + entry.getKey() + "\t" + count + "\n");
      }
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
