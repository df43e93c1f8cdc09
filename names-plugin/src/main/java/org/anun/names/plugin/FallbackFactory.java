package org.anun.names.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * The analyzer {@code anun_fallback} for text in any language: words by the Unicode rules, lower
 * case, Latin letters without their accents, no stems and no stop words.
 */
@NamedComponent("anun_fallback")
public final class FallbackFactory implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(new FallbackAnalyzer());
  }
}
