package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page as the server writes it, before its script has come and without one, in a real browser.
 */
@InABrowser
class PageServedIT {
  private final LivePage page;
  private final Browser browser;
  private final Reader reader;

  PageServedIT(LivePage page) {
    this.page = page;
    browser = page.browser();
    reader = page.reader();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=Pashinian",
        "?q=%D5%93%D5%A1%D5%B7%D5%AB%D5%B6%D5%B5%D5%A1%D5%B6+a*~'(!)%22&utm_source=mail&sort=",
        "?not.language=en&language=hy&language=ka&ui=hy&match=any&collapse=story",
        "?q=Gyumri&lang=fr&facet_size=50&per_page=5&from=2024-01-01&page=2&sort=oldest",
        "?q=Pashinian&from=yesterday",
      })
  void asksTheServerForNoSearchAtFirst(String state) {
    page.open(state);
    assertEquals(0L, asked("/v1/"));
    assertEquals(1L, asked("/wording/"));
  }

  private Object asked(String what) {
    return browser.value(
        "performance.getEntriesByType('resource')"
            + ".filter(each => each.name.includes(arguments[0])).length",
        what);
  }

  /** What the server wrote, what the script makes of it, and what the script writes by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=Pashinian",
        "?q=Pashinian&page=2&ui=ru",
        "?q=%D5%93%D5%A1%D5%B7%D5%AB%D5%B6%D5%B5%D5%A1%D5%B6&language=hy&ui=hy",
        "?q=Pashinian&language=fa",
        "?q=Pashinian&language=he&lang=fr",
        "?q=Peskov&not.language=en&sort=oldest&per_page=5",
        "?q=Pashinian&person=nikol-pashinyan&source=unknown&not.spelling=Pashinyan&ui=hy",
        "?q=Pashinian&place=gyumri&not.organisation=nothing&to=2025-12-31&ui=ru&lang=en",
        "?q=Pashinian&from=2024-01-01&to=2025-12-31&page=2&lang=hy",
        "?q=Pashinian&from=2025-06-16&to=2025-06-16",
      })
  void theServerWritesArticlesAsTheScriptDoes(String state) {
    page.read(state);
    Object written = articles();
    assertFalse(((List<?>) written).isEmpty());
    page.open(state);
    assertEquals(written, articles());
    // Somewhere else and back again: by now the answer is another.
    reader.click(".facet .option input");
    browser.back();
    assertEquals(written, articles());
  }

  /** Each element of the list: its name, language, direction, address and text without blanks. */
  private Object articles() {
    return browser.value(
        "['.chips', '.total', '.choices', '.hits', '.paging'].flatMap(part =>"
            + " [...document.querySelectorAll(part + ', ' + part + ' *')])"
            + ".map(each => [each.localName, each.className, each.id, each.lang, each.dir,"
            + " each.getAttribute('href'), each.getAttribute('datetime'),"
            + " getComputedStyle(each).direction,"
            + " each.title, each.ariaLabel, each.checked, each.value,"
            + " each.textContent.replace(/\\s+/g, '')].join('|'))");
  }

  /** A connection that breaks takes the answer away; the script asks for it. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isThereBeforeASlowSearchEndsAndKeepsWhatIsTyped(boolean cutOff) throws IOException {
    try (HeldPage held = page.held(cutOff)) {
      browser.open(held.address().resolve("/?q=Pashinian"), TYPING);
      browser.settle();
      assertEquals("Searching…", browser.value("window.said"));
      assertEquals(
          "q typed 2 3",
          browser.value(
              "(field => [field.id, field.value, field.selectionStart, field.selectionEnd]"
                  + ".join(' '))(document.activeElement)"));
      assertEquals(10, browser.all(".hits > li").size());
      assertTrue(page.total() >= 33);
      assertEquals(cutOff ? 1L : 0L, asked("/v1/search"));
    }
  }

  /** Types as soon as there is a field, and lets the search end once the script has begun. */
  private static final String TYPING =
      """
      new MutationObserver((_, observer) => {
        const field = document.getElementById("q");
        if (document.querySelector("#anun main")) {
          observer.disconnect();
          window.said = document.querySelector(".total").textContent;
          fetch("GO_ON");
        } else if (field && document.activeElement !== field) {
          field.focus();
          field.value = "typed";
          field.setSelectionRange(2, 3);
        }
      }).observe(document, { childList: true, subtree: true });
      """
          .replace("GO_ON", HeldPage.GO_ON);

  @Test
  void searchesAndTurnsPagesWithoutAScript() {
    page.read("?ui=hy&language=hy&language=ka");
    reader.submit("#q", "Pashinian");
    assertTrue(
        browser.address().endsWith("/?q=Pashinian&match=any&ui=hy&language=hy&language=ka"),
        browser.address());
    assertFalse(browser.texts(".hits mark").isEmpty());
    assertTrue(browser.text("noscript footer p").contains("JavaScript"));
    int total = page.total();
    page.read("?q=Pashinian");
    assertTrue(total < page.total());
    reader.follow("a[rel=next]");
    assertTrue(browser.text(".total").startsWith("11–"), browser.text(".total"));
    page.read("?q=Pashinian&from=yesterday");
    assertTrue(browser.text("noscript [role=alert] + p").startsWith("from "));
    page.read("?q=Pashinian&language=tr&from=2025-11-01");
    assertEquals("No article matches.", browser.texts("noscript p").getFirst());
  }
}
