package org.anun.indexer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageCleaner;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;
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
class RealArticlesMentionsTest {
  private static final Path FOLDER = Path.of(System.getProperty("anun.real.articles", "none"));

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  private static final Map<String, Integer> ARTICLES_BY_KEY = new HashMap<>();
  private static final Map<String, Integer> ARTICLES_BY_SPELLING = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        count(PageCleaner.standard().clean(Files.readString(file)));
      }
    }
  }

  private static void count(CleanPage page) {
    List<Segment> segments = new ArrayList<>();
    page.blocks()
        .forEach(
            block -> segments.add(new Segment(block.start(), block.end(), "en", 1, block.kind())));
    List<Entity> persons = MentionFinderTest.FINDER.find(page.text(), segments).people();
    persons.forEach(person -> ARTICLES_BY_KEY.merge(person.key(), 1, Integer::sum));
    SpellingCollector.standard()
        .collect(page.text(), segments, persons)
        .forEach(value -> ARTICLES_BY_SPELLING.merge(value, 1, Integer::sum));
  }

  private static @Nullable Integer articles(String person) {
    return ARTICLES_BY_KEY.get(NameEngine.standard().personKey(person));
  }

  private static @Nullable Integer articlesSpelling(String form) {
    return ARTICLES_BY_SPELLING.get(NameEngine.standard().personKey(form) + '|' + form);
  }

  @Test
  void twoPersonsAreInAllFive() {
    assertEquals(5, articles("Nikol Pashinyan"));
    assertEquals(5, articles("Dmitry Peskov"));
  }

  @Test
  void nobodyIsCountedFromALink() {
    assertEquals(1, articles("Vladimir Putin"));
    Set<String> named = Set.of("vladimir putin", "nikol pashinian", "dmitri peskov");
    Set<String> full = new TreeSet<>(ARTICLES_BY_KEY.keySet());
    full.removeIf(key -> !key.contains(" "));
    full.removeAll(named);
    // A photographer's credit names the only other.
    assertTrue(full.size() <= 1, full.toString());
  }

  @Test
  void theSpellingsAreCounted() {
    assertEquals(4, articlesSpelling("Pashinyan"));
    assertEquals(2, articlesSpelling("Pashinian"));
    assertEquals(5, articlesSpelling("Dmitry"));
    assertTrue(ARTICLES_BY_SPELLING.keySet().stream().anyMatch(value -> value.endsWith("|Dmytro")));
  }
}
