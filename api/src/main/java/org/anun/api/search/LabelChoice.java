package org.anun.api.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anun.api.query.FacetField;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a row is called in the reader's language: what an editor renamed it to, else the form
 * that the articles in that language use most, else what the authority calls it in that language,
 * else the form that all articles use most, else its name in the authority, else its key.
 *
 * <p>A case form (Еревана) counts for its nominative, and is no label where that can be had.
 * Immutable.
 */
final class LabelChoice {
  /** Letters that a case form shares with its nominative at least; other scripts share none. */
  private static final int LEAST_SHARED = 2;

  private final NameEngine engine;

  LabelChoice(NameEngine engine) {
    this.engine = engine;
  }

  /**
   * The label of a row.
   *
   * @param language the reader's; null for none in particular
   * @param inLanguage the forms in articles of that language, most frequent first
   * @param all the forms in all articles, most frequent first
   */
  String label(
      EntityRows names,
      EntityRow row,
      @Nullable String language,
      List<ValueCount> inLanguage,
      List<ValueCount> all) {
    return names
        .renamed(row, language)
        .or(() -> inLanguage(names, row, language, inLanguage))
        .or(() -> mostUsed(row.field(), all, Optional.empty()))
        .or(() -> names.name(row))
        .orElse(row.key());
  }

  /** What a row is called in one language; empty where nobody says, neither article nor authority. */
  Optional<String> inLanguage(
      EntityRows names, EntityRow row, @Nullable String language, List<ValueCount> forms) {
    if (language == null) {
      return Optional.empty();
    }
    Optional<String> known = names.label(row, language);
    return mostUsed(row.field(), forms, known).or(() -> known);
  }

  /**
   * The form that most articles use. What articles have in a case form counts for the nominative,
   * where that can be had: from the authority or from another article.
   */
  private Optional<String> mostUsed(
      FacetField field, List<ValueCount> forms, Optional<String> known) {
    var used = new LinkedHashMap<String, Long>();
    // First, so that of two forms used as much the authority's is taken.
    known.ifPresent(label -> used.put(label, 0L));
    for (ValueCount form : forms) {
      used.merge(nominative(field, form.value(), forms, known), form.count(), Long::sum);
    }
    return used.entrySet().stream()
        .filter(form -> form.getValue() > 0)
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(Map.Entry::getKey);
  }

  private String nominative(
      FacetField field, String form, List<ValueCount> forms, Optional<String> known) {
    if (known.isPresent() && inflected(field, known.get(), form)) {
      return known.get();
    }
    return forms.stream()
        .map(ValueCount::value)
        // Of two case relatives the shorter is the nominative far more often.
        .filter(other -> other.length() < form.length() && inflected(field, other, form))
        .max(Comparator.comparingInt(other -> sharedBeginning(other, form)))
        .orElse(form);
  }

  /** How many UTF-16 code units two forms begin with in common. */
  private static int sharedBeginning(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private boolean inflected(FacetField field, String nominative, String form) {
    // Comparing costs much more than looking whether two forms are written alike at all.
    return sharedBeginning(nominative, form) >= LEAST_SHARED
        && engine.compare(nominative, form, kind(field, form)).relation() == Relation.INFLECTED;
  }

  /** Comparing single words as places would end at their being names of one place. */
  private static NameKind kind(FacetField field, String form) {
    if (field == FacetField.PERSON) {
      return NameKind.PERSON;
    }
    return form.indexOf(' ') < 0 ? NameKind.TOKEN : NameKind.PLACE;
  }
}
