package org.anun.indexer.html;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.anun.indexer.clean.PageMetadata;
import org.junit.jupiter.api.Test;

/**
 * Broken pages: cut, mixed, sown with rubbish. {@code CleanPage} itself refuses blocks that leave a
 * gap. {@code -Danun.fuzz.pages=N} runs longer.
 */
class HtmlFuzzTest {
  private static final int PAGES = Integer.getInteger("anun.fuzz.pages", 3_000);

  private static final List<String> PAGE =
      List.of(
          "<html><head><title>Ferry - Harbour</title>",
          "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Ferry\"}]}</script>",
          "<meta property='og:title' content='Ferry'></head><body class='has-sidebar'>",
          "<nav><ul><li><a href='/'>Home</a><li><a href='/n'>News</a></ul></nav>",
          "<article class='story-body'><h1>Ferry</h1>",
          "<p class='byline'>By Ani Haroyan, 14 March 2025</p>",
          "<figure><img alt='Ice'><figcaption>Ice. Photo: Gor</figcaption></figure>",
          "<p>The lake froze early this winter, and the <a href='#'>ferry</a> stopped in December.",
          "<blockquote>“No boat sails,” the harbour said.</blockquote>",
          "<table><tr><td>Ani<td>12</tr><tr><td>Gor</td></table>",
          "<ul><li>One<li>Two</ul>",
          "<div hidden>unseen</div>",
          "<p>Սառույցը հալվեց գարնանը։ Лёд растаял. \uD83D\uDEA2",
          "<aside class='related'><a href='/x'>The bridge of the valley stays closed</a></aside>",
          "</article><footer>All rights reserved.</footer></body></html>");

  private static final List<String> RUBBISH =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&#0;",
          "&#xD800;",
          "&amp",
          "\0",
          "\uD83D",
          "\uDE00",
          "\u202E",
          "\u2028",
          "\uFEFF",
          "<script>",
          "</script>",
          "<svg><p>",
          "<math><mtext>",
          "<template>",
          "<table><tr>",
          "</table>",
          "<select>",
          "<textarea>",
          "<plaintext>",
          "<frameset>",
          "<br>",
          "</p>",
          "</body>",
          "<base href='::'>",
          "<link rel=canonical href='http://[x'>",
          "<p style='display:none'>",
          "<td>",
          "<li>",
          "<a>",
          "<h1>",
          "class='",
          "\"",
          "'",
          "=",
          "<p".repeat(40),
          "<b><i>".repeat(60));

  private final Random random = new Random(20_250_314);

  @Test
  void anyPageIsRead() {
    HtmlCleaner cleaner = HtmlCleaner.standard();
    for (int page = 0; page < PAGES; page++) {
      String html = broken();
      try {
        assertInstanceOf(HtmlCleaner.Cleaned.class, cleaner.clean(html, PageMetadata.NONE));
      } catch (RuntimeException | StackOverflowError failure) {
        throw new AssertionError("page " + page + ": " + html, failure);
      }
    }
  }

  private String broken() {
    StringBuilder html = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int piece = 0; piece < pieces; piece++) {
      boolean sound = random.nextInt(3) > 0;
      List<String> from = sound ? PAGE : RUBBISH;
      html.append(
          sound && random.nextBoolean()
              ? PAGE.get(piece % PAGE.size())
              : from.get(random.nextInt(from.size())));
    }
    for (int change = random.nextInt(6); change > 0 && !html.isEmpty(); change--) {
      int at = random.nextInt(html.length());
      switch (random.nextInt(4)) {
        case 0 -> html.setLength(at);
        case 1 -> html.setCharAt(at, (char) random.nextInt(0x10000));
        case 2 -> html.deleteCharAt(at);
        default -> html.insert(at, html.substring(at, Math.min(html.length(), at + 50)));
      }
    }
    return html.toString();
  }
}
