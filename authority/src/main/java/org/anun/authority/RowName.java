package org.anun.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row as a user names it, found in an authority.
 *
 * @param kind of the row
 * @param key of the row
 */
public record RowName(EntityKind kind, String key) {
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");

  /** Whether a text can be what the engine makes of a name of a kind. */
  static boolean isEngineKey(EntityKind kind, String text) {
    return LATIN.matcher(text).matches() || (!text.isEmpty() && kind.engineKey(text).equals(text));
  }

  /**
   * The row that a text names: by an entity's id, by a spelling that an entity claims, by the
   * engine key of one, or else a row of the corpus alone, by its engine key or by a name in any
   * script.
   *
   * @param kind of the row, or null to find out
   * @throws IllegalArgumentException if nothing or several things go by that text, with what to do
   */
  public static RowName find(Authority authority, String text, @Nullable EntityKind kind) {
    AuthorityEntity entity = authority.entity(text).orElse(null);
    if (entity != null) {
      if (kind != null && kind != entity.kind()) {
        throw new IllegalArgumentException(
            "%s is a %s, not a %s".formatted(text, entity.kind().code(), kind.code()));
      }
      return new RowName(entity.kind(), authority.rowKey(entity.kind(), text));
    }
    List<RowName> known = new ArrayList<>();
    for (EntityKind each : kind == null ? List.of(EntityKind.values()) : List.of(kind)) {
      String engineKey = isEngineKey(each, text) ? text : each.engineKey(text);
      String key = authority.resolve(each, engineKey, List.of(text));
      if (!key.equals(engineKey) || !authority.row(each, key).isUnknown()) {
        known.add(new RowName(each, key));
      }
    }
    if (known.size() == 1) {
      return known.getFirst();
    }
    if (known.size() > 1) {
      throw new IllegalArgumentException(
          "\"%s\" names a %s and a %s; say --kind"
              .formatted(text, known.get(0).kind().code(), known.get(1).kind().code()));
    }
    if (EntityTable.ID.matcher(text).matches() && text.indexOf('-') >= 0) {
      throw new IllegalArgumentException(
          "no entity has the id \"%s\"; 'anun entities list %s' lists those that begin so"
              .formatted(text, text.substring(0, text.indexOf('-'))));
    }
    if (kind == null) {
      throw new IllegalArgumentException(
          "no entity goes by \"%s\"; say --kind for a row that only your articles know"
              .formatted(text));
    }
    String engineKey = isEngineKey(kind, text) ? text : kind.engineKey(text);
    if (engineKey.isEmpty()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a name");
    }
    return new RowName(kind, engineKey);
  }
}
