package org.anun.indexer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {
  private static final String PAGE =
      """
      <html><head>
        <title>Ferry stops | Harbour News</title>
        <link rel="canonical" href="https://harbour.example/2025/03/14/ferry">
        <meta property="og:site_name" content="Harbour News">
        <script type="application/ld+json">
          {"@graph": [{"headline": "The ferry stops", "datePublished": "2025-03-14T09:30:00+04:00"}]}
        </script>
        <style>p { color: red }</style>
      </head><body>
        <nav><ul><li>Home</li><li>Weather and tides for the whole of the coming week</li></ul></nav>
        <h1>The ferry stops</h1>
        <p>The lake froze early this winter,\n   and the <b>ferry</b> stopped in December.</p>
        <p hidden>Nobody reads this.</p>
        <p>Boats will sail again in spring, the harbour office said.<br>It gave no date.</p>
        <script>track("ferry")</script>
        <footer>Harbour News prints what the harbour says, and has done so for forty years.</footer>
      </body></html>
      """;

  private static CleanPage clean(String html) {
    return clean(html, PageMetadata.NONE);
  }

  private static CleanPage clean(String html, PageMetadata known) {
    return switch (HtmlCleaner.standard().clean(html, known)) {
      case HtmlCleaner.Cleaned cleaned -> cleaned.page();
      case HtmlCleaner.TooComplex complex -> throw new AssertionError(complex.detail());
    };
  }

  @Test
  void textIsWhatAReaderSees() {
    assertEquals(
        List.of(
            "Home",
            "Weather and tides for the whole of the coming week",
            "The ferry stops",
            "The lake froze early this winter, and the ferry stopped in December.",
            "Boats will sail again in spring, the harbour office said.",
            "It gave no date.",
            "Harbour News prints what the harbour says, and has done so for forty years."),
        clean(PAGE).text().lines().toList());
  }

  @Test
  void theHeadSaysWhatThePageIs() {
    CleanPage page = clean(PAGE);
    assertEquals("The ferry stops", page.title());
    assertEquals("https://harbour.example/2025/03/14/ferry", page.url());
    assertEquals("Harbour News", page.source());
    assertEquals("2025-03-14T09:30:00+04:00", page.publishedAt());
  }

  @Test
  void navigationAndFooterAreNoArticle() {
    CleanPage page = clean(PAGE);
    String article =
        page.blocks().stream()
            .filter(block -> block.kind().article())
            .map(block -> page.text().substring(block.start(), block.end()))
            .collect(Collectors.joining());
    assertTrue(article.contains("The lake froze"), article);
    assertTrue(article.contains("The ferry stops"), article);
    assertFalse(article.contains("Weather and tides"), article);
    assertFalse(article.contains("forty years"), article);
  }

  @Test
  void whatTheCallerKnowsWins() {
    CleanPage page = clean(PAGE, new PageMetadata(null, null, "The Desk", "2025-03-15"));
    assertEquals("The Desk", page.source());
    assertEquals("2025-03-15", page.publishedAt());
    assertEquals("The ferry stops", page.title());
  }

  @Test
  void onlyFrameIsNoArticle() {
    assertFalse(
        clean("<nav><a>Home</a> <a>Weather and tides for the week.</a></nav>").hasArticle());
    assertFalse(clean("").hasArticle());
    assertFalse(clean("<script>x</script>").hasArticle());
  }

  @Test
  void nestedToDeathIsStillRead() {
    String deep = "<div>".repeat(200_000) + "The lake froze early this winter.";
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertTrue(clean(deep).text().contains("The lake froze")));
  }

  @Test
  void aPageOfTooManyLinesIsRefused() {
    assertInstanceOf(
        HtmlCleaner.TooComplex.class,
        HtmlCleaner.standard().clean("<p>The ferry stopped.".repeat(40_000), PageMetadata.NONE));
  }

  private static String kinds(CleanPage page) {
    return page.blocks().stream()
        .map(
            block ->
                block.kind().code()
                    + ": "
                    + page.text().substring(block.start(), block.end()).strip())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The lake froze early this winter, and the ferry stopped.</p>",
        "The lake froze early this winter, and the ferry stopped.",
        "<div><p>Սառույցը հալվեց, և լաստանավը կրկին լողաց <a href='/x'>գարնանը</a>։</p></div>"
      })
  void aFragmentIsItsArticle(String html) {
    assertTrue(clean(html).hasArticle());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"wire.html", "blog.html", "bare.html"})
  void invented(String name) throws IOException {
    try (InputStream html = HtmlCleanerTest.class.getResourceAsStream(name);
        InputStream expected = HtmlCleanerTest.class.getResourceAsStream(name + ".kinds")) {
      assertNotNull(html);
      assertNotNull(expected);
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8).strip(),
          kinds(clean(new String(html.readAllBytes(), StandardCharsets.UTF_8))));
    }
  }
}
