package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Entity;

/** One person of a document while the mentions are gathered. Not thread-safe. */
final class Person {
  private final String name;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Entity.Mention> mentions = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();

  /** A person who is first named so. */
  Person(PersonName name) {
    this.name = name.text();
  }

  /** Adds a mention that says the whole name. */
  void add(PersonName whole, String key, String text) {
    starts.add(whole.start());
    keys.merge(key, 1, Integer::sum);
    mentions.add(mention(text, whole.start(), whole.end()));
  }

  /** Adds a mention by a given name or a surname alone. */
  void add(PersonName part, String text) {
    mentions.add(mention(text, part.start(), part.end()));
  }

  /** The last place before an offset where the person is named in full; -1 when there is none. */
  int lastBefore(int offset) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : starts.get(low - 1);
  }

  Entity entity() {
    mentions.sort(Comparator.comparingInt(Entity.Mention::start));
    return new Entity(name, key(), mentions);
  }

  /** The key most of the full names have; of two, the one that sorts first. */
  private String key() {
    if (keys.size() == 1) {
      return keys.keySet().iterator().next();
    }
    return keys.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static Entity.Mention mention(String text, int start, int end) {
    return new Entity.Mention(start, end, text.substring(start, end));
  }
}
