package org.anun.names.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * The analyzer {@code anun_english}: Lucene's English analysis (possessives, stop words, Porter
 * stems) without the marks that break words.
 */
@NamedComponent("anun_english")
public final class EnglishFactory implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(new EnglishAnalyzer());
  }
}
