package org.anun.benchmarks.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as an extractor left it, and what each of its lines is.
 *
 * @param id of the page, the same in the files of all extractors
 * @param lines in the page's order
 */
record LabelledPage(String id, List<LabelledLine> lines) {
  /** Copies the lines. */
  LabelledPage {
    lines = List.copyOf(lines);
  }

  /** What a line is by the gold text of its page. */
  enum Truth {
    /** Left over from the page around the article. */
    FRAME,
    ARTICLE,
    /** Both in one line; counts neither way. */
    MIXED
  }

  /**
   * One line.
   *
   * @param text without its line break
   * @param words between white space
   */
  record LabelledLine(Truth truth, String text, int words) {}

  /** The page's lines as one plain-text document. */
  String text() {
    return String.join("\n", lines.stream().map(LabelledLine::text).toList());
  }

  /** How many words the lines of one truth have. */
  int words(Truth truth) {
    return lines.stream().filter(line -> line.truth() == truth).mapToInt(LabelledLine::words).sum();
  }

  /**
   * Reads a file of {@code page TAB label TAB line}, label 1 for article, 0 for frame, 2 for both.
   *
   * @throws IOException if it cannot be read or a line has another form
   */
  static List<LabelledPage> read(Path file) throws IOException {
    Map<String, List<LabelledLine>> pages = new LinkedHashMap<>();
    int number = 0;
    for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] cells = row.split("\t", 3);
      if (cells.length < 3) {
        throw new IOException(file + " line " + number + ": needs page, label and line: " + row);
      }
      pages
          .computeIfAbsent(cells[0], id -> new ArrayList<>())
          .add(new LabelledLine(truth(file, number, cells[1]), cells[2], words(cells[2])));
    }
    return pages.entrySet().stream()
        .map(page -> new LabelledPage(page.getKey(), page.getValue()))
        .toList();
  }

  private static Truth truth(Path file, int number, String label) throws IOException {
    return switch (label) {
      case "0" -> Truth.FRAME;
      case "1" -> Truth.ARTICLE;
      case "2" -> Truth.MIXED;
      default -> throw new IOException(file + " line " + number + ": label is 0, 1 or 2: " + label);
    };
  }

  static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
