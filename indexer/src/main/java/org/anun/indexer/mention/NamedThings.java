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
  private final RecentWords<NamedForm> forms;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /**
   * Gathers nothing yet.
   *
   * @param forms the names as written, as far as they are remembered
   */
  NamedThings(String text, RecentWords<NamedForm> forms) {
    this.text = text;
    this.forms = forms;
  }

  /** Adds a mention; what has no letters is none. */
  void add(int start, int end) {
    NamedForm form = forms.of(text, start, end);
    if (!form.key().isEmpty()) {
      things
          .computeIfAbsent(form.key(), none -> new Thing(form.form(), new ArrayList<>()))
          .mentions
          .add(new Entity.Mention(start, end, form.written()));
    }
  }

  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>(things.size());
    things.forEach((key, thing) -> entities.add(new Entity(thing.name, key, thing.mentions)));
    return entities;
  }

  private record Thing(String name, List<Entity.Mention> mentions) {}
}
