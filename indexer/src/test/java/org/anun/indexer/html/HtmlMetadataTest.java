package org.anun.indexer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HtmlMetadataTest {
  @ParameterizedTest(name = "{3}")
  @CsvFileSource(
      resources = "metadata.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void stated(String html, String field, @Nullable String expected, String note) {
    HtmlMetadata metadata = HtmlMetadata.of(Jsoup.parse(html));
    assertEquals(
        expected,
        switch (field) {
          case "title" -> metadata.page().title();
          case "url" -> metadata.page().url();
          case "site" -> metadata.page().source();
          case "published" -> metadata.page().publishedAt();
          case "modified" -> metadata.modifiedAt();
          case "byline" -> metadata.byline();
          default -> throw new IllegalArgumentException(field);
        },
        note);
  }
}
