package org.anun.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal, its columns as wide as their widest cell. */
final class Columns {
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();

  /** A table with this head. */
  Columns(String... head) {
    rows.add(head);
  }

  /** Adds a row with a cell for each column of the head. */
  void row(String... cells) {
    rows.add(cells);
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.getFirst().length];
    for (String[] row : rows) {
      Arrays.setAll(widths, column -> Math.max(widths[column], width(row[column])));
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.length; column++) {
        line.append(row[column])
            .append(" ".repeat(widths[column] - width(row[column])))
            .append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Terminal cells of a text in the scripts that Anun reads: marks and controls take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                codePoint -> {
                  int type = Character.getType(codePoint);
                  return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
                })
            .count();
  }
}
