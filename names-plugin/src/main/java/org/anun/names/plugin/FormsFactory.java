package org.anun.names.plugin;

import org.anun.names.lucene.WrittenFormFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code anun_forms}: words without the ending that an apostrophe sets off. */
@NamedComponent("anun_forms")
public final class FormsFactory implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream input) {
    return new WrittenFormFilter(input);
  }
}
