package org.anun.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anun.elastic.Article;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.PageCleaner;
import org.anun.indexer.load.Prepared;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectorTest {
  private static final String PAGE =
      """
      Գլխավոր էջ

      Harbour Office Names a New Pilot

      The harbour office has named Anna Petrosyan as its new pilot, its head Nikol Sahakyan said on
      Tuesday. Petrosyan has sailed the lake for eleven years.

      Share
      """;

  private final Inspector inspector = Inspector.standard();

  private Inspection inspect(String path, String text, @Nullable String source) {
    return inspector.inspect(
        new RawDocument(path, text, false, null, null, null, null, null, List.of()), source);
  }

  @Test
  void segmentsCoverTheTextAndTellPageFromArticle() {
    Inspection inspection = inspect("a.txt", PAGE, null);
    assertNull(inspection.rejected());
    int end = 0;
    for (Segment segment : inspection.segments()) {
      assertEquals(end, segment.start());
      end = segment.end();
    }
    assertEquals(PAGE.length(), end);
    assertEquals("en", inspection.language());
    assertEquals(List.of("en"), inspection.languages());
    assertEquals("hy", inspection.segments().getFirst().language());
    assertFalse(inspection.segments().getFirst().kind().article());
  }

  @Test
  void theIndexedTextIsTheArticleWithoutItsTitle() {
    Article article = inspector.prepare(inspect("a.txt", PAGE, null)).article();
    assertEquals("Harbour Office Names a New Pilot", article.title());
    assertTrue(article.text().startsWith("The harbour office"), article.text());
    assertTrue(article.text().endsWith("eleven years."), article.text());
    assertEquals(PAGE, article.page().text());
    assertTrue(
        article.spelling().stream().anyMatch(form -> form.endsWith("|Petrosyan")),
        article.spelling().toString());
  }

  @Test
  void theFingerprintIsThatOfTheContentAndNotOfThePlace() {
    Prepared here = inspector.prepare(inspect("a.txt", PAGE, null));
    Prepared there = inspector.prepare(inspect("/elsewhere/a.txt", PAGE, null));
    Prepared other = inspector.prepare(inspect("a.txt", PAGE.replace("eleven", "nine"), null));
    Prepared sourced = inspector.prepare(inspect("a.txt", PAGE, "The Desk"));
    assertEquals(here.id(), there.id());
    assertEquals(here.article().fingerprint(), there.article().fingerprint());
    assertNotEquals(here.article().fingerprint(), other.article().fingerprint());
    assertNotEquals(here.article().fingerprint(), sourced.article().fingerprint());
  }

  @Test
  void aPageThatIsOnlyFrameIsRejectedWithAReason() {
    Inspection.Rejection rejected = inspect("a.txt", "Share\nMenu\nLog in\n", null).rejected();
    assertNotNull(rejected);
    assertEquals(RejectReason.NO_ARTICLE, rejected.reason());
  }

  @Test
  void whatNeverBecameADocumentStaysRejected() {
    Inspection inspection =
        inspector.inspect(new Unusable("a.txt", RejectReason.BINARY, "why"), null);
    assertEquals("a.txt", inspection.path());
    assertNotNull(inspection.rejected());
  }

  @Test
  void aDeclaredSourceWinsOverTheDefault() {
    RawDocument declared =
        new RawDocument("a.txt", PAGE, false, null, null, "Own", null, null, List.of());
    assertEquals("Own", inspector.inspect(declared, "Default").source());
    assertEquals("Default", inspect("a.txt", PAGE, "Default").source());
  }

  @Test
  void aTextOfMoreLinesThanAnArticleHasIsNamedAndNotLookedInto() {
    assertNull(inspect("a.txt", "ice\n".repeat(PageCleaner.MOST_LINES), null).rejected());
    Inspection.Rejection rejected =
        inspect("a.txt", "ice\n".repeat(PageCleaner.MOST_LINES + 1), null).rejected();
    assertNotNull(rejected);
    assertEquals(RejectReason.TOO_COMPLEX, rejected.reason());
  }
}
