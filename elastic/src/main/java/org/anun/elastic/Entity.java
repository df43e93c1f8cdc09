package org.anun.elastic;

import java.util.List;

/**
 * Somebody or something that a document names.
 *
 * @param name the spelling this document uses first in full
 * @param key what all spellings of the name share
 * @param mentions where the document names it, in text order
 */
public record Entity(String name, String key, List<Mention> mentions) {
  /** Copies the mentions. */
  public Entity {
    mentions = List.copyOf(mentions);
  }

  /**
   * One place where a document names an entity.
   *
   * @param start first offset, in UTF-16 code units of the document's text
   * @param end offset behind the last unit
   * @param text the words as written
   */
  public record Mention(int start, int end, String text) {}
}
