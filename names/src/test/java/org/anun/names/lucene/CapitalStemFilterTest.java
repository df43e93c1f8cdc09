package org.anun.names.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Capitalised and small words in texts and in queries. */
public class CapitalStemFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer(CapitalStemFilter.Role role) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(
            tokenizer,
            new CapitalStemFilter(new LowerCaseFilter(new CapitalFilter(tokenizer)), role));
      }
    };
  }

  public void testTextMarksCapitalisedWords() throws IOException {
    try (Analyzer analyzer = analyzer(CapitalStemFilter.Role.TEXT)) {
      assertAnalyzesTo(
          analyzer,
          "Песков и песков, İlham ǅ სააკაშვილი 2024",
          new String[] {"^песков", "и", "песков", "^ilham", "^ǆ", "სააკაშვილი", "2024"},
          new int[] {0, 7, 9, 17, 23, 25, 36},
          new int[] {6, 8, 15, 22, 24, 35, 40},
          new int[] {1, 1, 1, 1, 1, 1, 1});
    }
  }

  public void testASmallWordOfAQueryLooksForBothKinds() throws IOException {
    try (Analyzer analyzer = analyzer(CapitalStemFilter.Role.QUERY)) {
      assertAnalyzesTo(
          analyzer,
          "Песков песков",
          new String[] {"песков", "песков", "^песков"},
          new int[] {0, 7, 7},
          new int[] {6, 13, 13},
          new int[] {1, 1, 0});
    }
  }

  public void testRandomText() throws IOException {
    for (CapitalStemFilter.Role role : CapitalStemFilter.Role.values()) {
      try (Analyzer analyzer = analyzer(role)) {
        checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      }
    }
  }
}
