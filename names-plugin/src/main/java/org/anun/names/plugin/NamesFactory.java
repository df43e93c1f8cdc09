package org.anun.names.plugin;

import org.anun.names.lucene.KeyOptions;
import org.anun.names.lucene.NameKeyFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code anun_names}: every token becomes the keys of the name it spells. */
@NamedComponent("anun_names")
public final class NamesFactory implements TokenFilterFactory {
  private final KeyOptions options;

  /**
   * Reads the settings when an index is created or opened.
   *
   * @throws IllegalArgumentException for an unknown value, naming the setting and what it may be
   */
  @Inject
  public NamesFactory(NamesSettings settings) {
    options = KeyOptions.parse(settings.scope(), settings.capitalisedOnly(), settings.expand());
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameKeyFilter(input, options);
  }
}
