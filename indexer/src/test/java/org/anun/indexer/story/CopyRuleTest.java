package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which texts are copies of one story, and whether the index would meet them. */
class CopyRuleTest {
  @ParameterizedTest(name = "{4}: {6}")
  @CsvFileSource(
      resources = "copies.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1,
      maxCharsPerColumn = 10_000)
  void tells(
      String firstTitle,
      String firstBody,
      String secondTitle,
      String secondBody,
      String expected,
      String source,
      String note) {
    Signature first = Articles.signature(firstTitle, firstBody);
    Signature second = Articles.signature(secondTitle, secondBody);
    boolean copies = expected.equals("copy");
    String measured =
        "%s: words %s, numbers %s, names %s"
            .formatted(
                note,
                first.shingles().overlap(second.shingles()),
                first.numbers().agreement(second.numbers()),
                first.names().agreement(second.names()));
    assertEquals(copies, CopyRule.copies(first, second), measured);
    assertEquals(copies, CopyRule.copies(second, first), "either way round");
    if (copies) {
      assertFalse(
          Collections.disjoint(List.copyOf(first.bands()), second.bands()),
          "copies share a band; " + measured);
    }
  }
}
