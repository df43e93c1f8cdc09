package org.anun.names.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Keeps the stems of capitalised words apart, because a stemmer takes {@code Зеленська} and {@code
 * Зеленський} for one word, and they are two people.
 *
 * <p>In a text the stem of a capitalised word gets a {@value #MARK} in front. In a query a small
 * word looks for both kinds of stems, and a capitalised word for those of small words alone: where
 * it stands capitalised in the text, name keys find it, which know the cases of names. So {@code
 * Выборы} finds {@code выборов}, and {@code выборы} finds {@code Выборов} too.
 *
 * <p>Needs the types that a {@link CapitalFilter} gave.
 */
public final class CapitalStemFilter extends TokenFilter {
  /** Stands before the stem of a capitalised word; no word begins with it. */
  static final String MARK = "^";

  /** Where the words are from. */
  public enum Role {
    /** An article. */
    TEXT,
    /** A search. */
    QUERY
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Role role;
  private boolean owesMarked;
  private State small = captureState();

  /** A filter of the stems of {@code input}. */
  public CapitalStemFilter(TokenStream input, Role role) {
    super(input);
    this.role = role;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (owesMarked) {
      owesMarked = false;
      restoreState(small);
      position.setPositionIncrement(0);
      mark();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    boolean capitalised = type.type().equals(CapitalFilter.CAPITALISED);
    if (role == Role.TEXT && capitalised) {
      mark();
    } else if (role == Role.QUERY && !capitalised) {
      owesMarked = true;
      small = captureState();
    }
    return true;
  }

  private void mark() {
    String stem = term.toString();
    term.setEmpty().append(MARK).append(stem);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    owesMarked = false;
  }
}
