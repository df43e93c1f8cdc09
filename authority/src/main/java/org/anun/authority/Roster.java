package org.anun.authority;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All entities of tables while an authority is put together of them. Not thread-safe. */
final class Roster {
  private final Map<EntityKind, KindRoster> kinds = new EnumMap<>(EntityKind.class);

  private Roster(ReadForms forms) {
    for (EntityKind kind : EntityKind.values()) {
      kinds.put(kind, new KindRoster(kind, forms));
    }
  }

  /**
   * The entities of the shipped tables, as the user's own extend them.
   *
   * @throws BrokenAuthority if two rows contradict each other
   */
  static Roster of(List<Located> shipped, List<Located> own, ReadForms forms) {
    Faults faults = new Faults();
    Map<String, Located> entities = new LinkedHashMap<>();
    shipped.forEach(located -> enter(entities, located, faults));
    Set<String> shippedIds = Set.copyOf(entities.keySet());
    Map<String, Located> additions = new LinkedHashMap<>();
    own.forEach(located -> enter(additions, located, faults));
    for (Located addition : additions.values()) {
      String id = addition.entity().id();
      Located before = entities.get(id);
      if (before == null || !shippedIds.contains(id)) {
        entities.put(id, addition);
      } else if (before.entity().kind() != addition.entity().kind()) {
        faults.add(
            addition.file(),
            addition.line(),
            "%s is a %s (%s); a row that extends it must say so"
                .formatted(id, before.entity().kind().code(), before.place()));
      } else {
        entities.put(id, extended(before, addition));
      }
    }
    Roster roster = new Roster(forms);
    entities.values().forEach(located -> roster.kind(located.entity().kind()).add(located, faults));
    roster.kinds.values().forEach(kind -> kind.checkIds(faults));
    faults.refuse();
    return roster;
  }

  private static void enter(Map<String, Located> entities, Located located, Faults faults) {
    Located before = entities.putIfAbsent(located.entity().id(), located);
    if (before != null) {
      faults.add(
          located.file(),
          located.line(),
          "the id %s has a row already (%s)".formatted(located.entity().id(), before.place()));
    }
  }

  /** A shipped entity with what a user's own row adds to it; the user's labels win. */
  private static Located extended(Located shipped, Located own) {
    AuthorityEntity before = shipped.entity();
    AuthorityEntity added = own.entity();
    Map<String, String> labels = new LinkedHashMap<>(before.labels());
    labels.putAll(added.labels());
    Set<String> spellings = new LinkedHashSet<>(before.forms());
    spellings.addAll(added.spellings());
    spellings.removeAll(labels.values());
    return new Located(
        new AuthorityEntity(
            before.id(),
            before.kind(),
            labels,
            List.copyOf(spellings),
            added.wikidata() == null ? before.wikidata() : added.wikidata(),
            before.source() + "; " + added.source(),
            added.note() == null ? before.note() : added.note()),
        own.file(),
        own.line());
  }

  KindRoster kind(EntityKind kind) {
    KindRoster roster = kinds.get(kind);
    if (roster == null) {
      throw new IllegalStateException("no roster of " + kind);
    }
    return roster;
  }

  /**
   * Enters an edit.
   *
   * @throws IllegalArgumentException if it cannot be, with the reason; the roster may then hold a
   *     part of it
   */
  void apply(LoggedEdit logged) {
    switch (logged.edit()) {
      case Edit.Merge merge -> {
        KindRoster roster = kind(merge.kind());
        String into = known(merge.kind(), merge.into());
        for (String row : merge.rows()) {
          roster.join(into, known(merge.kind(), row));
        }
      }
      case Edit.Split split -> {
        String row = known(split.kind(), split.row());
        for (EntityKind other : EntityKind.values()) {
          if (other != split.kind() && kind(other).entities.containsKey(split.into())) {
            throw new IllegalArgumentException(split.into() + " is a " + other.code() + " already");
          }
        }
        kind(split.kind()).part(row, split.into(), split.forms(), logged);
      }
      case Edit.Rename rename ->
          kind(rename.kind())
              .rename(known(rename.kind(), rename.row()), rename.language(), rename.label());
      case Edit.Undo undo -> throw new IllegalStateException("undone before: " + undo);
    }
  }

  /** A row's name, once it is sure that it can be one. */
  private String known(EntityKind kind, String row) {
    KindRoster roster = kind(kind);
    if (roster.entities.containsKey(row)) {
      return row;
    }
    for (EntityKind other : EntityKind.values()) {
      if (kind(other).entities.containsKey(row)) {
        throw new IllegalArgumentException(
            row + " is a " + other.code() + ", not a " + kind.code());
      }
    }
    if (row.indexOf('-') >= 0 || !RowName.isEngineKey(kind, row)) {
      throw new IllegalArgumentException("no " + kind.code() + " has the id \"" + row + "\"");
    }
    return row;
  }
}
