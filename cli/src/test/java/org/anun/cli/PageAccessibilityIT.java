package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing wrong with any view, in either scheme, on a phone, from right to left. */
@InABrowser
class PageAccessibilityIT {
  private final LivePage page;
  private final Browser browser;
  private final Reader reader;

  PageAccessibilityIT(LivePage page) {
    this.page = page;
    browser = page.browser();
    reader = page.reader();
  }

  private void assertAccessible() {
    assertEquals(List.of(), AxeCore.faults(browser), browser::address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=Pashinian&language=en&from=2024-01-01&collapse=story",
        "?q=Pashinian&language=zz",
        "?q=Pashinian&from=yesterday",
        "?q=Gyumri&entity=nikol-pashinyan&kind=person",
        "?entity=nobody-at-all",
        "?article=no-such-article",
      })
  void everyViewInBothSchemesAndOnAPhone(String state) {
    page.open(state);
    assertAccessible();
    browser.scheme("dark");
    assertAccessible();
    browser.size(320, 640);
    assertAccessible();
    assertEquals(320L, browser.value("document.documentElement.scrollWidth"), "scrolls sideways");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=Pashinian&language=fa",
        "?q=Pashinian&language=zz",
        "?q=Pashinian&from=yesterday",
      })
  void whatTheServerWritesWithoutAScript(String state) {
    page.read(state);
    browser.scripts(true); // axe-core is one, but the page was read without
    assertAccessible();
    browser.scheme("dark");
    assertAccessible();
    browser.size(320, 640);
    assertAccessible();
    assertEquals(320L, browser.value("document.documentElement.scrollWidth"), "scrolls sideways");
  }

  @Test
  void anArticleFromRightToLeft() {
    page.open("?q=Pashinian&language=fa");
    assertEquals("fa", browser.value("document.querySelector('.hits h3').lang"));
    assertEquals("rtl", direction(".hits h3"));
    assertEquals("rtl", direction(".hits .snippet"));
    assertAccessible();
    reader.click(".hits h3 a");
    assertEquals("rtl", direction("article h1"));
    assertEquals("rtl", direction("article .text p"));
    assertTrue(browser.is("document.querySelector('article .text p').lang === 'fa'"));
    assertAccessible();
    browser.scheme("dark");
    browser.size(320, 640);
    assertAccessible();
  }

  private Object direction(String selector) {
    return String.valueOf(
        browser.value(
            "getComputedStyle(document.querySelector(arguments[0])).direction", selector));
  }
}
