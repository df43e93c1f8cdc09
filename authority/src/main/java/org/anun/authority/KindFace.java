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

  /** Nobody changes it any more. */
  private final KindRoster roster;

  private final Map<Member, String> members = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> renamed = new HashMap<>();

  /** Engine keys that several entities have. */
  private final Set<String> shared = new HashSet<>();

  /** Keys that edits name, whether or not a table knows them. */
  private final Set<String> edited = new LinkedHashSet<>();

  /** Made when one is asked for, which who indexes never does. */
  private volatile @Nullable Facets facets;

  KindFace(EntityKind kind, KindRoster roster) {
    this.kind = kind;
    this.roster = roster;
    for (Map.Entry<String, Set<String>> owned : roster.owners.entrySet()) {
      if (owned.getValue().size() > 1) {
        shared.add(owned.getKey());
      }
    }
    edited.addAll(roster.joined.keySet());
    edited.addAll(roster.joined.values());
    edited.addAll(roster.labels.keySet());
    roster.partings.forEach(parting -> edited.add(parting.from()));
    readMembers();
    readLabels();
  }

  /** Every key that tables or edits know, in their order. */
  private Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(roster.entities.keySet());
    keys.addAll(roster.owners.keySet());
    keys.addAll(edited);
    return keys;
  }

  /** The forms whose row differs from that of a key that they may be stored under. */
  private void readMembers() {
    for (String key : shared) {
      Set<String> owners = roster.owners.getOrDefault(key, Set.of());
      for (String id : owners) {
        Located located = roster.entities.get(id);
        Set<String> forms = located == null ? Set.of() : located.entity().forms();
        for (String form : forms) {
          if (roster.engineKey(form).equals(key)) {
            note(key, form, id);
            owners.forEach(owner -> note(owner, form, id));
          }
        }
      }
    }
    for (Member acronym : roster.acronyms) {
      note(roster.engineKey(acronym.form()), acronym.form(), acronym.key());
    }
    for (KindRoster.Parting parting : roster.partings) {
      String from = roster.root(parting.from());
      note(roster.engineKey(parting.form()), parting.form(), parting.to());
      for (String key : keys()) {
        if (rowKey(key).equals(from)) {
          note(key, parting.form(), parting.to());
        }
      }
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

  private void readLabels() {
    roster.labels.forEach(
        (key, labels) -> {
          Map<String, String> ofRow = renamed.computeIfAbsent(rowKey(key), none -> new HashMap<>());
          if (key.equals(rowKey(key))) {
            ofRow.putAll(labels);
          } else {
            labels.forEach(ofRow::putIfAbsent);
          }
        });
  }

  private Map<String, Row> makeRows() {
    Map<String, Parts> parts = new LinkedHashMap<>();
    for (String key : keys()) {
      String root = rowKey(key);
      Parts row = parts.computeIfAbsent(root, Parts::new);
      row.keys.add(key);
      Located located = roster.entities.get(key);
      if (located != null && !key.equals(root)) {
        row.entities.add(located.entity());
      } else if (located != null) {
        row.entities.addFirst(located.entity());
      }
    }
    members.forEach(
        (member, root) -> {
          parts.computeIfAbsent(root, Parts::new).members.add(member);
          parts.computeIfAbsent(rowKey(member.key()), Parts::new).without.add(member);
        });
    Map<String, Row> made = new LinkedHashMap<>();
    parts.forEach((root, row) -> made.put(root, row.row(kind, labels(root, row))));
    return made;
  }

  /** What edits call the row comes first, then the row's own entity, then those that joined it. */
  private Map<String, String> labels(String root, Parts row) {
    Map<String, String> labels = new LinkedHashMap<>(roster.labels.getOrDefault(root, Map.of()));
    for (AuthorityEntity entity : row.entities) {
      roster.labels.getOrDefault(entity.id(), Map.of()).forEach(labels::putIfAbsent);
      entity.labels().forEach(labels::putIfAbsent);
    }
    row.keys.forEach(key -> roster.labels.getOrDefault(key, Map.of()).forEach(labels::putIfAbsent));
    return labels;
  }

  @Nullable String owner(String engineKey) {
    boolean known =
        roster.entities.containsKey(engineKey)
            || roster.owners.containsKey(engineKey)
            || edited.contains(engineKey);
    return known && !shared.contains(engineKey) ? rowKey(engineKey) : null;
  }

  /** What edits call a row, by language code. */
  Map<String, String> renamed(String key) {
    return renamed.getOrDefault(rowKey(key), Map.of());
  }

  @Nullable String claim(String form) {
    String id = roster.claims.get(Form.folded(form));
    return id == null ? null : rowKey(id);
  }

  /** The key of the row that a stored key's articles are in, as far as no form says otherwise. */
  String rowKey(String key) {
    return roster.root(key);
  }

  Row row(String key) {
    Row row = rows().get(rowKey(key));
    return row == null ? Row.unknown(kind, key) : row;
  }

  Map<String, Row> rows() {
    return facets().rows();
  }

  /** Stored keys that are not those of their row, with the keys of the rows. */
  Map<String, String> alternates() {
    return facets().alternates();
  }

  private Facets facets() {
    Facets made = facets;
    if (made == null) {
      synchronized (roster) {
        made = facets == null ? new Facets(makeRows(), makeAlternates()) : facets;
        facets = made;
      }
    }
    return made;
  }

  private Map<String, String> makeAlternates() {
    Map<String, String> alternates = new LinkedHashMap<>();
    for (String key : keys()) {
      String root = rowKey(key);
      if (!key.equals(root)) {
        alternates.put(key, root);
      }
    }
    return alternates;
  }

  Map<Member, String> members() {
    return members;
  }

  /** What a facet shows. */
  private record Facets(Map<String, Row> rows, Map<String, String> alternates) {}

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
