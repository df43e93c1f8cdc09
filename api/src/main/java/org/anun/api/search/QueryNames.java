package org.anun.api.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.api.query.QueryText;
import org.anun.names.Comparison;
import org.anun.names.NameKind;
import org.anun.names.Relation;

/**
 * The names that one search asks for, and how a form found in an article is related to them. For
 * one answer.
 *
 * <p>A form is a name's when the two share a precise key, or when a likely other spelling of the
 * name leads to it and the engine takes the two for the same. A form that only the likely spelling
 * leads to is none of the name's; the search may find it all the same, at the end.
 */
final class QueryNames {
  private final NameForms forms;
  private final List<Name> names;

  /** Keys under which forms of a name may stand. */
  private final Set<String> reachable;

  private final Map<String, Optional<Comparison>> relations = new HashMap<>();
  private final Map<String, String> closestNames = new HashMap<>();

  private record Related(String name, Comparison comparison) {}

  private record Name(String written, boolean full, List<String> keys, Set<String> searchKeys) {}

  /**
   * Reads the names.
   *
   * @param written single words and full names as typed
   */
  QueryNames(List<String> written, NameForms forms) {
    this.forms = forms;
    this.names = written.stream().map(this::name).toList();
    this.reachable =
        names.stream()
            .flatMap(name -> Stream.concat(name.keys().stream(), name.searchKeys().stream()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names whose forms are listed: the words of a search text, and the chosen spellings. */
  static List<String> written(QueryText text, Filters filters) {
    var names = new LinkedHashSet<>(text.words());
    names.addAll(filters.wanted(FacetField.SPELLING));
    return List.copyOf(names);
  }

  private Name name(String written) {
    boolean full = NameForms.isFullName(written);
    return new Name(
        written,
        full,
        forms.keys(written),
        full ? Set.of() : Set.copyOf(forms.searchKeys(written)));
  }

  /** How the form is related to the closest name that it is a form of; empty when it is of none. */
  Optional<Comparison> relation(String form) {
    return relations.computeIfAbsent(form, this::closest);
  }

  /** The name, as typed, to which a form is related; the form itself where it is to none. */
  String written(String form) {
    return relation(form).isPresent() ? closestNames.getOrDefault(form, form) : form;
  }

  private Optional<Comparison> closest(String form) {
    List<String> keys = forms.keys(form);
    boolean full = NameForms.isFullName(form);
    return names.stream()
        .filter(name -> name.full() == full && reaches(name, keys))
        .flatMap(
            name ->
                comparison(name, form, keys).stream()
                    .map(comparison -> new Related(name.written(), comparison)))
        .max(Comparator.comparingDouble(related -> related.comparison().score()))
        .map(
            related -> {
              closestNames.put(form, related.name());
              return related.comparison();
            });
  }

  private static boolean reaches(Name name, List<String> keys) {
    return name.full() || keys.stream().anyMatch(name.searchKeys()::contains);
  }

  private Optional<Comparison> comparison(Name name, String form, List<String> keys) {
    Comparison comparison =
        forms.compared(name.written(), form, name.full() ? NameKind.PERSON : NameKind.TOKEN);
    boolean shared = keys.stream().anyMatch(name.keys()::contains);
    if (shared || comparison.same()) {
      return Optional.of(comparison);
    }
    Comparison places = forms.compared(name.written(), form, NameKind.PLACE);
    return places.relation() == Relation.ALIAS ? Optional.of(places) : Optional.empty();
  }

  /** The word, as typed, to which a likely other spelling leads from the form. */
  Optional<String> suggested(String form) {
    List<String> keys = forms.keys(form);
    return names.stream()
        .filter(name -> !name.full() && reaches(name, keys))
        .map(Name::written)
        .findFirst();
  }

  /** The forms among values of the index's spellings that are a name's, each once. */
  List<String> formsIn(Collection<String> values) {
    return values.stream()
        .filter(value -> reachable.contains(NameForms.key(value)))
        .map(NameForms::form)
        .distinct()
        .filter(form -> relation(form).isPresent())
        .toList();
  }

  /** Those of the attested forms that are a name's. */
  List<AttestedForm> of(List<AttestedForm> attested) {
    return attested.stream().filter(form -> relation(form.form()).isPresent()).toList();
  }

  /** Whether a form was typed just so, in any case. */
  boolean typed(String form) {
    String folded = form.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> name.written().toLowerCase(Locale.ROOT).equals(folded));
  }
}
