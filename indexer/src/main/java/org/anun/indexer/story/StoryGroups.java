package org.anun.indexer.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles, and who is a copy of whom. A story is whatever copies connect, so that the order in
 * which articles come makes no difference; its name is the least id among them. For one thread.
 */
public final class StoryGroups {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, List<Entry>> byBand = new HashMap<>();
  private final List<Entry> loose = new ArrayList<>();

  private record Entry(int place, Signature signature) {}

  /** Takes an article that belongs to a story, with all others that do. */
  public void addMember(String story, Signature signature) {
    put(new Entry(place("story " + story, story), signature));
  }

  /** Takes an article whose story is to be found. */
  public void addLoose(String id, Signature signature) {
    Entry entry = new Entry(place("article " + id, id), signature);
    put(entry);
    loose.add(entry);
  }

  private int place(String key, String name) {
    return places.computeIfAbsent(
        key,
        fresh -> {
          parents.add(parents.size());
          names.add(name);
          return parents.size() - 1;
        });
  }

  private void put(Entry entry) {
    for (String band : entry.signature().bands()) {
      byBand.computeIfAbsent(band, first -> new ArrayList<>()).add(entry);
    }
  }

  /** Connects all copies among the loose articles, and between them and the members of stories. */
  public void connect() {
    for (Entry one : loose) {
      for (String band : one.signature().bands()) {
        for (Entry other : byBand.getOrDefault(band, List.of())) {
          // Whoever is connected already need not be compared: so a thousand equal texts are cheap.
          if (root(one.place()) != root(other.place())
              && CopyRule.copies(one.signature(), other.signature())) {
            join(root(one.place()), root(other.place()));
          }
        }
      }
    }
  }

  private void join(int one, int other) {
    boolean oneIsLeast = names.get(one).compareTo(names.get(other)) <= 0;
    parents.set(oneIsLeast ? other : one, oneIsLeast ? one : other);
  }

  private int root(int place) {
    int at = place;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /**
   * The story of a loose article.
   *
   * @throws IllegalArgumentException if no such article was taken
   */
  public String storyOf(String id) {
    Integer place = places.get("article " + id);
    if (place == null) {
      throw new IllegalArgumentException("no loose article has the id '" + id + "'");
    }
    return names.get(root(place));
  }

  /** The name that a story has now: its own, or that of the story which it is a part of. */
  public String nameOf(String story) {
    Integer place = places.get("story " + story);
    return place == null ? story : names.get(root(place));
  }
}
