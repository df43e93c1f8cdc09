package org.anun.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose case forms the names of a document are, where their engine keys cannot say it: of a
 * name that the authority knows, or of another name in the same document. Not thread-safe.
 */
final class CaseForms {
  private final List<Entity> entities;
  private final List<KnownForm[]> formsOf;

  /** The engine keys of the document's own forms, in lower case; null until somebody asks. */
  private @Nullable Map<String, String> forms;

  /** The keys of names that were found to be case forms, with the keys of those. */
  private final Map<String, String> settled = new HashMap<>();

  /**
   * Looks at the names of one document.
   *
   * @param formsOf what is known of the forms of each entity's mentions
   */
  CaseForms(List<Entity> entities, List<KnownForm[]> formsOf) {
    this.entities = entities;
    this.formsOf = formsOf;
  }

  /**
   * The key of the name that an entity's forms are case forms of, or its own.
   *
   * @param at the place of one whose engine key is not known to be somebody's
   */
  String key(int at) {
    String own = entities.get(at).key();
    for (KnownForm form : formsOf.get(at)) {
      if (form.claim() != null) {
        return own;
      }
      String row = form.claimOfCaseForm();
      if (row != null) {
        return row;
      }
    }
    for (KnownForm form : formsOf.get(at)) {
      for (String nominative : form.nominatives()) {
        String other = forms().get(nominative);
        if (other != null && !other.equals(own) && !own.equals(settled.get(other))) {
          settled.put(own, other);
          return other;
        }
      }
    }
    return own;
  }

  private Map<String, String> forms() {
    Map<String, String> made = forms;
    if (made == null) {
      made = new HashMap<>();
      for (int at = 0; at < formsOf.size(); at++) {
        for (KnownForm form : formsOf.get(at)) {
          made.putIfAbsent(form.lower(), entities.get(at).key());
        }
      }
      forms = made;
    }
    return made;
  }
}
