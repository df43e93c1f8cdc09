package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.anun.elastic.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
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
    return PageCleaner.standard().cleanHtml(html, PageMetadata.NONE);
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
    CleanPage page =
        PageCleaner.standard()
            .cleanHtml(PAGE, new PageMetadata(null, null, "The Desk", "2025-03-15"));
    assertEquals("The Desk", page.source());
    assertEquals("2025-03-15", page.publishedAt());
    assertEquals("The ferry stops", page.title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2025-03-14'> | 2025-03-14",
        "<time itemprop='datePublished' datetime='2025-03-14T10:00Z'>x</time> | 2025-03-14T10:00:00Z",
        "<time datetime='2025-03-14'>x</time> |",
        "<meta name='date' content='Friday'> |",
        "<script type='application/ld+json'>{broken</script> |",
      })
  void date(String html, String expected) {
    assertEquals(expected, HtmlPage.read(html + "<p>Text.</p>").stated().publishedAt());
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
    assertTimeout(
        Duration.ofSeconds(30), () -> assertTrue(clean(deep).text().contains("The lake froze")));
  }

  @Test
  void blocksCoverWhateverIsThrownAtThem() {
    Random random = new Random(7);
    String[] pieces = {
      "<p>",
      "</p>",
      "<nav>",
      "</nav>",
      "<br>",
      "Անի ",
      "\uD83D",
      "\uDE00",
      "<",
      ">",
      "&amp;",
      "&#0;",
      "<footer>",
      "\u202E",
      "  \n",
      "Ani.",
      "<table><tr><td>",
      "</b>",
      "<!--",
      "-->",
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder html = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      // CleanPage itself refuses blocks that leave a gap.
      CleanPage page = clean(html.toString());
      assertTrue(
          page.blocks().stream().noneMatch(b -> b.kind() == SegmentKind.TITLE && b.end() == 0));
    }
  }
}
