package org.anun.names.plugin;

import java.util.function.UnaryOperator;
import org.anun.names.lucene.CapitalFilter;
import org.anun.names.lucene.CapitalStemFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The words of one language by their stems, without stop words, the stems of capitalised words kept
 * apart.
 */
final class StemAnalyzer extends Analyzer {
  private final CharArraySet stopWords;
  private final UnaryOperator<TokenStream> stems;
  private final CapitalStemFilter.Role role;

  /**
   * An analyzer of texts or of queries.
   *
   * @param stems turns words in small letters into stems
   */
  StemAnalyzer(
      CharArraySet stopWords, UnaryOperator<TokenStream> stems, CapitalStemFilter.Role role) {
    this.stopWords = stopWords;
    this.stems = stems;
    this.role = role;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream small = new LowerCaseFilter(new CapitalFilter(words));
    TokenStream stemmed = stems.apply(new StopFilter(small, stopWords));
    return new TokenStreamComponents(words, new CapitalStemFilter(stemmed, role));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(in);
  }
}
