package org.anun.authority;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an authority knows by name.
 *
 * @param id a readable slug, unique over all kinds
 * @param labels what to call it, by language code, in the order of the table
 * @param spellings further forms: other names, acronyms, what it calls itself
 * @param wikidata its item there, such as {@code Q7747}, or null
 * @param source where the facts come from
 * @param note for readers of the table and of the entity's page, or null
 */
public record AuthorityEntity(
    String id,
    EntityKind kind,
    Map<String, String> labels,
    List<String> spellings,
    @Nullable String wikidata,
    String source,
    @Nullable String note) {

  /** Copies labels and spellings. */
  public AuthorityEntity {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    spellings = List.copyOf(spellings);
  }

  /** Every form that names it: labels and spellings, each once, in the order of the table. */
  public Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>(labels.values());
    forms.addAll(spellings);
    return Collections.unmodifiableSet(forms);
  }

  /** What to call it where no language is asked for: its English label, or its first form. */
  public String name() {
    String english = labels.get("en");
    return english != null ? english : forms().stream().findFirst().orElse(id);
  }

  /** The same without some of its forms. */
  AuthorityEntity without(Predicate<String> form) {
    Map<String, String> kept = new LinkedHashMap<>(labels);
    kept.values().removeIf(form);
    return new AuthorityEntity(
        id,
        kind,
        kept,
        spellings.stream().filter(Predicate.not(form)).toList(),
        wikidata,
        source,
        note);
  }

  /** The same with more spellings. */
  AuthorityEntity with(List<String> more) {
    Set<String> all = new LinkedHashSet<>(spellings);
    all.addAll(more);
    return new AuthorityEntity(id, kind, labels, List.copyOf(all), wikidata, source, note);
  }
}
