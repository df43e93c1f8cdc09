package org.anun.indexer.language;

import java.util.List;
import org.anun.elastic.Segment;

/**
 * A text with the language of every stretch.
 *
 * @param segments follow one another without gaps from the text's first unit to its last
 * @param language the document's: as told by its source where that is one of the list, else the one
 *     most of the article's own text is in, or {@code und}
 * @param languages the languages of the article's own text, the document's first, then by amount; a
 *     word or two in passing do not count; empty where none can be told
 */
public record LabelledText(List<Segment> segments, String language, List<String> languages) {
  /** Copies the lists. */
  public LabelledText {
    segments = List.copyOf(segments);
    languages = List.copyOf(languages);
  }
}
