package org.anun.names.plugin;

import org.anun.names.NameEngine;
import org.anun.names.lucene.KeyScope;
import org.anun.names.lucene.NameKeyFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code anun_names}: every token becomes the keys of the name it spells. */
@NamedComponent("anun_names")
public final class NamesFactory implements TokenFilterFactory {
  private final KeyScope scope;
  private final boolean capitalisedOnly;

  /**
   * Reads the settings when an index is created or opened.
   *
   * @throws IllegalArgumentException if {@code scope} is neither {@code any} nor {@code script}
   */
  @Inject
  public NamesFactory(NamesSettings settings) {
    scope = KeyScope.parse(settings.scope());
    capitalisedOnly = settings.capitalisedOnly();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameKeyFilter(input, NameEngine.standard(), scope, capitalisedOnly);
  }
}
