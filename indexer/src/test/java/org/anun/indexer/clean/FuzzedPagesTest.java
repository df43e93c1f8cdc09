package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages drawn by chance with a fixed seed: nothing is thrown, and the blocks cover the text. */
class FuzzedPagesTest {
  private static final int PAGES = 3_000;
  private static final int MOST_LINES = 40;

  private final Random random = new Random(4);
  private final List<String> pieces = pieces();

  /**
   * Phrases of the tables, so that every rule has something to find, and what no page should say.
   */
  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (String table : List.of("interface.tsv", "promo.tsv")) {
      Table.read(PageCleaner.class, table, "place", "language", "phrase", "source")
          .forEach(row -> pieces.add(row.cell("phrase")));
    }
    for (String table : List.of("headers.tsv", "labels.tsv", "credits.tsv")) {
      Table.read(PageCleaner.class, table, "kind", "language", "phrase", "source")
          .forEach(row -> pieces.add(row.cell("phrase")));
    }
    for (String odd :
        List.of(
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u202E",
            "\u0301",
            "e\u0301\u0301",
            "İ",
            "ß",
            "Σ",
            "(",
            ")",
            "[",
            "](",
            "](x)",
            "#",
            "* ",
            "> ",
            "@",
            "...",
            "…",
            ":",
            "©",
            "/",
            "|",
            "“",
            "25",
            "2023",
            "25 September 2023, 14:30",
            "14:30",
            "https://a.example/2023/09/25/x",
            "a@b.example")) {
      pieces.addAll(java.util.Collections.nCopies(20, odd));
    }
    return pieces;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    int lines = random.nextInt(MOST_LINES);
    for (int line = 0; line < lines; line++) {
      int length = random.nextInt(random.nextInt(8) == 0 ? 60 : 8);
      for (int piece = 0; piece < length; piece++) {
        String text = pieces.get(random.nextInt(pieces.size()));
        page.append(random.nextBoolean() ? text : text.toUpperCase(java.util.Locale.ROOT));
        page.append(random.nextInt(6) == 0 ? "" : " ");
      }
      page.append(random.nextInt(3) == 0 ? "." : "").append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return page.toString();
  }

  @Test
  void everyPageIsCovered() {
    SourceFrame frame = new SourceFrame();
    List<String> texts = new ArrayList<>();
    for (int number = 0; number < PAGES; number++) {
      texts.add(page());
      frame.learn("fuzz.example", texts.getLast());
    }
    PageMetadata known = new PageMetadata(null, null, "fuzz.example", null);
    for (String text : texts) {
      // The record itself checks that its blocks follow one another without gaps.
      CleanPage page = frame.tell(PageCleaner.standard().clean(text, known));
      assertEquals(text, page.text());
    }
  }
}
