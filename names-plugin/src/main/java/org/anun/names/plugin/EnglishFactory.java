package org.anun.names.plugin;

import org.anun.names.lucene.CapitalStemFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * The analyzer {@code anun_english}: Lucene's English stop words and stems, without the marks that
 * stand inside words and possessives.
 */
@NamedComponent("anun_english")
public final class EnglishFactory implements AnalyzerFactory {
  private final CapitalStemFilter.Role role;

  /**
   * Reads the settings when an index is created or opened.
   *
   * @throws IllegalArgumentException for an unknown value, naming the setting and what it may be
   */
  @Inject
  public EnglishFactory(StemSettings settings) {
    role = StemSettings.parse(settings.role());
  }

  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(
        new StemAnalyzer(
            EnglishAnalyzer.getDefaultStopSet(),
            words -> new PorterStemFilter(new EnglishPossessiveFilter(words)),
            role));
  }
}
