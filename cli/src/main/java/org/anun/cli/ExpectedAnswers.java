package org.anun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sample articles must answer: {@code seeds/expected.tsv} for searches and {@code
 * seeds/expected-variants.tsv} for attested forms.
 */
final class ExpectedAnswers {
  private static final int COLUMNS = 5;

  private ExpectedAnswers() {}

  /**
   * One question and its answer.
   *
   * @param name the search text or the name asked for
   * @param detail how to match, or the form that is counted
   * @param articles how many articles a perfect answer counts
   * @param today how many this version counts; other than {@code articles} where it falls short
   * @param note what makes it hard
   */
  record Row(String name, String detail, int articles, int today, String note) {
    boolean fallsShort() {
      return articles != today;
    }
  }

  /** The rows for searches in a folder of sample articles. */
  static List<Row> searches(Path seeds) throws IOException {
    return rows(seeds.resolve("expected.tsv"));
  }

  /** The rows for attested forms in a folder of sample articles. */
  static List<Row> variants(Path seeds) throws IOException {
    return rows(seeds.resolve("expected-variants.tsv"));
  }

  private static List<Row> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      String[] cells = lines.get(number - 1).split("\t", -1);
      if (cells.length != COLUMNS || !cells[2].matches("[0-9]+") || !cells[3].matches("[0-9]*")) {
        throw new IllegalArgumentException(
            "%s, line %d: needs five columns, the third a number and the fourth a number or empty"
                .formatted(file, number));
      }
      int articles = Integer.parseInt(cells[2]);
      int today = cells[3].isEmpty() ? articles : Integer.parseInt(cells[3]);
      rows.add(new Row(cells[0], cells[1], articles, today, cells[4]));
    }
    return rows;
  }
}
