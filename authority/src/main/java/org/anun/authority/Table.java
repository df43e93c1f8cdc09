package org.anun.authority;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tab-separated tables in UTF-8. Empty lines and lines that start with {@code #} are passed
 * over; the first other line names the columns. A byte order mark and carriage returns, as
 * spreadsheets write them, are taken off. Text is brought to NFC.
 */
final class Table {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Table() {}

  /**
   * The rows with the right number of cells; what is wrong with the others is added to the faults.
   *
   * @param file how faults name the table
   */
  static List<Row> read(String file, byte[] bytes, List<String> columns, Faults faults) {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    int number = 0;
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      String line = decode(file, number, bytes, start, end, faults);
      start = end + 1;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header) {
        header = true;
        if (!cells.equals(columns)) {
          faults.add(
              file,
              number,
              "the first line must name the columns "
                  + String.join(", ", columns)
                  + ", with a tab between");
          return List.of();
        }
      } else if (cells.size() != columns.size()) {
        faults.add(
            file,
            number,
            "%d columns, not %d; a tab stands between columns, and nowhere else"
                .formatted(cells.size(), columns.size()));
      } else {
        rows.add(new Row(file, number, cells));
      }
    }
    if (!header) {
      faults.add(file, 0, "empty; it must name the columns " + String.join(", ", columns));
    }
    return rows;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }

  /** The text of a line; of one that is not UTF-8 nothing, with a fault. */
  private static String decode(
      String file, int number, byte[] bytes, int start, int end, Faults faults) {
    int length = (end > start && bytes[end - 1] == '\r' ? end - 1 : end) - start;
    try {
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, length))
              .toString();
      return Normalizer.normalize(line, Normalizer.Form.NFC);
    } catch (CharacterCodingException e) {
      faults.add(file, number, "not UTF-8; save the file as UTF-8");
      return "";
    }
  }

  /** One row and where it stands. */
  record Row(String file, int line, List<String> cells) {
    /** A cell without blanks around it. */
    String cell(int column) {
      return cells.get(column).strip();
    }

    /** The values of a cell that holds several. */
    List<String> values(int column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|", -1));
    }
  }
}
