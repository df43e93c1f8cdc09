package org.anun.authority;

import java.util.ArrayList;
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
  private final EngineKeys engineKeys;

  final Map<String, Located> entities = new LinkedHashMap<>();

  /** The id that a folded form belongs to. */
  final Map<String, String> claims = new LinkedHashMap<>();

  /** The ids whose forms have an engine key. */
  final Map<String, Set<String>> owners = new LinkedHashMap<>();

  /** The key that the row of another key joined. */
  final Map<String, String> joined = new LinkedHashMap<>();

  /** Labels that edits gave to a key's row. */
  final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

  /** Forms that were taken from a row. */
  final List<Parting> partings = new ArrayList<>();

  KindRoster(EntityKind kind, EngineKeys engineKeys) {
    this.kind = kind;
    this.engineKeys = engineKeys;
  }

  /** A form that edits took from the row of one key and gave to an entity. */
  record Parting(String from, String form, String to) {}

  String engineKey(String form) {
    return engineKeys.of(kind, form);
  }

  /** Enters an entity with its forms; who else claims one of them is a fault. */
  void add(Located located, Faults faults) {
    String id = located.entity().id();
    entities.put(id, located);
    for (String form : located.entity().forms()) {
      String other = claims.putIfAbsent(Form.folded(form), id);
      if (other != null && !other.equals(id)) {
        faults.add(
            located.file(),
            located.line(),
            "\"%s\" already belongs to %s (%s); take it out of one of the two rows"
                .formatted(form, other, placeOf(other)));
      }
      String key = engineKey(form);
      if (!key.isEmpty()) {
        owners.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(id);
      }
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
}
