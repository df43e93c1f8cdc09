package org.anun.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All edits ever made in a folder, in their order.
 *
 * @param edits undone ones and undoings included
 */
public record EditLog(List<LoggedEdit> edits) {
  /** Copies the edits. */
  public EditLog {
    edits = List.copyOf(edits);
  }

  /**
   * The numbers of the edits that were undone. An undo can be undone like any edit; then what it
   * undid counts again.
   */
  public Set<Integer> undone() {
    Set<Integer> undone = new HashSet<>();
    for (int at = edits.size() - 1; at >= 0; at--) {
      LoggedEdit edit = edits.get(at);
      if (edit.edit() instanceof Edit.Undo undo && !undone.contains(edit.number())) {
        undone.add(undo.number());
      }
    }
    return undone;
  }

  /** The number of the last edit that counts and is no undoing itself. */
  public OptionalInt last() {
    Set<Integer> undone = undone();
    return edits.reversed().stream()
        .filter(edit -> !(edit.edit() instanceof Edit.Undo) && !undone.contains(edit.number()))
        .mapToInt(LoggedEdit::number)
        .findFirst();
  }

  /** The number that the next edit gets. */
  public int next() {
    return edits.isEmpty() ? 1 : edits.getLast().number() + 1;
  }

  /** Enters the edits that count into the roster; the first that cannot be is a fault. */
  static void replay(List<EditTable.Placed> placed, Roster roster, Faults faults) {
    EditLog log = new EditLog(placed.stream().map(EditTable.Placed::edit).toList());
    Map<Integer, EditTable.Placed> numbered = new HashMap<>();
    placed.forEach(edit -> numbered.put(edit.edit().number(), edit));
    List<EditTable.Placed> counting = new ArrayList<>();
    Set<Integer> undone = log.undone();
    for (EditTable.Placed edit : placed) {
      if (edit.edit().edit() instanceof Edit.Undo undo) {
        if (!numbered.containsKey(undo.number())) {
          faults.add(edit.file(), edit.line(), "there is no edit " + undo.number() + " to undo");
        }
      } else if (!undone.contains(edit.edit().number())) {
        counting.add(edit);
      }
    }
    for (EditTable.Placed edit : counting) {
      try {
        roster.apply(edit.edit());
      } catch (IllegalArgumentException e) {
        faults.add(
            edit.file(),
            edit.line(),
            e.getMessage()
                + "; 'anun entities undo "
                + edit.edit().number()
                + "' takes this edit back");
        return;
      }
    }
  }
}
