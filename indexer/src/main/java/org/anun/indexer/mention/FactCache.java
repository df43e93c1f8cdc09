package org.anun.indexer.mention;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Facts about words that were looked up lately, shared by all documents and threads: news repeats
 * its names, and the keys of a word cost far more than remembering them.
 */
final class FactCache {
  /** Chosen as a bound on memory, not tuned; the cache starts anew when it is full. */
  private static final int MOST_WORDS = 65_536;

  /** Longer words are no names, and would cost the cache its bound in bytes. */
  private static final int LONGEST_WORD = 64;

  private final ConcurrentMap<String, WordFact> facts = new ConcurrentHashMap<>();

  WordFact get(String form, Function<String, WordFact> look) {
    WordFact known = facts.get(form);
    if (known != null) {
      return known;
    }
    WordFact fact = look.apply(form);
    if (form.length() <= LONGEST_WORD) {
      if (facts.size() >= MOST_WORDS) {
        facts.clear();
      }
      facts.put(form, fact);
    }
    return fact;
  }
}
