package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The same work without a mouse, once for a reader of English and once for one of Armenian. */
@EnabledIf(value = "org.anun.cli.Browser#isInstalled", disabledReason = "no browser is installed")
@ExtendWith(LiveElasticsearch.class)
class PageKeyboardIT {
  private static LivePage page;
  private static Browser browser;

  @BeforeAll
  static void open(URI elasticsearch) throws IOException {
    page = new LivePage(elasticsearch, "hy-AM");
    browser = page.browser();
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @AfterEach
  void theBrowserHasNothingToComplainOf() {
    assertEquals(List.of(), browser.complaints());
  }

  /** An empty {@code ui} is that of the browser, which prefers Armenian. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?ui=en | en | Pashinian | Back to results | English",
        "''     | hy | Փաշինյան  | Վերադառնալ արդյունքներին | Անգլերեն",
      })
  void worksWithoutAMouse(String state, String language, String name, String back, String english) {
    page.open(state);
    assertEquals(language, browser.value("document.documentElement.lang"));
    browser.press("/");
    browser.await("focus", () -> browser.is("document.activeElement.id === 'q'"));
    browser.press(name);
    browser.await("suggestions", () -> !browser.all(".suggestion").isEmpty());
    browser.press(Keys.ESCAPE);
    assertTrue(browser.all(".suggestion").isEmpty());
    browser.press(Keys.ENTER);
    browser.await("the search", () -> browser.address().contains("q="));
    browser.settle();
    int all = page.total();

    browser.tabTo("#language-en");
    browser.press(Keys.SPACE);
    int narrowed = page.total();
    assertTrue(narrowed < all);
    assertTrue(browser.is("document.activeElement.id === 'language-en'"), "the focus stays");
    assertTrue(browser.texts(".chip").getFirst().contains(english));

    browser.tabTo(".histogram a");
    browser.press(Keys.HOME);
    browser.press(Keys.ENTER);
    assertTrue(browser.address().contains("from="), browser.address());
    browser.back();
    assertEquals(narrowed, page.total());

    browser.press("j");
    browser.await("focus", () -> browser.is("document.activeElement.matches('.hits h3 a')"));
    String first = browser.texts(".hits h3").getFirst();
    browser.press("j");
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.ENTER);
    assertEquals(first, browser.text("article h1"));
    assertEquals(back, browser.text(".back a"));
    assertTrue(browser.is("document.activeElement.id === 'view-title'"), "the view has the focus");

    browser.press(Keys.ESCAPE);
    assertEquals(narrowed, page.total());
    browser.press("n");
    assertFalse(browser.address().contains("article="));

    browser.press("?");
    browser.await("help", () -> browser.is("document.querySelector('dialog')?.open"));
    assertEquals(List.of(), browser.accessibilityFaults());
    browser.press(Keys.ESCAPE);
    browser.await("closed help", () -> !browser.is("document.querySelector('dialog').open"));
  }
}
