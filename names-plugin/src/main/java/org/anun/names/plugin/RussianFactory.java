package org.anun.names.plugin;

import org.anun.names.lucene.CapitalStemFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * The analyzer {@code anun_russian}: Lucene's Russian stop words and stems, without the marks that
 * stand inside words.
 */
@NamedComponent("anun_russian")
public final class RussianFactory implements AnalyzerFactory {
  private final CapitalStemFilter.Role role;

  /**
   * Reads the settings when an index is created or opened.
   *
   * @throws IllegalArgumentException for an unknown value, naming the setting and what it may be
   */
  @Inject
  public RussianFactory(StemSettings settings) {
    role = StemSettings.parse(settings.role());
  }

  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(
        new StemAnalyzer(
            RussianAnalyzer.getDefaultStopSet(),
            words -> new SnowballFilter(words, "Russian"),
            role));
  }
}
