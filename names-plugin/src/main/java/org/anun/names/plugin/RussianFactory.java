package org.anun.names.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer {@code anun_russian}: Lucene's Russian analysis without stress marks. */
@NamedComponent("anun_russian")
public final class RussianFactory implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new UnmarkedAnalyzer(new RussianAnalyzer());
  }
}
