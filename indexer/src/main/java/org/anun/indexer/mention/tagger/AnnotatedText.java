package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.authority.EntityKind;

/**
 * A text with the names that people marked in it.
 *
 * @param language ISO 639-1
 * @param text as running text
 * @param names in text order, apart from one another
 */
public record AnnotatedText(String language, String text, List<Name> names) {
  /** Copies the names. */
  public AnnotatedText {
    names = List.copyOf(names);
  }

  /** One name: its type, and its first and last offset in UTF-16 code units. */
  public record Name(EntityKind type, int start, int end) {}
}
