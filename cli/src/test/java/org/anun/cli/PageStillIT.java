package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that can be read moves when the script takes over from what the server has written. */
@InABrowser
class PageStillIT {
  private static final List<Integer> WIDTHS = List.of(320, 375, 768, 1024, 1280, 1600);

  /**
   * What the browser itself counts as a jump: of the whole window, 1; of a pixel of a line, this.
   */
  private static final double LEAST = 0.0005;

  /**
   * Notes in each frame where articles and search box stand. The browser's own account does not
   * have those that moved because the script put them into another element.
   */
  private static final String LOOKING =
      """
      window.places = {};
      window.shifted = 0;
      new PerformanceObserver(list => list.getEntries().forEach(each => shifted += each.value))
        .observe({ type: "layout-shift", buffered: true });
      const look = () => {
        for (const part of [".search-line", ".switches", ".hits > li", ".hits > li:nth-child(3)"]) {
          const seen = [...document.querySelectorAll(part)].find(each => each.getClientRects().length);
          if (seen) {
            const { x, y, width, height } = seen.getBoundingClientRect();
            (places[part] ??= new Set()).add([x, y, width, height].map(Math.round).join(" "));
          }
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      """;

  private final LivePage page;
  private final Browser browser;

  PageStillIT(LivePage page) {
    this.page = page;
    browser = page.browser();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?ui=en",
        "?q=Pashinian&ui=en",
        "?q=Pashinian&ui=hy",
        "?q=Pashinian&ui=ru&lang=az",
        "?q=Pashinian&ui=en&language=en&not.source=nobody&person=nikol-pashinyan&from=2024-01-01",
        "?q=Pashinian&ui=hy&language=hy&language=ru&to=2030-01-01",
      })
  void nothingMoves(String state) {
    // The first search of its kind may take the half second after which it is told to be under way.
    page.open(state);
    for (int width : WIDTHS) {
      browser.size(width, 900);
      page.open(state, LOOKING);
      browser.awaited("new Promise(requestAnimationFrame)");
      assertEquals(
          List.of(),
          browser.value(
              "Object.entries(places).filter(([, seen]) => seen.size > 1)"
                  + ".map(([part, seen]) => part + ': ' + [...seen].join(', '))"),
          () -> "at " + width);
      assertEquals(4L, browser.value("Object.keys(places).length"), () -> "seen at " + width);
      double shifted = ((Number) browser.value("shifted")).doubleValue();
      assertTrue(shifted < LEAST, () -> shifted + " at " + width);
    }
  }
}
