package org.anun.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.SpellingCollector;

/**
 * Finds whose case forms the names of a document are, where their engine keys cannot say it: of a
 * name that the authority knows, or of another name in the same document. Not thread-safe.
 */
final class CaseForms {
  private final Authority authority;
  private final EntityKind kind;

  /** The engine keys of the document's own forms, in lower case. */
  private final Map<String, String> forms = new HashMap<>();

  /** The keys of names that were found to be case forms, with the keys of those. */
  private final Map<String, String> settled = new HashMap<>();

  CaseForms(Authority authority, EntityKind kind, List<Entity> entities) {
    this.authority = authority;
    this.kind = kind;
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> forms.putIfAbsent(lower(mention.text()), entity.key()));
    }
  }

  /** The entity with the key of the name that it is a case form of, or as it is. */
  Entity settled(Entity entity) {
    if (authority.owner(kind, entity.key()).isPresent()) {
      return entity;
    }
    for (Entity.Mention mention : entity.mentions()) {
      String form = SpellingCollector.form(mention.text());
      if (authority.claim(kind, form).isPresent()) {
        return entity;
      }
      Optional<String> known = authority.claimOfCaseForm(kind, form);
      if (known.isPresent()) {
        return new Entity(entity.name(), known.get(), entity.mentions());
      }
    }
    for (Entity.Mention mention : entity.mentions()) {
      for (String nominative : kind.nominatives(SpellingCollector.form(mention.text()))) {
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
