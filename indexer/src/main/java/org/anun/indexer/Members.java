package org.anun.indexer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anun.authority.EntityKind;
import org.anun.authority.Member;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.SpellingCollector;

/** The forms by which a document names its entities, as the index holds them. */
final class Members {
  private Members() {}

  /** The values of one document, sorted. */
  static List<String> of(Inspection inspection) {
    Set<String> members = new TreeSet<>();
    inspection.people().forEach(person -> add(members, EntityKind.PERSON, person));
    inspection.places().forEach(place -> add(members, EntityKind.PLACE, place));
    inspection
        .organisations()
        .forEach(organisation -> add(members, EntityKind.ORGANISATION, organisation));
    return List.copyOf(members);
  }

  private static void add(Set<String> members, EntityKind kind, Entity entity) {
    boolean full =
        kind == EntityKind.PERSON
            && entity.mentions().stream().anyMatch(mention -> Resolution.isFull(mention.text()));
    for (Entity.Mention mention : entity.mentions()) {
      if (!full || Resolution.isFull(mention.text())) {
        String form = SpellingCollector.form(mention.text());
        members.add(new Member(kind, entity.key(), form).value());
      }
    }
  }
}
