package org.anun.indexer.mention.tagger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words met lately, by their letters: texts repeat their words, and to
 * look one up costs no new string. Bounded as {@link WordCache} is, for any number of threads.
 *
 * @param <T> what is found out; has to be immutable and depend on the word alone
 */
public final class RecentWords<T> {
  /** Longer words are rarely met twice, and would let the memory grow. */
  private static final int LONGEST = 80;

  private final WordCache<Entry<T>> words;
  private final Function<String, T> finder;

  /**
   * Remembers nothing yet.
   *
   * @param places how many words to remember at most, a power of two
   * @param finder finds out about a word that is not remembered
   */
  public RecentWords(int places, Function<String, T> finder) {
    words = new WordCache<>(places);
    this.finder = finder;
  }

  /** What there is to know about a word. */
  public T of(String word) {
    return of(word, 0, word.length());
  }

  /** What there is to know about the word between two offsets of a text, in UTF-16 code units. */
  public T of(String text, int start, int end) {
    long hash = Features.hash(text, start, end);
    @Nullable Entry<T> known = words.get(hash);
    if (known != null) {
      return known.found;
    }
    T found = finder.apply(text.substring(start, end));
    if (end - start <= LONGEST) {
      words.put(new Entry<>(hash, found));
    }
    return found;
  }

  private static final class Entry<T> extends WordCache.Remembered {
    private final T found;

    Entry(long hash, T found) {
      super(hash);
      this.found = found;
    }
  }
}
