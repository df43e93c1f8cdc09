package org.anun.benchmarks.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page names of one entity, found by hand.
 *
 * @param page its file's name
 * @param kind what is named
 * @param entity the same for every page that names it, in whatever spelling
 * @param forms as written on the page
 * @param expected whether they have to be found
 */
record GoldRow(String page, Kind kind, String entity, List<String> forms, Expected expected) {
  private static final String HEAD = "page\tkind\tentity\tforms\texpected\tnote";

  /** Copies the forms. */
  GoldRow {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("no forms of " + entity + " in " + page);
    }
  }

  /** What is named. */
  enum Kind {
    PERSON,
    PLACE,
    ORGANISATION
  }

  /** Whether the forms are to be found. */
  enum Expected {
    YES,
    /** Guidelines differ: found or not, both are right. */
    MAYBE,
    /** They stand outside of the article. */
    NO
  }

  /**
   * Reads a table of them.
   *
   * @throws IOException if it cannot be read or a line has another form
   */
  static List<GoldRow> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      throw new IOException(file + " line 1: the head has to be " + HEAD);
    }
    List<GoldRow> rows = new ArrayList<>();
    for (int index = 1; index < lines.size(); index++) {
      rows.add(row(file + " line " + (index + 1), lines.get(index)));
    }
    return rows;
  }

  private static GoldRow row(String where, String line) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IOException(where + ": needs six columns: " + line);
    }
    return new GoldRow(
        cells[0],
        one(where, Kind.values(), cells[1]),
        cells[2],
        List.of(cells[3].split("\\|")),
        one(where, Expected.values(), cells[4]));
  }

  private static <T extends Enum<T>> T one(String where, T[] all, String cell) throws IOException {
    for (T value : all) {
      if (value.name().equalsIgnoreCase(cell)) {
        return value;
      }
    }
    throw new IOException(where + ": unknown value " + cell);
  }
}
