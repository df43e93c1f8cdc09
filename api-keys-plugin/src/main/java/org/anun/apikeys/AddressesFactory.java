package org.anun.apikeys;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** The tokenizer {@code uax_url_email}: words, with addresses whole. */
@NamedComponent("uax_url_email")
public final class AddressesFactory implements TokenizerFactory {
  @Override
  public Tokenizer create() {
    return new UAX29URLEmailTokenizer();
  }
}
