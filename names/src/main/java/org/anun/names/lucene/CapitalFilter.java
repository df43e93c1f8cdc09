package org.anun.names.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives tokens whose first letter is a capital the type {@value #CAPITALISED}, for a {@link
 * CapitalStemFilter} behind the filters that turn capitals into small letters.
 */
public final class CapitalFilter extends TokenFilter {
  /** The type of capitalised tokens. */
  public static final String CAPITALISED = "capitalised";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /** A filter of the tokens of {@code input}, as written. */
  public CapitalFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isCapitalised(term)) {
      type.setType(CAPITALISED);
    }
    return true;
  }

  private static boolean isCapitalised(CharSequence word) {
    for (int i = 0; i < word.length(); ) {
      int codePoint = Character.codePointAt(word, i);
      if (Character.isLetter(codePoint)) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
