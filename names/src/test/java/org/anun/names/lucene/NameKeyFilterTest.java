package org.anun.names.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Exact tokens with positions and offsets, and random text by Lucene's own checks. */
public class NameKeyFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer(KeyScope scope, boolean capitalisedOnly) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(
            tokenizer, new NameKeyFilter(tokenizer, new KeyOptions(scope, capitalisedOnly, false)));
      }
    };
  }

  public void testEveryTokenIsReplacedByItsKeysAtItsPlace() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, false)) {
      assertAnalyzesTo(
          analyzer,
          "pashinian Dmytro Пескова",
          new String[] {"pashinian", "dmitri", "dmitro", "peskova", "peskov"},
          new int[] {0, 10, 10, 17, 17},
          new int[] {9, 16, 16, 24, 24},
          new String[] {"name", "name", "name", "name", "name"},
          new int[] {1, 1, 0, 1, 0});
    }
  }

  public void testWordsThatAreNoNamesLeaveGaps() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, true)) {
      assertAnalyzesTo(
          analyzer,
          "the speech of Պետրոս in 2024, An end",
          new String[] {"petros"},
          new int[] {14},
          new int[] {20},
          new int[] {4});
    }
  }

  public void testGeorgianHasNoCapitalsAndStillCounts() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, true)) {
      assertAnalyzesTo(
          analyzer,
          "სააკაშვილმა თქვა",
          new String[] {"sakashvili", "tkva"},
          new int[] {0, 12},
          new int[] {11, 16},
          new int[] {1, 1});
    }
  }

  public void testSuffixesKeepTheOffsetsOfTheWholeWord() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, true)) {
      assertAnalyzesTo(
          analyzer,
          "Pashinyan's Փաշինյանը",
          new String[] {"pashinian", "pashinian"},
          new int[] {0, 12},
          new int[] {11, 21},
          new int[] {1, 1});
    }
  }

  public void testScriptScopeKeepsScriptsApart() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.SCRIPT, false)) {
      assertAnalyzesTo(
          analyzer,
          "Petros Պետրոս Петрос",
          new String[] {"Latn:petros", "Armn:petros", "Cyrl:petros"});
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, random().nextBoolean())) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY, false)) {
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, " \u0301 ", new String[0]);
    }
  }

  public void testUnknownParametersAreRefusedByName() {
    assertTrue(
        refusal(Map.of("scope", "planet")).contains("scope must be any or script, not \"planet\""));
    assertTrue(refusal(Map.of("capitalised_only", "yes")).contains("not \"yes\""));
    assertTrue(refusal(Map.of("expand", "2")).contains("expand must be true or false, not \"2\""));
    assertTrue(refusal(Map.of("scoop", "any")).contains("scoop"));
  }

  private static String refusal(Map<String, String> parameters) {
    IllegalArgumentException refused =
        expectThrows(
            IllegalArgumentException.class,
            () -> new NameKeyFilterFactory(new HashMap<>(parameters)));
    return String.valueOf(refused.getMessage());
  }
}
