package org.anun.names.plugin;

import java.io.Reader;
import org.anun.names.lucene.MarksCharFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** Another analyzer that reads its text through {@link MarksCharFilter}. Thread-safe. */
final class UnmarkedAnalyzer extends AnalyzerWrapper {
  private final Analyzer analyzer;

  UnmarkedAnalyzer(Analyzer analyzer) {
    super(analyzer.getReuseStrategy());
    this.analyzer = analyzer;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return analyzer;
  }

  @Override
  protected Reader wrapReader(String fieldName, Reader reader) {
    return new MarksCharFilter(reader);
  }

  @Override
  protected Reader wrapReaderForNormalization(String fieldName, Reader reader) {
    return new MarksCharFilter(reader);
  }

  @Override
  public void close() {
    super.close();
    analyzer.close();
  }
}
