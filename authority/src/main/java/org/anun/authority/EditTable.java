package org.anun.authority;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the log of edits; {@code authority/README.md} has its columns. */
final class EditTable {
  static final String FILE = "edits.tsv";

  private static final List<String> COLUMNS =
      List.of("number", "time", "who", "edit", "kind", "arguments", "note");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private EditTable() {}

  /**
   * The edits in which nothing is wrong by itself; what is wrong with others is added to the
   * faults.
   */
  static List<Placed> read(String file, byte[] bytes, Faults faults) {
    List<Placed> edits = new ArrayList<>();
    int last = 0;
    for (Table.Row row : Table.read(file, bytes, COLUMNS, faults)) {
      List<String> wrong = new ArrayList<>();
      int number =
          NUMBER.matcher(row.cell(0)).matches() ? Integer.parseInt(row.cell(0)) : Integer.MIN_VALUE;
      if (number <= last) {
        wrong.add("the number \"%s\" must be greater than %d".formatted(row.cell(0), last));
      }
      last = Math.max(last, number);
      Instant time = time(row.cell(1), wrong);
      Edit edit = edit(row, number, wrong);
      wrong.forEach(what -> faults.add(file, row.line(), what));
      if (wrong.isEmpty() && time != null && edit != null) {
        edits.add(
            new Placed(
                new LoggedEdit(number, time, row.cell(2), edit, row.cell(6)), file, row.line()));
      }
    }
    return edits;
  }

  private static @Nullable Instant time(String cell, List<String> wrong) {
    try {
      return Instant.parse(cell);
    } catch (DateTimeException e) {
      wrong.add("the time \"" + cell + "\" must look like 2026-01-31T12:00:00Z");
      return null;
    }
  }

  private static @Nullable Edit edit(Table.Row row, int number, List<String> wrong) {
    List<String> arguments = row.values(5).stream().map(String::strip).toList();
    if (row.cell(3).equals(Edit.Undo.NAME)) {
      if (arguments.size() == 1
          && NUMBER.matcher(arguments.getFirst()).matches()
          && Integer.parseInt(arguments.getFirst()) < number) {
        return new Edit.Undo(Integer.parseInt(arguments.getFirst()));
      }
      wrong.add("an undo needs the number of an edit above it");
      return null;
    }
    Optional<EntityKind> kind = EntityKind.of(row.cell(4));
    if (kind.isEmpty()) {
      wrong.add("the kind \"" + row.cell(4) + "\" is none of " + EntityKind.codes());
      return null;
    }
    if (arguments.contains("")) {
      wrong.add("an argument is empty");
      return null;
    }
    return edit(row.cell(3), kind.get(), arguments, wrong);
  }

  private static @Nullable Edit edit(
      String name, EntityKind kind, List<String> arguments, List<String> wrong) {
    int count = arguments.size();
    switch (name) {
      case Edit.Merge.NAME -> {
        if (count >= 2) {
          return new Edit.Merge(kind, arguments.getFirst(), arguments.subList(1, count));
        }
        wrong.add("a merge needs the row that stays and those that join it: a|b");
      }
      case Edit.Split.NAME -> {
        if (count >= 3) {
          return new Edit.Split(
              kind, arguments.get(0), arguments.get(1), arguments.subList(2, count));
        }
        wrong.add("a split needs the row, the id of the new one, and forms: a|b|Form");
      }
      case Edit.Rename.NAME -> {
        if (count == 3) {
          return new Edit.Rename(kind, arguments.get(0), arguments.get(1), arguments.get(2));
        }
        wrong.add("a rename needs the row, a language and a label: a|en|Label");
      }
      default -> wrong.add("the edit \"" + name + "\" is none of merge, split, rename, undo");
    }
    return null;
  }

  /** The log with one more line. */
  static byte[] with(byte[] before, LoggedEdit edit) {
    StringBuilder log = new StringBuilder(new String(before, StandardCharsets.UTF_8));
    if (log.isEmpty()) {
      log.append(String.join("\t", COLUMNS)).append('\n');
    } else if (log.charAt(log.length() - 1) != '\n') {
      log.append('\n');
    }
    log.append(
            String.join(
                "\t",
                Integer.toString(edit.number()),
                edit.time().toString(),
                edit.who(),
                edit.edit().name(),
                edit.edit().kindCode(),
                String.join("|", edit.edit().arguments()),
                edit.note()))
        .append('\n');
    return log.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An edit and where it is written. */
  record Placed(LoggedEdit edit, String file, int line) {}
}
