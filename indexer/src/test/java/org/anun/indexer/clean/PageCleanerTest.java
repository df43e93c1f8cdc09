package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.elastic.SegmentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {
  private static final PageCleaner CLEANER = PageCleaner.standard();

  static List<Table.Row> pages() {
    return Table.read(
        PageCleanerTest.class,
        "pages.tsv",
        "page",
        "title",
        "url",
        "source",
        "published_at",
        "note");
  }

  private static List<Table.Row> lines(String page) {
    return Table.read(PageCleanerTest.class, "page_lines.tsv", "page", "before", "kind", "text")
        .stream()
        .filter(row -> row.cell("page").equals(page))
        .toList();
  }

  private static String text(List<Table.Row> lines) {
    StringBuilder text = new StringBuilder();
    for (Table.Row line : lines) {
      if (!text.isEmpty()) {
        text.append(line.cell("before").equals("blank") ? "\n\n" : "\n");
      }
      text.append(line.cell("text"));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void labelsEveryLine(Table.Row page) {
    List<Table.Row> lines = lines(page.cell("page"));
    String text = text(lines);
    String expected =
        lines.stream()
            .map(line -> line.cell("kind") + "\t" + line.cell("text"))
            .collect(Collectors.joining("\n"));
    assertEquals(expected, labelled(CLEANER.clean(text)), page.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheMetadata(Table.Row page) {
    CleanPage clean = CLEANER.clean(text(lines(page.cell("page"))));
    assertEquals(stated(page, "title"), clean.title());
    assertEquals(stated(page, "url"), clean.url());
    assertEquals(stated(page, "source"), clean.source());
    assertEquals(stated(page, "published_at"), clean.publishedAt());
  }

  @Test
  void knownMetadataWins() {
    Table.Row page = pages().getFirst();
    PageMetadata known =
        new PageMetadata(
            "https://www.example.com/2001/02/03/x", "Its headline", null, "2024-01-01T10:00:00");
    CleanPage clean = CLEANER.clean(text(lines(page.cell("page"))), known);
    assertEquals("https://www.example.com/2001/02/03/x", clean.url());
    assertEquals("Its headline", clean.title());
    assertEquals("example.com", clean.source());
    assertEquals("2024-01-01", clean.publishedAt());
  }

  @Test
  void refusesADateThatIsNone() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new PageMetadata(null, null, null, "last Tuesday"));
    assertTrue(String.valueOf(error.getMessage()).contains("last Tuesday"));
  }

  @Test
  void aPageOfFrameLinesHasNoArticle() {
    assertFalse(CLEANER.clean(text(lines("frame-only"))).hasArticle());
    assertTrue(CLEANER.clean(text(lines("en-no-title"))).hasArticle());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ferry sank off the pier, the coast guard says.",
        "Паром затонул у причала.",
        "Լաստանավը խորտակվել է։",
        "ბორანი ჩაიძირა.",
        "Bərə batıb.",
        "Ferry sinks off the pier\n\nA ferry sank off the pier, the coast guard says.\n\nShare"
      })
  void aFlashOfOneSentenceIsAnArticle(String text) {
    assertTrue(CLEANER.clean(text).hasArticle());
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    CleanPage clean = CLEANER.clean("");
    assertEquals(List.of(), clean.blocks());
    assertFalse(clean.hasArticle());
    assertNull(clean.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n\n\r\n",
        "\uD800",
        "A\uDC00B \uD83D",
        "\u0000\u0000",
        "[[[](",
        "](](](",
        "# ",
        "#",
        "> > >",
        "<>",
        "**",
        "https://",
        "2023-99-99",
        "\u202Eabc\u202C",
        "a\r\rb\u2028c\u0085d",
        "Photo:",
        "©",
        "/ AFP",
        "՝"
      })
  void coversWhateverItIsGiven(String text) {
    CleanPage clean = CLEANER.clean(text);
    assertEquals(text.length(), clean.blocks().getLast().end());
  }

  static Stream<String> longTexts() {
    int units = 5_000_000;
    return Stream.of(
        "word ".repeat(units / 5),
        "a".repeat(units),
        "[".repeat(units),
        "[a](".repeat(units / 4),
        "2023-09-".repeat(units / 8),
        "Share\n".repeat(units / 6),
        "Read more:\n".repeat(units / 11),
        "Nikol Pashinyan\n".repeat(units / 16),
        "Photo: \n\n".repeat(units / 9),
        "word\n".repeat(units / 25),
        "November 18, 2019 at 2:01 pm\n".repeat(units / 29),
        "A long enough line that stands here again and again\n".repeat(units / 52),
        "\u0000".repeat(units),
        "\u202E\u202Cx\n".repeat(units / 40),
        "e\u0301".repeat(units / 2),
        "\u0301\n".repeat(units / 2),
        "\uD800 ".repeat(units / 2),
        "\n".repeat(units));
  }

  /** The limit measures nothing: in quadratic time it would take hours. */
  @ParameterizedTest
  @MethodSource("longTexts")
  void staysLinear(String text) {
    CleanPage clean = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> CLEANER.clean(text));
    assertEquals(text.length(), clean.blocks().getLast().end());
  }

  @Test
  void everyKindIsCoveredByThePages() {
    for (SegmentKind kind : SegmentKind.values()) {
      boolean covered =
          pages().stream()
              .flatMap(page -> lines(page.cell("page")).stream())
              .anyMatch(line -> line.cell("kind").equals(kind.code()));
      assertTrue(covered, kind.code());
    }
  }

  private static @Nullable String stated(Table.Row page, String column) {
    String value = page.cell(column);
    return value.equals("-") ? null : value;
  }

  private static String labelled(CleanPage page) {
    return page.blocks().stream()
        .map(
            block ->
                block.kind().code()
                    + "\t"
                    + page.text().substring(block.start(), block.end()).strip())
        .collect(Collectors.joining("\n"));
  }
}
