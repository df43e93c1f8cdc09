package org.anun.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one kind while an authority is put together: which spelling and which engine key
 * is whose, and which rows were joined. Not thread-safe.
 */
final class KindRoster {
  private final EntityKind kind;
  private final ReadForms readForms;

  final Map<String, Located> entities = new LinkedHashMap<>();

  /** The id that a folded form belongs to. */
  final Map<String, String> claims = new LinkedHashMap<>();

  /** The ids whose forms have an engine key. */
  final Map<String, Set<String>> owners = new LinkedHashMap<>();

  /** Short acronyms, each under the id of its entity. */
  final List<Member> acronyms = new ArrayList<>();

  /** The key that the row of another key joined. */
  final Map<String, String> joined = new LinkedHashMap<>();

  /** Labels that edits gave to a key's row. */
  final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

  /** Forms that were taken from a row. */
  final List<Parting> partings = new ArrayList<>();

  KindRoster(EntityKind kind, ReadForms readForms) {
    this.kind = kind;
    this.readForms = readForms;
  }

  /** A form that edits took from the row of one key and gave to an entity. */
  record Parting(String from, String form, String to) {}

  String engineKey(String form) {
    return readForms.of(kind, form).engineKey();
  }

  private String folded(String form) {
    return readForms.of(kind, form).folded();
  }

  /** Enters an entity with its forms; who else claims one of them is a fault. */
  void add(Located located, Faults faults) {
    String id = located.entity().id();
    entities.put(id, located);
    for (String form : located.entity().forms()) {
      ReadForm read = readForms.of(kind, form);
      String other = claims.putIfAbsent(read.folded(), id);
      if (other != null && !other.equals(id)) {
        faults.add(
            located.file(),
            located.line(),
            "\"%s\" already belongs to %s (%s); take it out of one of the two rows"
                .formatted(form, other, placeOf(other)));
      }
      if (Form.isShortAcronym(form)) {
        acronyms.add(new Member(kind, id, form));
      } else {
        own(read.engineKey(), id);
      }
    }
  }

  private void own(String engineKey, String id) {
    if (engineKey.isEmpty()) {
      return;
    }
    // Nearly all have one owner, for which the smallest set will do.
    Set<String> before = owners.putIfAbsent(engineKey, Set.of(id));
    if (before != null && !before.contains(id)) {
      Set<String> ids = new LinkedHashSet<>(before);
      ids.add(id);
      owners.put(engineKey, Collections.unmodifiableSet(ids));
    }
  }

  private void disown(String engineKey, String id) {
    Set<String> ids = new LinkedHashSet<>(owners.getOrDefault(engineKey, Set.of()));
    if (ids.remove(id)) {
      owners.put(engineKey, Collections.unmodifiableSet(ids));
    }
  }

  /** An id must not be what the engine makes of another entity's name: both stand in one field. */
  void checkIds(Faults faults) {
    for (Located located : entities.values()) {
      String id = located.entity().id();
      Set<String> others = new LinkedHashSet<>(owners.getOrDefault(id, Set.of()));
      others.remove(id);
      if (!others.isEmpty()) {
        String other = others.iterator().next();
        faults.add(
            located.file(),
            located.line(),
            "the id \"%s\" is also how a name of %s (%s) sounds; choose one with a hyphen"
                .formatted(id, other, placeOf(other)));
      }
    }
  }

  private String placeOf(String id) {
    Located located = entities.get(id);
    return located == null ? "an edit" : located.place();
  }

  /** The one entity that has an engine key; null where none or several have it. */
  @Nullable String owner(String engineKey) {
    Set<String> ids = owners.getOrDefault(engineKey, Set.of());
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** The key of the row that a stored key's articles are in, as far as no form says otherwise. */
  String root(String key) {
    String owner = entities.containsKey(key) ? null : owner(key);
    String root = owner == null ? key : owner;
    for (String next = joined.get(root); next != null; next = joined.get(root)) {
      root = next;
    }
    return root;
  }

  /** The row of one key joins that of another. */
  void join(String into, String row) {
    String root = root(into);
    String other = root(row);
    if (other.equals(root)) {
      throw new IllegalArgumentException(
          "%s and %s are one row already; joining them again would be a cycle"
              .formatted(into, row));
    }
    joined.put(other, root);
  }

  /** Calls the row of a key something else. */
  void rename(String row, String language, String label) {
    if (!LanguageCodes.ALL.contains(language)) {
      throw new IllegalArgumentException(EntityTable.unknownLanguage(language));
    }
    String fault = Form.fault(label);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
    labels.computeIfAbsent(root(row), none -> new LinkedHashMap<>()).put(language, label);
  }

  /** Forms leave the row of a key and belong to an entity from now on. */
  void part(String row, String into, List<String> forms, LoggedEdit edit) {
    String from = root(row);
    if (entities.containsKey(into) && root(into).equals(from)) {
      throw new IllegalArgumentException(into + " is part of that row itself; choose another id");
    }
    if (!entities.containsKey(into)) {
      requireFree(into);
    }
    Set<String> leaving = new LinkedHashSet<>();
    for (String form : forms) {
      String fault = Form.fault(form);
      if (fault != null) {
        throw new IllegalArgumentException(fault);
      }
      String owner = claims.get(folded(form));
      if (owner != null && !root(owner).equals(from)) {
        throw new IllegalArgumentException(
            "\"%s\" is a spelling of %s, not of %s".formatted(form, root(owner), row));
      }
      leaving.add(folded(form));
    }
    for (Located located : List.copyOf(entities.values())) {
      if (root(located.entity().id()).equals(from)) {
        lose(located, leaving);
      }
    }
    gain(into, forms, edit);
    for (String form : forms) {
      claims.put(folded(form), into);
      partings.add(new Parting(from, form, into));
      String key = engineKey(form);
      if (!key.equals(from) && owners.getOrDefault(key, Set.of()).isEmpty()) {
        own(key, into);
      }
    }
  }

  private void requireFree(String id) {
    if (!EntityTable.ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the id \"" + id + "\" must be made of a-z, 0-9 and single hyphens");
    }
    if (!owners.getOrDefault(id, Set.of()).isEmpty() || joined.containsKey(id)) {
      throw new IllegalArgumentException(
          "the id \"%s\" is also how a name of %s sounds; choose one with a hyphen"
              .formatted(id, root(id)));
    }
  }

  /** Takes forms, and the engine keys that only these have, from an entity. */
  private void lose(Located located, Set<String> leaving) {
    AuthorityEntity before = located.entity();
    AuthorityEntity after = before.without(form -> leaving.contains(folded(form)));
    if (after.forms().size() == before.forms().size()) {
      return;
    }
    if (after.forms().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing of %s would be left; rename it, or leave it a form".formatted(before.id()));
    }
    entities.put(before.id(), new Located(after, located.file(), located.line()));
    Set<String> kept = new LinkedHashSet<>();
    after.forms().forEach(form -> kept.add(engineKey(form)));
    for (String form : before.forms()) {
      String key = engineKey(form);
      if (!kept.contains(key)) {
        disown(key, before.id());
      }
    }
  }

  private void gain(String id, List<String> forms, LoggedEdit edit) {
    Located known = entities.get(id);
    entities.put(
        id,
        known == null
            ? new Located(
                new AuthorityEntity(id, kind, Map.of(), forms, null, "edit " + edit.number(), null),
                "edit " + edit.number(),
                0)
            : new Located(known.entity().with(forms), known.file(), known.line()));
  }
}
