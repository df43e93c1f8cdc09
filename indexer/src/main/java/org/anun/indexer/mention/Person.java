package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Entity;

/** One person of a document while the mentions are gathered. Not thread-safe. */
final class Person {
  private final List<FullName> names = new ArrayList<>();
  private final List<Entity.Mention> mentions = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();

  void add(FullName name, String key, String text) {
    names.add(name);
    keys.merge(key, 1, Integer::sum);
    mentions.add(mention(text, name.start(), name.end()));
  }

  void add(Token surname, String text) {
    mentions.add(mention(text, surname.start(), surname.end()));
  }

  /** The last place before an offset where the person is named in full. */
  int lastBefore(int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : names.get(low - 1).start();
  }

  Entity entity() {
    List<Entity.Mention> ordered = new ArrayList<>(mentions);
    ordered.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return new Entity(names.getFirst().text(), key(), ordered);
  }

  /** The key most of the full names have; of two, the one that sorts first. */
  private String key() {
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
