package org.anun.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What begins as typed.
 *
 * @param prefix what was typed
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param names people, places and organisations, most articles first
 * @param titles headlines, the closest first
 */
public record Suggestions(String prefix, boolean partial, List<Name> names, List<Title> titles) {
  /** Copies the lists. */
  public Suggestions {
    names = List.copyOf(names);
    titles = List.copyOf(titles);
  }

  /**
   * Somebody or something that articles name.
   *
   * @param kind person, place or organisation
   * @param key of its row
   * @param label what it is called
   * @param form the name that begins as typed; null where only its sounds are known
   * @param q the search text for its words, in all their spellings
   * @param articles how many name it
   * @param search the relative URL of all of them
   */
  public record Name(
      String kind,
      String key,
      String label,
      @Nullable String form,
      String q,
      long articles,
      String search) {}

  /**
   * An article's headline.
   *
   * @param id of the article
   * @param title as written
   * @param source its outlet, where known
   * @param language its main language, where known
   * @param publishedAt its date as loaded, where known
   */
  public record Title(
      String id,
      String title,
      @Nullable String source,
      @Nullable String language,
      @Nullable String publishedAt) {}
}
