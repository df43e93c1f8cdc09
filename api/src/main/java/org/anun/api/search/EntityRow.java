package org.anun.api.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anun.api.query.FacetField;

/**
 * One row of a facet of people, places or organisations, and what of the index belongs to it. Edits
 * of the authority change rows at once, the index only when it is made anew: until then a row can
 * hold several stored keys, or some of the forms under one.
 *
 * @param field person, place or organisation
 * @param key the row's value
 * @param parts what belongs to it; articles that have any of them are its articles
 */
record EntityRow(FacetField field, String key, List<Part> parts) {
  /** Copies the parts. */
  EntityRow {
    if (!field.isEntity()) {
      throw new IllegalArgumentException(field + " has no rows");
    }
    parts = List.copyOf(parts);
  }

  /** Whether a form that the index holds under a key belongs to the row. */
  boolean holds(String storedKey, String form) {
    return parts.stream().anyMatch(part -> part.key().equals(storedKey) && part.holds(form));
  }

  /**
   * The forms under one stored key that belong to a row: all but some, or only some.
   *
   * @param key the stored key
   * @param whole whether the forms are those left out; otherwise they are all that belongs
   * @param forms in the order of the file that names them
   */
  record Part(String key, boolean whole, Set<String> forms) {
    /** Copies the forms, keeping their order. */
    Part {
      forms = Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }

    boolean holds(String form) {
      return whole != forms.contains(form);
    }
  }
}
