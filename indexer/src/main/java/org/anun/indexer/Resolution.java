package org.anun.indexer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.SpellingCollector;

/**
 * Gives the entities of a document the keys of their rows, as an authority knows them. What goes by
 * one key becomes one entity; forms that belong to different rows become several. Immutable and
 * thread-safe.
 */
final class Resolution {
  private final Map<EntityKind, KnownForms> known = new EnumMap<>(EntityKind.class);

  Resolution(Authority authority) {
    for (EntityKind kind : EntityKind.values()) {
      known.put(kind, new KnownForms(authority, kind));
    }
  }

  /**
   * The entities with the keys of their rows, in the order of the first of each, mentions in text
   * order.
   *
   * @param entities of one kind, with engine keys
   */
  List<Entity> resolve(EntityKind kind, List<Entity> entities) {
    KnownForms forms = Objects.requireNonNull(known.get(kind));
    CaseForms caseForms = new CaseForms(forms, entities);
    Map<String, Entity> resolved = new LinkedHashMap<>();
    for (Entity entity : entities) {
      for (Entity part : parts(forms, caseForms.settled(entity))) {
        resolved.merge(part.key(), part, Resolution::joined);
      }
    }
    return List.copyOf(resolved.values());
  }

  private static Entity joined(Entity first, Entity other) {
    List<Entity.Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(other.mentions());
    mentions.sort(Comparator.comparingInt(Entity.Mention::start));
    return new Entity(first.name(), first.key(), mentions);
  }

  /**
   * A form that an entity's spelling claims decides for its mentions. The others, case forms and
   * bare surnames, follow the engine key where that is surely somebody's, or else the first form
   * that is claimed.
   */
  private static List<Entity> parts(KnownForms forms, Entity entity) {
    Map<String, Optional<String>> claims = claims(forms, entity);
    Set<String> claimed = new LinkedHashSet<>();
    claims.values().forEach(claim -> claim.ifPresent(claimed::add));
    Optional<String> owner = forms.owner(entity.key());
    if (claimed.isEmpty()) {
      return List.of(new Entity(entity.name(), owner.orElse(entity.key()), entity.mentions()));
    }
    boolean others = claims.values().stream().anyMatch(Optional::isEmpty);
    String rest =
        owner.filter(key -> others || claimed.contains(key)).orElse(claimed.iterator().next());
    if (claimed.size() == 1 && claimed.contains(rest)) {
      return List.of(new Entity(entity.name(), rest, entity.mentions()));
    }
    Map<String, List<Entity.Mention>> mentions = new LinkedHashMap<>();
    for (Entity.Mention mention : entity.mentions()) {
      Optional<String> claim = claims.getOrDefault(mention.text(), Optional.empty());
      mentions.computeIfAbsent(claim.orElse(rest), none -> new ArrayList<>()).add(mention);
    }
    List<Entity> parts = new ArrayList<>();
    mentions.forEach((key, of) -> parts.add(new Entity(name(entity, of), key, of)));
    return parts;
  }

  /** The rows that claim the forms that can be names in full, by the words as written. */
  private static Map<String, Optional<String>> claims(KnownForms forms, Entity entity) {
    Map<String, Optional<String>> claims = new LinkedHashMap<>();
    boolean single =
        forms.kind() != EntityKind.PERSON
            || entity.mentions().stream().noneMatch(mention -> isFull(mention.text()));
    for (Entity.Mention mention : entity.mentions()) {
      if ((single || isFull(mention.text())) && !claims.containsKey(mention.text())) {
        claims.put(mention.text(), forms.claim(SpellingCollector.form(mention.text())));
      }
    }
    return claims;
  }

  /** Whether a person is named by more than a given name or a surname. */
  static boolean isFull(String form) {
    return form.strip().codePoints().anyMatch(Character::isWhitespace);
  }

  private static String name(Entity whole, List<Entity.Mention> mentions) {
    return mentions.stream().anyMatch(mention -> mention.text().equals(whole.name()))
        ? whole.name()
        : mentions.stream()
            .map(Entity.Mention::text)
            .filter(Resolution::isFull)
            .findFirst()
            .orElse(mentions.getFirst().text());
  }
}
