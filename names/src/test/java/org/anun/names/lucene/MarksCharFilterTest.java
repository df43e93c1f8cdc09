package org.anun.names.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Marks go, words stay whole, and offsets point into the text as read. */
public class MarksCharFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new StandardTokenizer());
      }

      @Override
      protected Reader initReader(String fieldName, Reader reader) {
        return new MarksCharFilter(reader);
      }
    };
  }

  public void testArmenianQuestionMarkStandsInsideTheWord() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      assertAnalyzesTo(
          analyzer,
          "Փաշինյա՞նը եկավ",
          new String[] {"Փաշինյանը", "եկավ"},
          new int[] {0, 11},
          new int[] {10, 15});
    }
  }

  public void testStressSoftHyphenAndDirectionMarks() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      assertAnalyzesTo(
          analyzer,
          "\u200FПаши\u00ADня\u0301на \u2067Əliyev\u2069",
          new String[] {"Пашиняна", "Əliyev"},
          new int[] {1, 13},
          new int[] {11, 20});
    }
  }

  public void testLettersThatAreWrittenWithMarksStay() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      assertAnalyzesTo(analyzer, "Жуи\u0306 Zoe\u0308", new String[] {"Жуи\u0306", "Zoe\u0308"});
    }
  }

  public void testOffsetsOfEveryCharacterAndTheEnd() throws IOException {
    String text = "\u00ADa\u200B\u200Bb\u200Dc\u2060";
    try (CharFilter filter = new MarksCharFilter(new StringReader(text))) {
      StringBuilder read = new StringBuilder();
      for (int next = filter.read(); next != -1; next = filter.read()) {
        assertEquals((char) next, text.charAt(filter.correctOffset(read.length())));
        read.append((char) next);
      }
      assertEquals("abc", read.toString());
      assertEquals(text.length(), filter.correctOffset(read.length()));
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }
}
