package org.anun.authority;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one row of a facet stands for in an index, whenever its articles were indexed.
 *
 * <p>An article belongs to the row when its field of the kind holds one of {@code keys} by which it
 * does not only name {@code without}, or when it holds one of {@code members} among its forms (see
 * {@link Member#value}).
 *
 * @param key by which the row is asked for: the id of an entity, or an engine key
 * @param labels what to call it, by language code; empty where only the corpus can say
 * @param entities that make up the row, itself first; empty where the authority knows none
 * @param keys stored keys whose articles belong to the row; always holds {@code key}
 * @param members forms that belong to it though they are stored under another row's key
 * @param without forms that are stored under one of {@code keys} and belong to another row
 */
public record Row(
    EntityKind kind,
    String key,
    Map<String, String> labels,
    List<AuthorityEntity> entities,
    Set<String> keys,
    Set<Member> members,
    Set<Member> without) {

  /** Copies the collections. */
  public Row {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    entities = List.copyOf(entities);
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
  }

  /** The row of a key that no table and no edit knows. */
  static Row unknown(EntityKind kind, String key) {
    return new Row(kind, key, Map.of(), List.of(), Set.of(key), Set.of(), Set.of());
  }

  /** Whether the stored key alone says which articles belong to it. */
  public boolean isPlain() {
    return keys.size() == 1 && members.isEmpty() && without.isEmpty();
  }

  /** Every form that the authority knows the row by, each once. */
  public Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>(labels.values());
    entities.forEach(entity -> forms.addAll(entity.forms()));
    return Collections.unmodifiableSet(forms);
  }

  /** Whether a key of it, or a word of a name in any script, begins so. */
  public boolean goesBy(String beginning) {
    String written = Form.folded(beginning);
    String sounded = kind.engineKey(beginning);
    return keys.stream()
            .anyMatch(
                stored ->
                    stored.startsWith(written)
                        || (!sounded.isEmpty() && (' ' + stored).contains(' ' + sounded)))
        || forms().stream().anyMatch(form -> (' ' + Form.folded(form)).contains(' ' + written));
  }

  /** Whether neither tables nor edits know anything of it. */
  boolean isUnknown() {
    return isPlain() && entities.isEmpty() && labels.isEmpty();
  }
}
