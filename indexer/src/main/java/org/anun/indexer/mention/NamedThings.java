package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Entity;
import org.anun.indexer.mention.tagger.RecentWords;

/** Gathers the places, or the organisations, of one document by their keys. Not thread-safe. */
final class NamedThings {
  private final String text;
  private final RecentWords<String> keys;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /**
   * Gathers nothing yet.
   *
   * @param keys the keys of forms, as far as they are remembered
   */
  NamedThings(String text, RecentWords<String> keys) {
    this.text = text;
    this.keys = keys;
  }

  /** Adds a mention; what has no letters is none. */
  void add(int start, int end) {
    String written = text.substring(start, end);
    String form = withoutEnding(SpellingCollector.form(written));
    String key = keys.of(form);
    if (!key.isEmpty()) {
      things
          .computeIfAbsent(key, none -> new Thing(form, new ArrayList<>()))
          .mentions
          .add(new Entity.Mention(start, end, written));
    }
  }

  /** An acronym without an ending behind its hyphen: ՀԱՊԿ of ՀԱՊԿ-ն. */
  private static String withoutEnding(String form) {
    int hyphen = form.indexOf('-');
    if (hyphen < 2 || hyphen + 1 == form.length()) {
      return form;
    }
    boolean acronym = form.substring(0, hyphen).codePoints().allMatch(Character::isUpperCase);
    boolean ending = form.substring(hyphen + 1).codePoints().allMatch(Character::isLowerCase);
    return acronym && ending ? form.substring(0, hyphen) : form;
  }

  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>(things.size());
    things.forEach((key, thing) -> entities.add(new Entity(thing.name, key, thing.mentions)));
    return entities;
  }

  private record Thing(String name, List<Entity.Mention> mentions) {}
}
