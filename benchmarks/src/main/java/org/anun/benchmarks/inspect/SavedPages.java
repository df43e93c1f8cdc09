package org.anun.benchmarks.inspect;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages of a folder of gold data, written as files as a user has them.
 *
 * @param folder where {@code lid}, {@code mixed}, {@code lines} and {@code html} are
 */
record SavedPages(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Between the lines of a document. */
  private static final String LINE_BREAK = " ⏎ ";

  /**
   * Writes text files: news documents in all languages, pages with fragments in other languages,
   * and what an extractor left of web pages.
   */
  void writeText(Path target) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : lines("lid/dev-ntrex-docs.tsv")) {
      texts.add(line.substring(line.indexOf('\t') + 1).replace(LINE_BREAK, "\n"));
    }
    for (String line : lines("mixed/mixed-dev.jsonl")) {
      texts.add(JSON.readTree(line).path("text").asText());
    }
    Map<String, StringBuilder> pages = new LinkedHashMap<>();
    for (String line : lines("lines/readability4j.tsv")) {
      String[] cells = line.split("\t", 3);
      pages.computeIfAbsent(cells[0], none -> new StringBuilder()).append(cells[2]).append('\n');
    }
    pages.values().forEach(page -> texts.add(page.toString()));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(target.resolve("%05d.txt".formatted(i)), texts.get(i));
    }
  }

  /** Writes the web pages, unpacked. */
  void writeHtml(Path target) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("html/html"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".html.gz", ".html");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          Files.copy(in, target.resolve(name));
        }
      }
    }
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
