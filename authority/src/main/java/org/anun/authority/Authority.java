package org.anun.authority;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who, as tables and edits say at one moment. Immutable and thread-safe.
 *
 * <p>At index time {@link #resolve} gives a named entity its key. At query time {@link #row} says
 * which stored keys and forms make up a row of a facet, whatever was known when the articles were
 * indexed; {@link #alternates} and {@link #members} are what an index has to be asked for to know
 * which rows are affected at all.
 */
public final class Authority {
  private final Map<String, AuthorityEntity> entities;
  private final Map<EntityKind, KindFace> kinds;

  Authority(Roster roster) {
    Map<String, AuthorityEntity> byId = new LinkedHashMap<>();
    Map<EntityKind, KindFace> faces = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      KindRoster ofKind = roster.kind(kind);
      ofKind.entities.forEach((id, located) -> byId.put(id, located.entity()));
      faces.put(kind, new KindFace(kind, ofKind));
    }
    entities = Collections.unmodifiableMap(byId);
    kinds = faces;
  }

  /**
   * What ships with Anun, without anybody's edits.
   *
   * @throws BrokenAuthority if a shipped table is broken
   */
  public static Authority shipped() {
    return Whole.SHIPPED;
  }

  /** The rows of the shipped tables, as they stand, and how their forms are read. */
  static ShippedTables shippedTables() {
    return Shipped.TABLES;
  }

  /** The entity with that id, also where its row has joined another. */
  public Optional<AuthorityEntity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** All entities, in the order of their kinds and tables. */
  public Collection<AuthorityEntity> entities() {
    return entities.values();
  }

  /**
   * The row of an entity that claims one of these spellings, or else of the one entity that has
   * this engine key, or else of one that claims a name of which the spellings can be case forms, or
   * else the row of the engine key itself.
   *
   * @param engineKey as {@link EntityKind#engineKey} makes it
   * @param forms as written, the likeliest to be a full name first
   * @return the key of the row: an id, or an engine key
   */
  public String resolve(EntityKind kind, String engineKey, Collection<String> forms) {
    for (String form : forms) {
      Optional<String> claim = claim(kind, form);
      if (claim.isPresent()) {
        return claim.get();
      }
    }
    Optional<String> owner = owner(kind, engineKey);
    if (owner.isPresent()) {
      return owner.get();
    }
    return forms.stream()
        .flatMap(form -> claimOfCaseForm(kind, form).stream())
        .findFirst()
        .orElse(rowKey(kind, engineKey));
  }

  /** The key of the row that claims, or alone sounds like, a name of which this is a case form. */
  public Optional<String> claimOfCaseForm(EntityKind kind, String form) {
    return kind.nominatives(form).stream()
        .flatMap(name -> claim(kind, name).stream())
        .findFirst()
        .or(
            () ->
                kind.otherKeys(form).stream()
                    .flatMap(key -> owner(kind, key).stream())
                    .findFirst());
  }

  /** The key of the row that claims this very spelling, in any case. */
  public Optional<String> claim(EntityKind kind, String form) {
    return Optional.ofNullable(face(kind).claim(form));
  }

  /**
   * The key of the row that an engine key surely belongs to: one entity alone has it, or edits name
   * it. Empty where nothing is known of it, and where several entities have it.
   */
  public Optional<String> owner(EntityKind kind, String engineKey) {
    return Optional.ofNullable(face(kind).owner(engineKey));
  }

  /**
   * The key of the row that articles with a stored key are in, as far as {@link #members} does not
   * say otherwise of a form; the key itself where nothing is known of it.
   */
  public String rowKey(EntityKind kind, String storedKey) {
    return face(kind).rowKey(storedKey);
  }

  /** The row that a key is in, also where the key's own row has joined another. */
  public Row row(EntityKind kind, String key) {
    return face(kind).row(key);
  }

  /** All rows of which tables or edits know something, each once. */
  public Collection<Row> rows(EntityKind kind) {
    return Collections.unmodifiableCollection(face(kind).rows().values());
  }

  /** What to call a row in a language, where tables or edits say so. */
  public Optional<String> label(EntityKind kind, String key, String language) {
    return Optional.ofNullable(row(kind, key).labels().get(language));
  }

  /** What edits call a row, by language code; empty where no edit does. */
  public Map<String, String> renamed(EntityKind kind, String key) {
    return Collections.unmodifiableMap(face(kind).renamed(key));
  }

  /**
   * Every key that an index may hold and that is not the key of its row, with the key of its row:
   * the ids of joined rows, and the engine keys that are stored where an index was written before
   * the authority knew the entity.
   */
  public Map<String, String> alternates(EntityKind kind) {
    return Collections.unmodifiableMap(face(kind).alternates());
  }

  /**
   * Every form that belongs to another row than the key that it may be stored under, with the key
   * of its row.
   */
  public Map<Member, String> members(EntityKind kind) {
    return Collections.unmodifiableMap(face(kind).members());
  }

  /** An id for a new entity with this form, after how it sounds, that nothing has yet. */
  public String freeId(EntityKind kind, String form) {
    String sound = kind.engineKey(form).replace(' ', '-');
    String stem = EntityTable.ID.matcher(sound).matches() ? sound : kind.code();
    String id = stem;
    // A word alone could be the engine key of something else.
    for (int number = 2; entities.containsKey(id) || id.indexOf('-') < 0; number++) {
      id = stem + '-' + number;
    }
    return id;
  }

  private KindFace face(EntityKind kind) {
    KindFace face = kinds.get(kind);
    if (face == null) {
      throw new IllegalStateException("no face of " + kind);
    }
    return face;
  }

  /** Apart from the authority, because a folder of the user's own needs the tables alone. */
  private static final class Shipped {
    static final ShippedTables TABLES = ShippedTables.load();
  }

  private static final class Whole {
    static final Authority SHIPPED =
        new Authority(Roster.of(Shipped.TABLES.entities(), List.of(), Shipped.TABLES.forms()));
  }
}
