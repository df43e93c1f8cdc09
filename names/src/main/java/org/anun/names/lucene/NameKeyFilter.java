package org.anun.names.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.anun.names.NameEngine;
import org.anun.names.Script;
import org.anun.names.WeightedKey;
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
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final BoostAttribute boost = addAttribute(BoostAttribute.class);

  private final Function<String, List<WeightedKey>> engine;
  private final KeyOptions options;

  private Iterator<WeightedKey> keys = List.<WeightedKey>of().iterator();
  private State token = captureState();
  private String prefix = "";
  private int gap;

  /** A filter of the tokens of {@code input} with the keys of the standard engine. */
  public NameKeyFilter(TokenStream input, KeyOptions options) {
    this(
        input,
        options.expand() ? NameEngine.standard()::searchKeys : RememberedKeys.precise(),
        options);
  }

  /**
   * A filter with keys from elsewhere.
   *
   * @param engine the keys of one word
   */
  NameKeyFilter(TokenStream input, Function<String, List<WeightedKey>> engine, KeyOptions options) {
    super(input);
    this.engine = engine;
    this.options = options;
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
        keys = engine.apply(term.toString()).iterator();
      }
      if (keys.hasNext()) {
        position.setPositionIncrement(position.getPositionIncrement() + gap);
        type.setType("name");
        token = captureState();
        prefix = options.scope() == KeyScope.SCRIPT ? Script.of(term).code() + ":" : "";
        gap = 0;
        emit(keys.next());
        return true;
      }
      gap += position.getPositionIncrement();
    }
    return false;
  }

  private void emit(WeightedKey key) {
    term.setEmpty().append(prefix).append(key.key());
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
