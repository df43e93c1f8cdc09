package org.anun.indexer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file beside this package's classes: the language list, the model, the letter tables. */
record Resource(String name) {
  /** The whole file. */
  byte[] bytes() {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing beside the classes");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /**
   * The rows of a tab-separated file behind its header line.
   *
   * @param columns what the header line must be, in order
   * @throws IllegalStateException naming file and line where a row has another number of cells
   */
  List<Row> rows(String... columns) {
    List<String> lines = new String(bytes(), StandardCharsets.UTF_8).lines().toList();
    String header = String.join("\t", columns);
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      throw new IllegalStateException(name + ":1: the header must be \"" + header + "\"");
    }
    List<Row> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != columns.length) {
        throw new IllegalStateException(
            place + ": has " + cells.length + " cells, must have " + columns.length);
      }
      rows.add(new Row(place, List.of(cells)));
    }
    return List.copyOf(rows);
  }

  /**
   * One row of a tab-separated file.
   *
   * @param place file name and line number, for messages
   * @param cells what is between the tabs
   */
  record Row(String place, List<String> cells) {}
}
