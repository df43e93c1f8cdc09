package org.anun.api.key;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All keys of a file at one moment.
 *
 * @param keys in the order of the file, no name and no hash twice
 */
record KeyTable(List<ApiKey> keys) {
  static final KeyTable EMPTY = new KeyTable(List.of());

  /** What the columns are; lines that begin so are passed over. */
  static final String HEADER = "# name\tsha256\tper_minute\tcreated";

  private static final int COLUMNS = 4;

  /** Copies the list. */
  KeyTable {
    keys = List.copyOf(keys);
  }

  /**
   * Reads the lines of a file.
   *
   * @param file its name, for errors
   * @throws IllegalArgumentException naming the file and the line that is broken
   */
  static KeyTable of(String file, List<String> lines) {
    List<ApiKey> keys = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = file + ":" + number + ": ";
      ApiKey key = key(where, line.split("\t", -1));
      if (!names.add(key.name()) || !hashes.add(key.sha256())) {
        throw new IllegalArgumentException(
            where + "the name or the hash of '" + key.name() + "' stands in the file twice");
      }
      keys.add(key);
    }
    return new KeyTable(keys);
  }

  private static ApiKey key(String where, String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          where
              + "a line is name, sha256, per_minute and created, with tabs between them; this has "
              + cells.length
              + " cells");
    }
    try {
      return new ApiKey(cells[0], cells[1], Integer.parseInt(cells[2]), LocalDate.parse(cells[3]));
    } catch (NumberFormatException unread) {
      throw new IllegalArgumentException(
          where + "per_minute is a whole number, not '" + cells[2] + "'", unread);
    } catch (DateTimeParseException unread) {
      throw new IllegalArgumentException(
          where + "created is a day such as 2026-11-26, not '" + cells[3] + "'", unread);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(where + wrong.getMessage(), wrong);
    }
  }

  static String line(ApiKey key) {
    return String.join(
        "\t",
        key.name(),
        key.sha256(),
        Integer.toString(key.perMinute()),
        key.created().toString());
  }

  /** The row of a key. Looks at all rows, whichever is the one. */
  Optional<ApiKey> find(String key) {
    String hash = ApiKey.sha256(key);
    Optional<ApiKey> found = Optional.empty();
    for (ApiKey each : keys) {
      if (each.hasHash(hash)) {
        found = Optional.of(each);
      }
    }
    return found;
  }
}
