package org.anun.authority;

import java.util.ArrayList;
import java.util.List;

/** A correction of an authority. Rows are named by the id of an entity or by an engine key. */
public sealed interface Edit {
  /** How {@code edits.tsv} and the command line call it. */
  String name();

  /** The kind of the rows, as {@code edits.tsv} writes it; empty where none is meant. */
  String kindCode();

  /** In the order of {@code edits.tsv}. */
  List<String> arguments();

  /**
   * Rows join another.
   *
   * @param into the row that stays
   * @param rows that become part of it, at least one
   */
  record Merge(EntityKind kind, String into, List<String> rows) implements Edit {
    static final String NAME = "merge";

    /** Copies the rows. */
    public Merge {
      rows = List.copyOf(rows);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a merge needs two rows at least");
      }
    }

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String kindCode() {
      return kind.code();
    }

    @Override
    public List<String> arguments() {
      return joined(List.of(into), rows);
    }
  }

  /**
   * Written forms leave a row.
   *
   * @param row that they leave
   * @param into the id of the entity that they are from now on; made where there is none
   * @param forms as articles write them, at least one
   */
  record Split(EntityKind kind, String row, String into, List<String> forms) implements Edit {
    static final String NAME = "split";

    /** Copies the forms. */
    public Split {
      forms = List.copyOf(forms);
      if (forms.isEmpty()) {
        throw new IllegalArgumentException("a split needs a form at least");
      }
    }

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String kindCode() {
      return kind.code();
    }

    @Override
    public List<String> arguments() {
      return joined(List.of(row, into), forms);
    }
  }

  /**
   * A row is called something else in one language.
   *
   * @param language its code
   */
  record Rename(EntityKind kind, String row, String language, String label) implements Edit {
    static final String NAME = "rename";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String kindCode() {
      return kind.code();
    }

    @Override
    public List<String> arguments() {
      return List.of(row, language, label);
    }
  }

  /**
   * An edit counts no more; where that undid another, the other counts again.
   *
   * @param number of the edit
   */
  record Undo(int number) implements Edit {
    static final String NAME = "undo";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String kindCode() {
      return "";
    }

    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(number));
    }
  }

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
