package org.anun.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.tagger.RecentWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose case forms the names of a document are, where their engine keys cannot say it: of a
 * name that the authority knows, or of another name in the same document. Not thread-safe.
 */
final class CaseForms {
  private final RecentWords<KnownForm> known;
  private final List<Entity> entities;

  /** The engine keys of the document's own forms, in lower case; null until somebody asks. */
  private @Nullable Map<String, String> forms;

  /** The keys of names that were found to be case forms, with the keys of those. */
  private final Map<String, String> settled = new HashMap<>();

  CaseForms(RecentWords<KnownForm> known, List<Entity> entities) {
    this.known = known;
    this.entities = entities;
  }

  /**
   * The key of the name that an entity's forms are case forms of, or its own.
   *
   * @param entity one whose engine key is not known to be somebody's
   */
  String key(Entity entity) {
    for (Entity.Mention mention : entity.mentions()) {
      KnownForm form = known.of(mention.text());
      if (form.claim() != null) {
        return entity.key();
      }
      String row = form.claimOfCaseForm();
      if (row != null) {
        return row;
      }
    }
    for (Entity.Mention mention : entity.mentions()) {
      for (String nominative : known.of(mention.text()).nominatives()) {
        String other = forms().get(nominative);
        if (other != null
            && !other.equals(entity.key())
            && !entity.key().equals(settled.get(other))) {
          settled.put(entity.key(), other);
          return other;
        }
      }
    }
    return entity.key();
  }

  private Map<String, String> forms() {
    Map<String, String> made = forms;
    if (made == null) {
      made = new HashMap<>();
      for (Entity entity : entities) {
        for (Entity.Mention mention : entity.mentions()) {
          made.putIfAbsent(known.of(mention.text()).lower(), entity.key());
        }
      }
      forms = made;
    }
    return made;
  }
}
