package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What one label is learnt from.
 *
 * @param texts running text
 * @param strings the short texts of user interfaces
 * @param words single words with their frequencies
 */
record Examples(List<WordSample> texts, List<WordSample> strings, Vocabulary words) {
  static Examples none() {
    return new Examples(new ArrayList<>(), new ArrayList<>(), new Vocabulary());
  }

  boolean isEmpty() {
    return texts.isEmpty() && strings.isEmpty() && words.isEmpty();
  }
}
