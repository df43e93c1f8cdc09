package org.anun.api.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are like one.
 *
 * @param id of the one
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param story its copies; null where there are none
 * @param hits the most similar first, one of each story
 */
public record SimilarArticles(
    String id, boolean partial, @Nullable Story story, List<SimilarHit> hits) {
  /** Copies the hits. */
  public SimilarArticles {
    hits = List.copyOf(hits);
  }

  /**
   * The copies of an article.
   *
   * @param articles how many there are besides it
   * @param search the relative URL of all of them, itself included
   */
  public record Story(long articles, String search) {}

  /**
   * An article that is like another.
   *
   * @param hit the article
   * @param shared whom and what both name
   */
  public record SimilarHit(@JsonUnwrapped Hit hit, List<Shared> shared) {
    /** Copies the list. */
    public SimilarHit {
      shared = List.copyOf(shared);
    }
  }

  /**
   * Somebody or something that two articles name.
   *
   * @param kind person, place or organisation
   * @param key of its row
   * @param label what it is called
   */
  public record Shared(String kind, String key, String label) {}
}
