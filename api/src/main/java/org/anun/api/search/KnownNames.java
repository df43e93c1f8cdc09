package org.anun.api.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.anun.api.query.FacetField;
import org.anun.authority.Authority;
import org.anun.authority.Row;
import org.jspecify.annotations.Nullable;

/** Finds the rows that the authority knows by a name that begins in a given way. Thread-safe. */
final class KnownNames {
  private record Name(String row, Optional<String> form, List<NamePrefix.Beginning> words) {}

  private record Read(Authority authority, Map<FacetField, List<Name>> names) {}

  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  /** The keys of the rows, in the order of the authority. */
  Set<String> rows(Authority authority, FacetField field, NamePrefix prefix) {
    return new LinkedHashSet<>(forms(authority, field, prefix).keySet());
  }

  /**
   * The keys of the rows, in the order of the authority, each with the first name that begins so;
   * empty where only the sounds of a name do.
   */
  Map<String, Optional<String>> forms(Authority authority, FacetField field, NamePrefix prefix) {
    var rows = new LinkedHashMap<String, Optional<String>>();
    for (Name name : read(authority).names().getOrDefault(field, List.of())) {
      if (prefix.matches(name.words())) {
        rows.putIfAbsent(name.row(), name.form());
      }
    }
    return rows;
  }

  /** The names are read when they are first asked for after an edit. */
  private Read read(Authority authority) {
    Read known = last.get();
    if (known != null && known.authority() == authority) {
      return known;
    }
    var names = new LinkedHashMap<FacetField, List<Name>>();
    for (FacetField field : FacetField.ENTITIES) {
      var ofField = new ArrayList<Name>();
      for (Row row : authority.rows(EntityRows.kind(field))) {
        row.forms()
            .forEach(
                form ->
                    ofField.add(new Name(row.key(), Optional.of(form), NamePrefix.written(form))));
        // Its keys are how all of its names sound.
        row.keys()
            .forEach(
                key -> ofField.add(new Name(row.key(), Optional.empty(), NamePrefix.sounds(key))));
      }
      names.put(field, ofField);
    }
    var read = new Read(authority, names);
    last.set(read);
    return read;
  }
}
