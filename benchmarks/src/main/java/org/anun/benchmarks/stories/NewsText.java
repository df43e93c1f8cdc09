package org.anun.benchmarks.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article as lines: its headline, then its paragraphs.
 *
 * @param lines at least two
 */
record NewsText(List<String> lines) {
  private static final String LINE_BREAK = " ⏎ ";

  /** Copies the lines. */
  NewsText {
    lines = List.copyOf(lines);
  }

  /**
   * The articles of each language.
   *
   * @param file {@code language<TAB>text}, the lines of a text joined by " ⏎ "
   */
  static Map<String, List<NewsText>> read(Path file) throws IOException {
    Map<String, List<NewsText>> byLanguage = new TreeMap<>();
    for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = row.split("\t", 2);
      byLanguage
          .computeIfAbsent(cells[0], first -> new ArrayList<>())
          .add(new NewsText(List.of(cells[1].split(LINE_BREAK))));
    }
    return byLanguage;
  }

  /** Its first lines, as a short report has. */
  NewsText first(int most) {
    return new NewsText(lines.subList(0, Math.min(most, lines.size())));
  }

  String headline() {
    return lines.getFirst();
  }

  /** The paragraphs. */
  List<String> body() {
    return lines.subList(1, lines.size());
  }

  /** The text as a file holds it. */
  String page() {
    return String.join("\n\n", lines);
  }
}
