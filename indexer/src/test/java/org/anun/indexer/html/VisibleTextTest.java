package org.anun.indexer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VisibleTextTest {
  private static VisibleText read(String html) {
    return VisibleText.of(Jsoup.parse(html).body());
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(
      resources = "visible.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void lines(String html, String lines, String note) {
    assertEquals(lines, read(html).text().replace("\n", " / "), note);
  }

  @Test
  void blocksAreTheLinesOfTheText() {
    VisibleText visible =
        read("<h1>Ferry</h1><p>It <a>stopped</a>.<div>\uD83D\uDEA2 <b>Ice</b></div>");
    assertEquals(
        visible.text(),
        visible.blocks().stream().map(TextBlock::text).collect(Collectors.joining("\n")));
    for (TextBlock block : visible.blocks()) {
      assertTrue(visible.text().startsWith(block.text(), block.start()), block.toString());
    }
  }

  @Test
  void linksAndEmphasisAreCounted() {
    TextBlock block = read("<p>ab <a href=#>cd</a> <b>ef</b> gh").blocks().getFirst();
    assertEquals(0.25, block.linkShare());
    assertEquals(0.25, block.strongShare());
    assertEquals(4, block.words());
    assertEquals(1, block.links());
  }

  @Test
  void aPageWithTooManyLinesIsCut() {
    assertTrue(read("<p>a".repeat(VisibleText.MOST_BLOCKS + 1)).cut());
  }
}
