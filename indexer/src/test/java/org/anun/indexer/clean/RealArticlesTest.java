package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.elastic.SegmentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Five saved pages that are not part of the project: {@code -Danun.real.articles=FOLDER} names the
 * folder that holds them.
 */
@EnabledIf(
    value = "present",
    disabledReason = "the five real articles are not here (-Danun.real.articles=FOLDER)")
class RealArticlesTest {
  private static final Path FOLDER = Path.of(System.getProperty("anun.real.articles", "none"));

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  private static final List<CleanPage> PAGES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        PAGES.add(PageCleaner.standard().clean(Files.readString(file)));
      }
    }
    assertEquals(5, PAGES.size());
  }

  @Test
  void onlyTheArticleWithAnAddressHasADate() {
    List<CleanPage> dated = PAGES.stream().filter(page -> page.publishedAt() != null).toList();
    assertEquals(1, dated.size());
    assertEquals("2023-09-25", dated.getFirst().publishedAt());
    assertEquals("themoscowtimes.com", dated.getFirst().source());
    assertTrue(
        String.valueOf(dated.getFirst().url()).startsWith("https://www.themoscowtimes.com/"));
    assertEquals(1, PAGES.stream().filter(page -> page.url() != null).count());
  }

  @Test
  void theFrameIsInterface() {
    check("\\p{IsArmenian}", SegmentKind.INTERFACE, 1);
    check("^(XS|SM|MD|LG)$", SegmentKind.INTERFACE, 4);
    check(
        "^(Read Mode|Published: Updated:|100% Font Size|Top Content Trending)$",
        SegmentKind.INTERFACE, 4);
    check("^<?https?://", SegmentKind.INTERFACE, 1);
  }

  @Test
  void linksAndAppealsAreTold() {
    check("^(\\*\\*Related article|Read more:)", SegmentKind.RELATED, 2);
    check("Putin, North", SegmentKind.RELATED, 1);
    check("^(Follow the|For all the) latest", SegmentKind.PROMO, 2);
  }

  @Test
  void captionsAreTold() {
    check("(May 25, 2023|November 13, 2020)\\.$", SegmentKind.CAPTION, 3);
    check("Photo:|/ Facebook|^Kremlin spokesman \\S+ \\S+$", SegmentKind.CAPTION, 3);
  }

  @Test
  void fourHaveAHeadline() {
    assertEquals(4, PAGES.stream().filter(page -> page.title() != null).count());
    assertTrue(PAGES.stream().allMatch(CleanPage::hasArticle));
  }

  private static void check(String pattern, SegmentKind kind, int lines) {
    Pattern wanted = Pattern.compile(pattern);
    int found = 0;
    for (CleanPage page : PAGES) {
      for (Block block : page.blocks()) {
        String line = page.text().substring(block.start(), block.end()).strip();
        if (wanted.matcher(line).find()) {
          found++;
          assertEquals(kind, block.kind(), line);
        }
      }
    }
    assertEquals(lines, found, pattern);
  }
}
