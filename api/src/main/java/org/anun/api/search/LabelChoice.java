package org.anun.api.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anun.api.query.FacetField;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.Relation;
import org.anun.names.Script;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a row is called in the reader's language: what an editor renamed it to, else the
 * form that the articles in that language use most, else what the authority calls it in that
 * language, else the form that all articles use most, else its name in the authority, else its key.
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

  /**
   * What a row is called in one language; empty where nobody says, neither article nor authority.
   */
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
    if (known.isPresent() && isFormOf(field, known.get(), form)) {
      return known.get();
    }
    // Of two case relatives the shorter is the nominative far more often.
    return forms.stream()
        .map(ValueCount::value)
        .filter(other -> other.length() < form.length() || isInCapitals(form))
        .filter(other -> isFormOf(field, other, form))
        .max(Comparator.comparingInt(other -> sharedBeginning(other, form)))
        .orElse(form);
  }

  /** Whether a form is another one's in capitals or in a grammatical case. */
  private boolean isFormOf(FacetField field, String other, String form) {
    if (isInCapitals(form)) {
      return !isInCapitals(other) && inCapitals(other).equals(inCapitals(form));
    }
    // Comparing costs much more than looking whether two forms are written alike at all.
    return !form.equals(other)
        && sharedBeginning(other, form) >= LEAST_SHARED
        && (inflected(field, other, form) || isLengthened(field, other, form));
  }

  /** The Armenian letter և is two in capitals, and two orthographies differ on the second. */
  private static String inCapitals(String form) {
    return form.toUpperCase(Locale.ROOT).replace("ԵՒ", "ԵՎ");
  }

  /** Scripts without capitals have none. */
  private static boolean isInCapitals(String form) {
    return form.codePoints().anyMatch(Character::isUpperCase)
        && form.codePoints().noneMatch(Character::isLowerCase);
  }

  private boolean inflected(FacetField field, String nominative, String form) {
    return relation(field, nominative, form) == Relation.INFLECTED;
  }

  /** Armenian articles and endings behind a vowel (Ալիևը, Գյումրիի) change no sound of the name. */
  private boolean isLengthened(FacetField field, String nominative, String form) {
    return form.startsWith(nominative)
        && Script.of(form) == Script.ARMENIAN
        && relation(field, nominative, form) == Relation.SAME_SCRIPT;
  }

  private Relation relation(FacetField field, String nominative, String form) {
    return engine.compare(nominative, form, kind(field, form)).relation();
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

  /** Comparing single words as places would end at their being names of one place. */
  private static NameKind kind(FacetField field, String form) {
    if (field == FacetField.PERSON) {
      return NameKind.PERSON;
    }
    return form.indexOf(' ') < 0 ? NameKind.TOKEN : NameKind.PLACE;
  }
}
