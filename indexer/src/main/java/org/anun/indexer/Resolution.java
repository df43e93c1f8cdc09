package org.anun.indexer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.tagger.RecentWords;
import org.jspecify.annotations.Nullable;

/**
 * Gives the entities of a document the keys of their rows, as an authority knows them. What goes by
 * one key becomes one entity; forms that belong to different rows become several. Immutable but for
 * what it remembers of forms; thread-safe.
 */
final class Resolution {
  /** Chosen as a bound on memory, about 10 MB a kind when full; not tuned. */
  private static final int REMEMBERED = 1 << 15;

  private final Authority authority;
  private final Map<EntityKind, RecentWords<KnownForm>> known = new EnumMap<>(EntityKind.class);

  Resolution(Authority authority) {
    this.authority = authority;
    for (EntityKind kind : EntityKind.values()) {
      known.put(kind, new RecentWords<>(REMEMBERED, form -> new KnownForm(authority, kind, form)));
    }
  }

  /**
   * The entities with the keys of their rows, in the order of the first of each, mentions in text
   * order.
   *
   * @param entities of one kind, with engine keys
   */
  List<Entity> resolve(EntityKind kind, List<Entity> entities) {
    RecentWords<KnownForm> forms = Objects.requireNonNull(known.get(kind));
    List<KnownForm[]> formsOf = new ArrayList<>(entities.size());
    entities.forEach(entity -> formsOf.add(known(forms, entity)));
    CaseForms caseForms = new CaseForms(entities, formsOf);
    Map<String, Entity> resolved = new LinkedHashMap<>();
    for (int at = 0; at < entities.size(); at++) {
      Entity entity = entities.get(at);
      String owner = owner(kind, entity.key());
      String key = owner == null ? caseForms.key(at) : entity.key();
      owner = key.equals(entity.key()) ? owner : owner(kind, key);
      String row = owner == null ? key : owner;
      for (Entity part : parts(kind, formsOf.get(at), entity, row, owner != null)) {
        resolved.merge(part.key(), part, Resolution::joined);
      }
    }
    return List.copyOf(resolved.values());
  }

  /** What is known of the forms of an entity's mentions, one a mention. */
  private static KnownForm[] known(RecentWords<KnownForm> forms, Entity entity) {
    List<Entity.Mention> mentions = entity.mentions();
    KnownForm[] known = new KnownForm[mentions.size()];
    for (int at = 0; at < known.length; at++) {
      known[at] = forms.of(mentions.get(at).text());
    }
    return known;
  }

  private @Nullable String owner(EntityKind kind, String key) {
    return authority.owner(kind, key).orElse(null);
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
   *
   * @param key what the engine key stands for
   * @param owned whether that is surely somebody's
   */
  private static List<Entity> parts(
      EntityKind kind, KnownForm[] forms, Entity entity, String key, boolean owned) {
    List<Entity.Mention> mentions = entity.mentions();
    boolean fullOnly = kind == EntityKind.PERSON && hasFull(forms);
    @Nullable String[] claims = new String[mentions.size()];
    String first = null;
    boolean several = false;
    boolean unclaimed = false;
    boolean own = false;
    for (int at = 0; at < claims.length; at++) {
      KnownForm form = forms[at];
      if (fullOnly && !form.full()) {
        continue;
      }
      String claim = form.claim();
      claims[at] = claim;
      unclaimed |= claim == null;
      first = first == null ? claim : first;
      several |= claim != null && !claim.equals(first);
      own |= key.equals(claim);
    }
    if (first == null) {
      return List.of(renamed(entity, key));
    }
    String rest = owned && (unclaimed || own) ? key : first;
    if (!several && rest.equals(first)) {
      return List.of(renamed(entity, rest));
    }
    Map<String, List<Entity.Mention>> byRow = new LinkedHashMap<>();
    for (int at = 0; at < claims.length; at++) {
      String row = claims[at] == null ? rest : claims[at];
      byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(mentions.get(at));
    }
    List<Entity> parts = new ArrayList<>();
    byRow.forEach((row, of) -> parts.add(new Entity(name(entity, of), row, of)));
    return parts;
  }

  private static boolean hasFull(KnownForm[] forms) {
    for (KnownForm form : forms) {
      if (form.full()) {
        return true;
      }
    }
    return false;
  }

  private static Entity renamed(Entity entity, String key) {
    return key.equals(entity.key()) ? entity : new Entity(entity.name(), key, entity.mentions());
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
