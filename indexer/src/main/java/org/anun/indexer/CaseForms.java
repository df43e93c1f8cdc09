package org.anun.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.SpellingCollector;

/**
 * Finds whose case forms the names of a document are, where their engine keys cannot say it: of a
 * name that the authority knows, or of another name in the same document. Not thread-safe.
 */
final class CaseForms {
  private final KnownForms known;

  /** The engine keys of the document's own forms, in lower case. */
  private final Map<String, String> forms = new HashMap<>();

  /** The keys of names that were found to be case forms, with the keys of those. */
  private final Map<String, String> settled = new HashMap<>();

  CaseForms(KnownForms known, List<Entity> entities) {
    this.known = known;
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> forms.putIfAbsent(lower(mention.text()), entity.key()));
    }
  }

  /** The entity with the key of the name that it is a case form of, or as it is. */
  Entity settled(Entity entity) {
    if (known.owner(entity.key()).isPresent()) {
      return entity;
    }
    for (Entity.Mention mention : entity.mentions()) {
      String form = SpellingCollector.form(mention.text());
      if (known.claim(form).isPresent()) {
        return entity;
      }
      Optional<String> row = known.claimOfCaseForm(form);
      if (row.isPresent()) {
        return new Entity(entity.name(), row.get(), entity.mentions());
      }
    }
    for (Entity.Mention mention : entity.mentions()) {
      for (String nominative : known.nominatives(SpellingCollector.form(mention.text()))) {
        String other = forms.get(nominative);
        if (other != null
            && !other.equals(entity.key())
            && !entity.key().equals(settled.get(other))) {
          settled.put(entity.key(), other);
          return new Entity(entity.name(), other, entity.mentions());
        }
      }
    }
    return entity;
  }

  private static String lower(String written) {
    return SpellingCollector.form(written).toLowerCase(Locale.ROOT);
  }
}
