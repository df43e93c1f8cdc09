package org.anun.names.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.anun.names.NameEngine;
import org.anun.names.Script;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Replaces each token by the precise keys of {@link NameEngine}, all at the token's position and
 * with its offsets, so that highlighting marks the whole word as written.
 *
 * <p>Tokens must come as written: neither lower-cased nor stemmed. A token without keys leaves a
 * gap in the positions, so that phrases keep their distances.
 */
public final class NameKeyFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final NameEngine engine;
  private final KeyScope scope;
  private final boolean capitalisedOnly;

  private Iterator<String> keys = List.<String>of().iterator();
  private State token = captureState();
  private String prefix = "";
  private int gap;

  /**
   * A filter of the tokens of {@code input}.
   *
   * @param capitalisedOnly whether only words that look like names have keys: of three letters or
   *     more, beginning with an upper-case or title-case letter or written in a script without case
   */
  public NameKeyFilter(
      TokenStream input, NameEngine engine, KeyScope scope, boolean capitalisedOnly) {
    super(input);
    this.engine = engine;
    this.scope = scope;
    this.capitalisedOnly = capitalisedOnly;
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
      if (!capitalisedOnly || NameShape.looksLikeName(term)) {
        keys = engine.keys(term).precise().iterator();
      }
      if (keys.hasNext()) {
        token = captureState();
        prefix = scope == KeyScope.SCRIPT ? Script.of(term).code() + ":" : "";
        position.setPositionIncrement(position.getPositionIncrement() + gap);
        gap = 0;
        emit(keys.next());
        return true;
      }
      gap += position.getPositionIncrement();
    }
    return false;
  }

  private void emit(String key) {
    term.setEmpty().append(prefix).append(key);
    type.setType("name");
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(position.getPositionIncrement() + gap);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    keys = List.<String>of().iterator();
    gap = 0;
  }
}
