package org.anun.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an authority answers of one kind. Immutable. */
final class KindFace {
  private final EntityKind kind;
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> roots = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<Member, String> members = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> renamed = new HashMap<>();

  /** Engine keys that several entities have. */
  private final Set<String> shared = new HashSet<>();

  KindFace(EntityKind kind, KindRoster roster) {
    this.kind = kind;
    roster.claims.forEach((form, id) -> claims.put(form, roster.root(id)));
    Set<String> keys = new LinkedHashSet<>(roster.entities.keySet());
    keys.addAll(roster.owners.keySet());
    keys.addAll(roster.joined.keySet());
    keys.addAll(roster.joined.values());
    keys.addAll(roster.labels.keySet());
    roster.partings.forEach(parting -> keys.add(parting.from()));
    keys.forEach(key -> roots.put(key, roster.root(key)));
    roster.owners.forEach(
        (key, ids) -> {
          if (ids.size() > 1) {
            shared.add(key);
          }
        });
    readMembers(roster);
    makeRows(roster);
  }

  /** The forms whose row differs from that of a key that they may be stored under. */
  private void readMembers(KindRoster roster) {
    for (Located located : roster.entities.values()) {
      String id = located.entity().id();
      for (String form : located.entity().forms()) {
        String key = roster.engineKey(form);
        Set<String> owners = roster.owners.getOrDefault(key, Set.of());
        if (owners.size() > 1) {
          note(key, form, id);
          owners.forEach(owner -> note(owner, form, id));
        }
      }
    }
    for (KindRoster.Parting parting : roster.partings) {
      String from = roster.root(parting.from());
      note(roster.engineKey(parting.form()), parting.form(), parting.to());
      roots.forEach(
          (key, root) -> {
            if (root.equals(from)) {
              note(key, parting.form(), parting.to());
            }
          });
    }
  }

  private void note(String key, String form, String id) {
    String row = rowKey(id);
    if (!key.isEmpty() && !rowKey(key).equals(row)) {
      members.put(new Member(kind, key, form), row);
      // Headlines are written in capitals, and the index holds forms as written.
      members.put(new Member(kind, key, form.toUpperCase(Locale.ROOT)), row);
    }
  }

  private void makeRows(KindRoster roster) {
    Map<String, Parts> parts = new LinkedHashMap<>();
    roots.forEach(
        (key, root) -> {
          Parts row = parts.computeIfAbsent(root, Parts::new);
          row.keys.add(key);
          Located located = roster.entities.get(key);
          if (located != null && !key.equals(root)) {
            row.entities.add(located.entity());
          } else if (located != null) {
            row.entities.addFirst(located.entity());
          }
        });
    members.forEach(
        (member, root) -> {
          parts.computeIfAbsent(root, Parts::new).members.add(member);
          parts.computeIfAbsent(rowKey(member.key()), Parts::new).without.add(member);
        });
    roster.labels.forEach(
        (key, labels) -> {
          Map<String, String> ofRow = renamed.computeIfAbsent(rowKey(key), none -> new HashMap<>());
          if (key.equals(rowKey(key))) {
            ofRow.putAll(labels);
          } else {
            labels.forEach(ofRow::putIfAbsent);
          }
        });
    parts.forEach((root, row) -> rows.put(root, row.row(kind, labels(root, row, roster))));
  }

  /** What edits call the row comes first, then the row's own entity, then those that joined it. */
  private static Map<String, String> labels(String root, Parts row, KindRoster roster) {
    Map<String, String> labels = new LinkedHashMap<>(roster.labels.getOrDefault(root, Map.of()));
    for (AuthorityEntity entity : row.entities) {
      roster.labels.getOrDefault(entity.id(), Map.of()).forEach(labels::putIfAbsent);
      entity.labels().forEach(labels::putIfAbsent);
    }
    row.keys.forEach(key -> roster.labels.getOrDefault(key, Map.of()).forEach(labels::putIfAbsent));
    return labels;
  }

  @Nullable String owner(String engineKey) {
    return shared.contains(engineKey) ? null : roots.get(engineKey);
  }

  /** What edits call a row, by language code. */
  Map<String, String> renamed(String key) {
    return renamed.getOrDefault(rowKey(key), Map.of());
  }

  @Nullable String claim(String form) {
    return claims.get(Form.folded(form));
  }

  /** The key of the row that a stored key's articles are in, as far as no form says otherwise. */
  String rowKey(String key) {
    return roots.getOrDefault(key, key);
  }

  Row row(String key) {
    Row row = rows.get(rowKey(key));
    return row == null ? Row.unknown(kind, key) : row;
  }

  Map<String, Row> rows() {
    return rows;
  }

  /** Stored keys that are not those of their row, with the keys of the rows. */
  Map<String, String> alternates() {
    Map<String, String> alternates = new LinkedHashMap<>();
    roots.forEach(
        (key, root) -> {
          if (!key.equals(root)) {
            alternates.put(key, root);
          }
        });
    return alternates;
  }

  Map<Member, String> members() {
    return members;
  }

  /** A row while it is put together. */
  private static final class Parts {
    private final String root;
    private final List<AuthorityEntity> entities = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<Member> members = new LinkedHashSet<>();
    private final Set<Member> without = new LinkedHashSet<>();

    Parts(String root) {
      this.root = root;
      keys.add(root);
    }

    Row row(EntityKind kind, Map<String, String> labels) {
      return new Row(kind, root, labels, entities, keys, members, without);
    }
  }
}
