package org.anun.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * A {@link Chromium} that runs: what it shows, where it is and what it complains of. What a reader
 * does in it is a {@link Reader}'s.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * What a page forbids is told to it alone, so each one gets a listener before its own scripts.
   */
  private static final String LISTENER =
      "addEventListener('securitypolicyviolation', event =>"
          + " console.error('violates ' + event.violatedDirective + ': ' + event.blockedURI))";

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether this machine has a browser; if not, says once a test class why it is skipped. */
  static boolean isInstalled() {
    boolean isInstalled = Chromium.installed().isPresent();
    if (!isInstalled) {
      System.err.println("The page is not tested: no chromium with chromedriver is installed.");
    }
    return isInstalled;
  }

  /** Starts with an empty profile that prefers a language, such as {@code hy-AM}. */
  static Browser start(String language) {
    Browser browser = new Browser(Chromium.installed().orElseThrow().start(language));
    browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTENER));
    browser.size(WIDTH, HEIGHT);
    return browser;
  }

  /** Gives the page back what tests change: its size and its colours. */
  void restore() {
    size(WIDTH, HEIGHT);
    scheme("light");
  }

  /** A reader before it. */
  Reader reader() {
    return new Reader(this, driver);
  }

  private void tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Gives the page a width and height in CSS pixels. */
  void size(int width, int height) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Runs scripts of pages opened from now on, or none. */
  void scripts(boolean run) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Opens an address with a script of the test's own, which begins before the page does. */
  void open(URI address, String script) {
    Object id =
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
    try {
      open(address);
    } finally {
      tell(
          "Page.removeScriptToEvaluateOnNewDocument",
          Map.of("identifier", Objects.requireNonNull(id)));
    }
  }

  /** Opens an address without waiting for anything that a script does. */
  void read(URI address) {
    driver.get(address.toString());
  }

  /** Prefers {@code light} or {@code dark} colours. */
  void scheme(String scheme) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    tell("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Opens an address and waits until the page has its answer. */
  void open(URI address) {
    driver.get(address.toString());
    settle();
  }

  /** Waits until the page shows the answer to its address, or the reason why there is none. */
  void settle() {
    await(
        "the page to have its answer",
        () ->
            is(
                "document.querySelector('#anun main')"
                    + " && !document.querySelector('[aria-busy=\"true\"]')"));
  }

  /** Waits until something holds, and fails with what was waited for. */
  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + " at " + address());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", stopped);
      }
    }
  }

  /** The value of a JavaScript expression, which has one. */
  Object value(String expression, Object... arguments) {
    return Objects.requireNonNull(
        driver.executeScript("return " + expression, arguments), expression);
  }

  /** Whether a JavaScript expression is true. */
  boolean is(String expression, Object... arguments) {
    return Boolean.TRUE.equals(value("Boolean(" + expression + ")", arguments));
  }

  /** Runs a script in the page. */
  void run(String script) {
    driver.executeScript(script);
  }

  /** The value of a JavaScript promise. */
  @Nullable Object awaited(String promise) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1];"
            + "Promise.resolve("
            + promise
            + ").then(done, error => done('failed: ' + error))");
  }

  /** The elements of a CSS selector. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The visible text of each element, on one line. */
  List<String> texts(String selector) {
    List<String> texts = new ArrayList<>();
    for (WebElement element : all(selector)) {
      texts.add(element.getText().replaceAll("\\s+", " ").strip());
    }
    return texts;
  }

  /** The visible text of the only element of a selector. */
  String text(String selector) {
    List<String> texts = texts(selector);
    if (texts.size() != 1) {
      throw new AssertionError(selector + " is there " + texts.size() + " times at " + address());
    }
    return texts.getFirst();
  }

  void back() {
    driver.navigate().back();
    settle();
  }

  void forward() {
    driver.navigate().forward();
    settle();
  }

  void reload() {
    driver.navigate().refresh();
    settle();
  }

  /** The address of the page as it is now. */
  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  /**
   * What the console said since it was last asked, failed fetches left out: they are what some
   * tests are about.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> String.valueOf(entry.getMessage()))
        .filter(message -> !message.contains("Failed to load resource"))
        .toList();
  }

  /** What the page looks like now, as a PNG. */
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
