package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.anun.api.search.Alternatives;
import org.anun.api.search.Hit;
import org.anun.api.search.Run;
import org.anun.api.search.SearchPage;
import org.anun.api.search.ValueCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchPageTextTest {
  @Test
  void saysWhatACollapsedHitStandsFor() {
    String text =
        SearchPageText.of(
            page(
                new SearchPage.Total(2, "eq"),
                new Hit.Copies(
                    3,
                    List.of(new ValueCount("Alpha", 2), new ValueCount("Beta", 1)),
                    List.of(new ValueCount("en", 3)))));
    assertTrue(text.startsWith("5 articles in 2 stories for Gyumri (7 ms)"), text);
    assertTrue(text.contains("     + 3 copies: Alpha 2, Beta 1 (--story s1)\n"), text);
  }

  @Test
  void aCountThatIsABoundIsCalledOne() {
    String text =
        SearchPageText.of(
            page(new SearchPage.Total(1, "lte"), new Hit.Copies(0, List.of(), List.of())));
    assertTrue(text.startsWith("5 articles in at most 1 story for "), text);
    assertFalse(text.contains("copies"), text);
  }

  @Test
  void saysNothingOfStoriesWhereNobodyAsked() {
    String text = SearchPageText.of(page(null, null));
    assertEquals("5 articles for Gyumri (7 ms)", text.lines().findFirst().orElseThrow());
  }

  @Test
  void saysWhatToAskInsteadAndHowToGoOn() {
    SearchPage nothing =
        new SearchPage(
            "Gumry",
            7,
            false,
            new SearchPage.Total(0, "eq"),
            null,
            List.of(),
            List.of(new Alternatives.OtherText("Gyumri", "Gyumri instead of Gumry", 5, "")),
            List.of(new Alternatives.FewerFilters(List.of("from", "to"), 3, "")),
            Map.of(),
            List.of(),
            new SearchPage.Position(50, 20, "/v1/search?cursor=abc", null));
    String text = SearchPageText.of(nothing);
    assertTrue(text.contains("Gyumri instead of Gumry"), text);
    assertTrue(text.contains("from, to: 3"), text);
    assertTrue(text.endsWith("or export it from /v1/export\n"), text);
  }

  private static SearchPage page(SearchPage.@Nullable Total stories, Hit.@Nullable Copies copies) {
    Hit hit =
        new Hit(
            "a1",
            null,
            "Gamma",
            "en",
            null,
            1.0,
            "s1",
            copies,
            List.of(new Run("A train", null)),
            List.of(),
            List.of());
    return new SearchPage(
        "Gyumri",
        7,
        false,
        new SearchPage.Total(5, "eq"),
        stories,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(hit),
        new SearchPage.Position(1, 20, null, null));
  }
}
