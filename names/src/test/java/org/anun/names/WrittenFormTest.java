package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.anun.names.lucene.WrittenFormFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WrittenFormTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "written-forms.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void form(String word, String form, String note) {
    assertEquals(form, word.substring(0, WrittenForm.length(word)), note);
  }

  @Test
  void theFilterComposesAndKeepsTheOffsetsOfTheWholeWord() throws IOException {
    WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
    tokenizer.setReader(new StringReader("Pas\u0327inyan'ın sözü"));
    List<String> tokens = new ArrayList<>();
    try (WrittenFormFilter filter = new WrittenFormFilter(tokenizer)) {
      CharTermAttribute term = filter.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = filter.addAttribute(OffsetAttribute.class);
      filter.reset();
      while (filter.incrementToken()) {
        tokens.add(term + " " + offset.startOffset() + "-" + offset.endOffset());
      }
      filter.end();
    }
    assertEquals(List.of("Paşinyan 0-12", "sözü 13-17"), tokens);
  }
}
