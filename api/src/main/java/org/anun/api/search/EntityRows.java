package org.anun.api.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.api.query.Selection;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.authority.Member;
import org.anun.authority.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of people, places and organisations, by one state of the authority and of what the index
 * holds that is not as this state would have it. Immutable and thread-safe.
 */
final class EntityRows {
  private static final String ENGLISH = "en";

  /** Rows remembered: those of some hundred pages. */
  private static final int REMEMBERED = 10_000;

  /** What a row is asked for by. */
  private record Name(FacetField field, String key) {}

  private final Cache<Name, EntityRow> rows = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Authority authority;
  private final StoredAlternates stored;
  private final Map<FacetField, List<EntityRow>> changed = new LinkedHashMap<>();

  /**
   * Joins the two.
   *
   * @param stored what of the authority's alternate keys and members the index holds
   */
  EntityRows(Authority authority, StoredAlternates stored) {
    this.authority = authority;
    this.stored = stored;
    FacetField.ENTITIES.forEach(field -> changed.put(field, changedRows(field)));
  }

  /** The state of the authority that rows are by. */
  Authority authority() {
    return authority;
  }

  /** The authority's word for a field. */
  static EntityKind kind(FacetField field) {
    return EntityKind.of(field.code()).orElseThrow();
  }

  private List<EntityRow> changedRows(FacetField field) {
    EntityKind kind = kind(field);
    Set<String> keys = new LinkedHashSet<>();
    authority
        .alternates(kind)
        .forEach(
            (alternate, key) -> {
              if (stored.holdsKey(kind, alternate)) {
                keys.add(key);
              }
            });
    authority
        .members(kind)
        .forEach(
            (member, key) -> {
              if (stored.holdsMember(member)) {
                keys.add(key);
                keys.add(authority.rowKey(kind, member.key()));
              }
            });
    return keys.stream().map(key -> row(field, key)).distinct().toList();
  }

  /** Whether these are the rows by such a state and index. */
  boolean by(Authority authority, StoredAlternates stored) {
    return this.authority == authority && this.stored.equals(stored);
  }

  /** The row that a key stands for: its own, or the one that its own has joined. */
  EntityRow row(FacetField field, String key) {
    return rows.get(new Name(field, key), name -> joined(name.field(), name.key()));
  }

  private EntityRow joined(FacetField field, String key) {
    EntityKind kind = kind(field);
    Row row = authority.row(kind, key);
    var parts = new ArrayList<EntityRow.Part>();
    for (String each : row.keys()) {
      if (each.equals(row.key()) || stored.holdsKey(kind, each)) {
        parts.add(new EntityRow.Part(each, true, forms(row.without(), each)));
      }
    }
    row.members().stream()
        .map(Member::key)
        .distinct()
        .map(each -> new EntityRow.Part(each, false, forms(row.members(), each)))
        .filter(part -> !part.forms().isEmpty())
        .forEach(parts::add);
    return new EntityRow(field, row.key(), parts);
  }

  private Set<String> forms(Collection<Member> members, String key) {
    Set<String> forms = new LinkedHashSet<>();
    for (Member member : members) {
      if (member.key().equals(key) && stored.holdsMember(member)) {
        forms.add(member.form());
      }
    }
    return forms;
  }

  /** The key of the row to which a form that the index holds under a key belongs. */
  String keyOf(FacetField field, String storedKey, String form) {
    EntityKind kind = kind(field);
    String own = authority.members(kind).get(new Member(kind, storedKey, form));
    return own == null ? authority.rowKey(kind, storedKey) : own;
  }

  /** All rows whose articles are not just those that the index holds under the row's key. */
  List<EntityRow> changed(FacetField field) {
    return changed.getOrDefault(field, List.of());
  }

  /** The stored keys of which changed rows have a part: nothing else is counted by them. */
  List<String> changedKeys(FacetField field) {
    return changed(field).stream()
        .flatMap(row -> row.parts().stream())
        .map(EntityRow.Part::key)
        .distinct()
        .toList();
  }

  /** The wanted values of a field; of rows their keys of now, each once. */
  List<String> wanted(Filters filters, FacetField field) {
    return keys(field, filters.wanted(field).stream());
  }

  /**
   * The values of a field that a facet lists whatever their counts: the wanted ones, and unwanted
   * rows, whose names a reader could not know otherwise.
   */
  List<String> listed(Filters filters, FacetField field) {
    return field.isEntity()
        ? keys(
            field,
            filters.selections().stream()
                .filter(selection -> selection.field() == field)
                .flatMap(EntityRows::values))
        : filters.wanted(field);
  }

  private static Stream<String> values(Selection selection) {
    return Stream.concat(selection.wanted().stream(), selection.unwanted().stream());
  }

  private List<String> keys(FacetField field, Stream<String> values) {
    return field.isEntity()
        ? values.map(value -> row(field, value).key()).distinct().toList()
        : values.toList();
  }

  /** The values other than its key by which filters chose a row, such as that of a joined row. */
  List<String> aliases(Filters filters, FacetField field, String key) {
    return filters.selections().stream()
        .filter(selection -> selection.field() == field)
        .flatMap(EntityRows::values)
        .filter(value -> !value.equals(key) && row(field, value).key().equals(key))
        .distinct()
        .toList();
  }

  /** What the authority knows of a row. */
  Row known(EntityRow row) {
    return authority.row(kind(row.field()), row.key());
  }

  /** What the authority calls a row in a language. */
  Optional<String> label(EntityRow row, String language) {
    return Optional.ofNullable(known(row).labels().get(language));
  }

  /**
   * What an editor called a row, whatever articles write; where no language is asked for, in
   * English first.
   */
  Optional<String> renamed(EntityRow row, @Nullable String language) {
    Map<String, String> labels = authority.renamed(kind(row.field()), row.key());
    if (language != null) {
      return Optional.ofNullable(labels.get(language));
    }
    return Optional.ofNullable(labels.get(ENGLISH))
        .or(() -> new TreeMap<>(labels).values().stream().findFirst());
  }

  /** What the authority calls a row where no language is asked for. */
  Optional<String> name(EntityRow row) {
    Row known = known(row);
    return Optional.ofNullable(known.labels().get(ENGLISH))
        .or(() -> known.labels().values().stream().findFirst())
        .or(() -> known.entities().stream().findFirst().map(entity -> entity.name()));
  }
}
