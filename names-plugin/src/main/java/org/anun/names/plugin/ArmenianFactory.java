package org.anun.names.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * The analyzer {@code anun_armenian}: Lucene's Armenian analysis without the intonation marks that
 * stand inside words.
 */
@NamedComponent("anun_armenian")
public final class ArmenianFactory implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(new ArmenianAnalyzer());
  }
}
