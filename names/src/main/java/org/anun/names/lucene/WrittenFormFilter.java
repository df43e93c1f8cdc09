package org.anun.names.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.anun.names.WrittenForm;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts off the ending that an apostrophe sets off, so that a name typed exactly is found in {@code
 * Pashinyan's} too, and composes letters and their marks (NFC), so that it does not matter how they
 * were typed. Offsets stay those of the whole word.
 */
public final class WrittenFormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** A filter of the tokens of {@code input}. */
  public WrittenFormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    term.setLength(WrittenForm.length(term));
    if (!Normalizer.isNormalized(term, Normalizer.Form.NFC)) {
      String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
      term.setEmpty().append(composed);
    }
    return true;
  }
}
