package org.anun.cli;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A reader of the page: by mouse and by keyboard; what is done waits for the page's answer. */
final class Reader {
  private final Browser browser;
  private final ChromeDriver driver;

  Reader(Browser browser, ChromeDriver driver) {
    this.browser = browser;
    this.driver = driver;
  }

  /** Clicks the first element of a selector, and waits for the answer. */
  void click(String selector) {
    List<WebElement> found = browser.all(selector);
    if (found.isEmpty()) {
      throw new AssertionError("nothing to click: " + selector + " at " + browser.address());
    }
    click(found.getFirst());
  }

  /** Clicks the first element of a selector that shows this text. */
  void click(String selector, String text) {
    List<String> texts = browser.texts(selector);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(text)) {
        click(browser.all(selector).get(i));
        return;
      }
    }
    throw new AssertionError("none of " + selector + " says " + text + ": " + texts);
  }

  /** Writes into a field in place of what stands there. */
  void write(String selector, CharSequence text) {
    WebElement field = driver.findElement(By.cssSelector(selector));
    field.clear();
    field.sendKeys(text);
  }

  /** Puts a value such as a date into a field as its own picker does, whatever the locale. */
  void pick(String selector, String value) {
    driver.executeScript(
        "arguments[0].value = arguments[1];"
            + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
            + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
        driver.findElement(By.cssSelector(selector)),
        value);
    browser.settle();
  }

  /** Presses keys one after another wherever the focus is, and waits for the answer. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    browser.settle();
  }

  /** Moves the pointer over an element, and gives what is loaded then the time to come. */
  void hover(String selector) {
    WebElement element = shown(driver.findElement(By.cssSelector(selector)));
    new Actions(driver).moveToElement(element).perform();
    browser.awaited("import(document.querySelector('script').src.replace('page.js', 'later.js'))");
  }

  /** Drags from a place of an element to another; places are parts of its width. */
  void drag(String selector, double from, double to) {
    WebElement element = shown(driver.findElement(By.cssSelector(selector)));
    int width = element.getSize().getWidth();
    int start = (int) ((from - 0.5) * width);
    int end = (int) ((to - 0.5) * width);
    new Actions(driver)
        .moveToElement(element, start, 0)
        .clickAndHold()
        .moveByOffset((end - start) / 2, 0)
        .moveByOffset(end - start - (end - start) / 2, 0)
        .release()
        .perform();
    browser.settle();
  }

  /** Writes into a field and sends its form, where no script does. */
  void submit(String selector, String text) {
    leave(() -> write(selector, text + Keys.ENTER));
  }

  /** Follows the first link of a selector, where no script does. */
  void follow(String selector) {
    leave(() -> driver.findElement(By.cssSelector(selector)).click());
  }

  /** Does what leads to another address, and waits until the browser has gone there. */
  private void leave(Runnable action) {
    String from = browser.address();
    action.run();
    browser.await("another page than " + from, () -> !browser.address().equals(from));
  }

  /** Presses Tab until the focus is on an element of the selector. */
  void tabTo(String selector) {
    for (int i = 0; i < 300; i++) {
      if (browser.is("document.activeElement.matches(arguments[0])", selector)) {
        return;
      }
      new Actions(driver).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("Tab never reaches " + selector + " at " + browser.address());
  }

  private void click(WebElement element) {
    new Actions(driver).moveToElement(shown(element)).click().perform();
    browser.settle();
  }

  /** The element, in the middle of the window. */
  private WebElement shown(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    return element;
  }
}
