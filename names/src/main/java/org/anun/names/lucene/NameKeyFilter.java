package org.anun.names.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.anun.names.NameEngine;
import org.anun.names.Script;
import org.anun.names.WeightedKey;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;

/**
 * Replaces each token by keys of {@link NameEngine}, all at the token's position and with its
 * offsets, so that highlighting marks the whole word as written.
 *
 * <p>An index holds the precise keys alone. A query may be expanded: the precise keys with boost 1,
 * then those of likely other spellings with the {@link BoostAttribute} of their weight, of which
 * Lucene's query builder makes one weighted synonym.
 *
 * <p>Tokens must come as written: neither lower-cased nor stemmed. A token without keys leaves a
 * gap in the positions, so that phrases keep their distances.
 */
public final class NameKeyFilter extends TokenFilter {
  /**
   * How many different words a filter for an index remembers the keys of before it forgets them
   * all: about the capitalised words of a few hundred articles, and less than a megabyte. Queries
   * are too short to gain by it.
   */
  static final int REMEMBERED = 4096;

  /** Longer words, in UTF-16 code units, are no names and not worth remembering. */
  private static final int LONGEST_REMEMBERED = 64;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final BoostAttribute boost = addAttribute(BoostAttribute.class);

  private final Function<String, List<WeightedKey>> engine;
  private final KeyOptions options;
  private final CharArrayMap<List<WeightedKey>> remembered = new CharArrayMap<>(64, false);

  private Iterator<WeightedKey> keys = List.<WeightedKey>of().iterator();
  private State token = captureState();
  private int gap;

  /** A filter of the tokens of {@code input}. */
  public NameKeyFilter(TokenStream input, NameEngine engine, KeyOptions options) {
    this(input, options.expand() ? engine::searchKeys : word -> indexed(engine, word), options);
  }

  /**
   * A filter with keys from elsewhere.
   *
   * @param engine the keys of one word; the same word always has the same
   */
  NameKeyFilter(TokenStream input, Function<String, List<WeightedKey>> engine, KeyOptions options) {
    super(input);
    this.engine = engine;
    this.options = options;
  }

  private static List<WeightedKey> indexed(NameEngine engine, String word) {
    return engine.keys(word).precise().stream().map(key -> new WeightedKey(key, 1)).toList();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (keys.hasNext()) {
      restoreState(token);
      position.setPositionIncrement(0);
      emit(keys.next());
      return true;
    }
    while (input.incrementToken()) {
      if (!options.capitalisedOnly() || NameShape.looksLikeName(term)) {
        keys = keysOfTerm().iterator();
      }
      if (keys.hasNext()) {
        position.setPositionIncrement(position.getPositionIncrement() + gap);
        type.setType("name");
        token = captureState();
        gap = 0;
        emit(keys.next());
        return true;
      }
      gap += position.getPositionIncrement();
    }
    return false;
  }

  private List<WeightedKey> keysOfTerm() {
    List<WeightedKey> known = remembered.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    String word = term.toString();
    List<WeightedKey> found = scoped(word, engine.apply(word));
    if (!options.expand() && word.length() <= LONGEST_REMEMBERED) {
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      remembered.put(word, found);
    }
    return found;
  }

  private List<WeightedKey> scoped(String word, List<WeightedKey> found) {
    if (options.scope() == KeyScope.ANY) {
      return found;
    }
    String prefix = Script.of(word).code() + ":";
    return found.stream().map(key -> new WeightedKey(prefix + key.key(), key.weight())).toList();
  }

  private void emit(WeightedKey key) {
    term.setEmpty().append(key.key());
    boost.setBoost(key.weight());
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(position.getPositionIncrement() + gap);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    keys = List.<WeightedKey>of().iterator();
    gap = 0;
  }
}
