package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing wrong with any view, in either scheme, on a phone, from right to left. */
@EnabledIf(value = "org.anun.cli.Browser#isInstalled", disabledReason = "no browser is installed")
@ExtendWith(LiveElasticsearch.class)
class PageAccessibilityIT {
  private static LivePage page;
  private static Browser browser;

  @BeforeAll
  static void open(URI elasticsearch) throws IOException {
    page = new LivePage(elasticsearch, "en-GB");
    browser = page.browser();
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @AfterEach
  void theBrowserHasNothingToComplainOf() {
    browser.size(1280, 900);
    browser.scheme("light");
    assertEquals(List.of(), browser.complaints());
  }

  private static void assertAccessible() {
    assertEquals(List.of(), browser.accessibilityFaults(), browser::address);
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
    browser.click(".hits h3 a");
    assertEquals("rtl", direction("article h1"));
    assertEquals("rtl", direction("article .text p"));
    assertTrue(browser.is("document.querySelector('article .text p').lang === 'fa'"));
    assertAccessible();
    browser.scheme("dark");
    browser.size(320, 640);
    assertAccessible();
  }

  private static Object direction(String selector) {
    return String.valueOf(
        browser.value(
            "getComputedStyle(document.querySelector(arguments[0])).direction", selector));
  }
}
