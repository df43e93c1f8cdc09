package org.anun.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CanonicalUrlTest {
  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "canonical-urls.tsv", delimiter = '\t', numLinesToSkip = 1)
  void canonical(String url, String canonical, String note) {
    assertEquals(canonical, CanonicalUrl.of(url), note);
    assertEquals(canonical, CanonicalUrl.of(canonical), "canonical twice is the same");
  }

  @Test
  void anIdIsThatOfTheUrlOrElseOfTheText() {
    String byUrl = DocumentId.of("http://www.harbour.example/a/", "text");
    assertEquals(byUrl, DocumentId.of("https://harbour.example/a", "another text"));
    assertEquals(DocumentId.of(null, "text"), DocumentId.of(null, " text\n"));
    assertNotEquals(DocumentId.of(null, "text"), DocumentId.of(null, "another text"));
    assertEquals(32, byUrl.length());
  }
}
