package org.anun.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityEntity;
import org.anun.authority.EntityKind;
import org.anun.authority.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an authority as a table or as JSON.
 *
 * @param rows by kind, then key
 */
record EntityList(List<Item> rows) {
  private static final int MOST_SHOWN = 4;

  EntityList {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param spellings every form that is no label
   * @param keys stored keys whose articles belong to the row
   * @param entities ids of the entities that make it up
   */
  record Item(
      String kind,
      String key,
      Map<String, String> labels,
      List<String> spellings,
      List<String> keys,
      List<String> entities,
      List<String> sources,
      List<String> notes) {
    static Item of(Row row) {
      Set<String> spellings = new LinkedHashSet<>(row.forms());
      spellings.removeAll(row.labels().values());
      return new Item(
          row.kind().code(),
          row.key(),
          row.labels(),
          List.copyOf(spellings),
          List.copyOf(row.keys()),
          row.entities().stream().map(AuthorityEntity::id).toList(),
          row.entities().stream().map(AuthorityEntity::source).distinct().toList(),
          row.entities().stream().map(AuthorityEntity::note).filter(note -> note != null).toList());
    }

    String label() {
      String english = labels.get("en");
      if (english != null) {
        return english;
      }
      return labels.values().stream()
          .findFirst()
          .orElse(spellings.isEmpty() ? key : spellings.getFirst());
    }
  }

  /**
   * The rows of a kind that go by a name.
   *
   * @param kind or null for all
   * @param name how a key, or a word of a name in any script, begins; null for all
   */
  static EntityList of(Authority authority, @Nullable EntityKind kind, @Nullable String name) {
    List<Item> items = new ArrayList<>();
    for (EntityKind each : kind == null ? List.of(EntityKind.values()) : List.of(kind)) {
      authority.rows(each).stream()
          .filter(row -> !row.entities().isEmpty() || !row.labels().isEmpty() || !row.isPlain())
          .filter(row -> name == null || row.goesBy(name))
          .map(Item::of)
          .sorted(Comparator.comparing(Item::key))
          .forEach(items::add);
    }
    return new EntityList(items);
  }

  @Override
  public String toString() {
    if (rows.isEmpty()) {
      return "";
    }
    Columns table = new Columns("KIND", "KEY", "LABEL", "ALSO");
    for (Item row : rows) {
      Set<String> also = new LinkedHashSet<>(row.labels().values());
      also.addAll(row.spellings());
      also.remove(row.label());
      List<String> shown = also.stream().limit(MOST_SHOWN).toList();
      int more = also.size() - shown.size();
      table.row(
          row.kind(),
          row.key(),
          row.label(),
          String.join(", ", shown)
              + (more > 0 ? String.format(Locale.ROOT, " and %d more", more) : ""));
    }
    return table.toString();
  }
}
