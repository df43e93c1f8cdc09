package org.anun.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;

/** The names that one search asks for, and how a form found in an article is related to them. */
final class QueryNames {
  private final NameEngine engine;
  private final NameForms forms;
  private final List<Name> names;

  private record Name(String written, List<String> keys) {}

  /**
   * Reads the names.
   *
   * @param written single words and full names as typed
   */
  QueryNames(List<String> written, NameEngine engine, NameForms forms) {
    this.engine = engine;
    this.forms = forms;
    this.names = written.stream().map(each -> new Name(each, forms.keys(each))).toList();
  }

  /** How the form is related to the closest name with a key in common; empty when none has one. */
  Optional<Comparison> relation(String form) {
    List<String> keys = forms.keys(form);
    NameKind kind = NameForms.isFullName(form) ? NameKind.PERSON : NameKind.TOKEN;
    return names.stream()
        .filter(name -> name.keys().stream().anyMatch(keys::contains))
        .map(name -> engine.compare(name.written(), form, kind))
        .max(Comparator.comparingDouble(Comparison::score));
  }

  /** Whether a form was typed just so, in any case. */
  boolean typed(String form) {
    String folded = form.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> name.written().toLowerCase(Locale.ROOT).equals(folded));
  }
}
