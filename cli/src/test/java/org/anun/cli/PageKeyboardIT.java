package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The same work without a mouse, once for a reader of English and once for one of Armenian. */
@InABrowser(language = "hy-AM")
class PageKeyboardIT {
  private final LivePage page;
  private final Browser browser;
  private final Reader reader;

  PageKeyboardIT(LivePage page) {
    this.page = page;
    browser = page.browser();
    reader = page.reader();
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
    reader.press("/");
    browser.await("focus", () -> browser.is("document.activeElement.id === 'q'"));
    reader.press(name);
    browser.await("suggestions", () -> !browser.all(".suggestion").isEmpty());
    reader.press(Keys.ESCAPE);
    assertTrue(browser.all(".suggestion").isEmpty());
    reader.press(Keys.ENTER);
    browser.await("the search", () -> browser.address().contains("q="));
    browser.settle();
    int all = page.total();

    reader.tabTo("#language-en");
    reader.press(Keys.SPACE);
    int narrowed = page.total();
    assertTrue(narrowed < all);
    assertTrue(browser.is("document.activeElement.id === 'language-en'"), "the focus stays");
    assertTrue(browser.texts(".chip").getFirst().contains(english));

    reader.tabTo(".histogram a");
    reader.press(Keys.HOME);
    reader.press(Keys.ENTER);
    assertTrue(browser.address().contains("from="), browser.address());
    browser.back();
    assertEquals(narrowed, page.total());

    reader.press("j");
    browser.await("focus", () -> browser.is("document.activeElement.matches('.hits h3 a')"));
    String first = browser.texts(".hits h3").getFirst();
    reader.press("j");
    reader.press(Keys.ARROW_UP);
    reader.press(Keys.ENTER);
    assertEquals(first, browser.text("article h1"));
    assertEquals(back, browser.text(".back a"));
    assertTrue(browser.is("document.activeElement.id === 'view-title'"), "the view has the focus");

    reader.press(Keys.ESCAPE);
    browser.await("the list", () -> !browser.address().contains("article="));
    browser.settle();
    assertEquals(narrowed, page.total());
    assertTrue(
        browser.is("document.activeElement.matches('.hits h3 a')"), "the article has the focus");
    reader.press("n");
    assertFalse(browser.address().contains("article="));

    reader.press("?");
    browser.await("help", () -> browser.is("document.querySelector('dialog')?.open"));
    assertEquals(List.of(), AxeCore.faults(browser));
    reader.press(Keys.ESCAPE);
    browser.await("closed help", () -> !browser.is("document.querySelector('dialog').open"));
  }
}
