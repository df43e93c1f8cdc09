package org.anun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityFolder;
import org.anun.authority.Edit;
import org.anun.authority.EditLog;
import org.anun.authority.EntityKind;
import org.anun.authority.LoggedEdit;
import org.anun.authority.Row;
import org.anun.authority.RowName;
import org.jspecify.annotations.Nullable;

/** Makes the corrections of a user, and says what they did. */
final class EntityEdits {
  private static final int MOST_SHOWN = 8;

  private final AuthorityFolder folder;
  private final EditOptions options;

  private EntityEdits(AuthorityFolder folder, EditOptions options) {
    this.folder = folder;
    this.options = options;
  }

  static EntityEdits in(AuthorityFolder folder, EditOptions options) {
    return new EntityEdits(folder, options);
  }

  int merge(String into, List<String> rows) {
    return told(
        folder.edit(
            authority -> {
              List<String> all = new ArrayList<>(List.of(into));
              all.addAll(rows);
              EntityKind kind = kind(authority, all);
              List<String> keys =
                  all.stream().map(row -> RowName.find(authority, row, kind).key()).toList();
              requireOthers(all, keys);
              return new Edit.Merge(kind, keys.getFirst(), keys.subList(1, keys.size()));
            },
            who(),
            options.note()));
  }

  int split(String row, @Nullable String into, List<String> forms) {
    return told(
        folder.edit(
            authority -> {
              RowName name = RowName.find(authority, row, options.kind());
              String id = into == null ? authority.freeId(name.kind(), forms.getFirst()) : into;
              return new Edit.Split(name.kind(), name.key(), id, forms);
            },
            who(),
            options.note()));
  }

  int rename(String row, String language, String label) {
    return told(
        folder.edit(
            authority -> {
              RowName name = RowName.find(authority, row, options.kind());
              return new Edit.Rename(name.kind(), name.key(), language, label);
            },
            who(),
            options.note()));
  }

  static int undo(Path folder, OptionalInt number, @Nullable String note) {
    return told(AuthorityFolder.undo(folder, number, who(), note == null ? "" : note.strip()));
  }

  private static void requireOthers(List<String> rows, List<String> keys) {
    for (int at = 1; at < keys.size(); at++) {
      int same = keys.indexOf(keys.get(at));
      if (same < at) {
        throw new IllegalArgumentException(
            "\"%s\" and \"%s\" are one row already: %s"
                .formatted(rows.get(same), rows.get(at), keys.get(at)));
      }
    }
  }

  /** The one kind that all the rows can be of; that of the first that is surely somebody's. */
  private EntityKind kind(Authority authority, List<String> rows) {
    EntityKind said = options.kind();
    if (said != null) {
      return said;
    }
    IllegalArgumentException unsure = new IllegalArgumentException("no row is named");
    for (String row : rows) {
      try {
        return RowName.find(authority, row, null).kind();
      } catch (IllegalArgumentException e) {
        unsure = e;
      }
    }
    throw unsure;
  }

  private static int told(AuthorityFolder.Outcome outcome) {
    LoggedEdit made = outcome.edit();
    System.out.println("edit " + made.number() + ": " + sentence(made.edit()));
    for (Row row : rows(outcome)) {
      System.out.println(
          "  %s %s%s: %s"
              .formatted(
                  row.kind().code(),
                  row.key(),
                  row.entities().isEmpty() ? " (known by your articles alone)" : "",
                  some(row.forms())));
      if (row.keys().size() > 1) {
        System.out.println("    holds what is indexed as " + some(row.keys()));
      }
    }
    System.out.println("take it back with: anun entities undo " + made.number());
    return ExitCode.DONE;
  }

  private static String some(Collection<String> values) {
    String shown = values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    int more = values.size() - MOST_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static Set<Row> rows(AuthorityFolder.Outcome outcome) {
    Authority authority = outcome.authority();
    Set<Row> rows = new LinkedHashSet<>();
    switch (outcome.edit().edit()) {
      case Edit.Merge merge -> rows.add(authority.row(merge.kind(), merge.into()));
      case Edit.Split split -> {
        rows.add(authority.row(split.kind(), split.row()));
        rows.add(authority.row(split.kind(), split.into()));
      }
      case Edit.Rename rename -> rows.add(authority.row(rename.kind(), rename.row()));
      case Edit.Undo undo -> {}
    }
    return rows;
  }

  private static String sentence(Edit edit) {
    return switch (edit) {
      case Edit.Merge merge -> String.join(", ", merge.rows()) + " joined " + merge.into();
      case Edit.Split split ->
          String.join(", ", split.forms()) + " left " + split.row() + " for " + split.into();
      case Edit.Rename rename ->
          rename.row() + " is called " + rename.label() + " in " + rename.language();
      case Edit.Undo undo -> "edit " + undo.number() + " is taken back";
    };
  }

  /** The log as a table, the latest edit last. */
  static String text(EditLog log) {
    if (log.edits().isEmpty()) {
      return "";
    }
    Set<Integer> undone = log.undone();
    Columns table = new Columns("EDIT", "TIME", "WHO", "WHAT", "NOTE");
    for (LoggedEdit edit : log.edits()) {
      table.row(
          Integer.toString(edit.number()),
          edit.time().toString(),
          edit.who(),
          (undone.contains(edit.number()) ? "(undone) " : "") + sentence(edit.edit()),
          edit.note());
    }
    return table.toString();
  }

  private static String who() {
    String user = System.getProperty("user.name", "");
    return user.codePoints().anyMatch(Character::isISOControl) ? "" : user;
  }
}
