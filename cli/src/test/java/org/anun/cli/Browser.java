package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium of this machine without a window, driven by the chromedriver installed beside it;
 * nothing is fetched. {@code -Danun.chromium=PATH} and {@code -Danun.chromedriver=PATH} name others
 * than those on the {@code PATH}.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * What a page forbids is told to it alone, so each one gets a listener before its own scripts.
   */
  private static final String LISTENER =
      "addEventListener('securitypolicyviolation', event =>"
          + " console.error('violates ' + event.violatedDirective + ': ' + event.blockedURI))";

  /** What the driver's own libraries tell at start is about parts that are not used here. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.openqa.selenium"), Logger.getLogger("io.opentelemetry"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  private final ChromeDriver driver;

  /** The programs that a browser needs; tests without them are skipped. */
  private record Programs(Path chromium, Path chromedriver) {
    static Optional<Programs> installed() {
      Optional<Path> driver = program("anun.chromedriver", "chromedriver");
      return program("anun.chromium", "chromium", "chromium-browser", "google-chrome")
          .flatMap(chromium -> driver.map(found -> new Programs(chromium, found)));
    }

    private static Optional<Path> program(String property, String... names) {
      @Nullable String named = System.getProperty(property);
      if (named != null) {
        return Optional.of(Path.of(named));
      }
      List<Path> folders =
          Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of).toList();
      return Stream.of(names)
          .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether this machine has a browser; if not, says once a test class why it is skipped. */
  static boolean isInstalled() {
    boolean isInstalled = Programs.installed().isPresent();
    if (!isInstalled) {
      System.err.println("The page is not tested: no chromium with chromedriver is installed.");
    }
    return isInstalled;
  }

  /** Starts with an empty profile that prefers a language, such as {@code hy-AM}. */
  static Browser start(String language) {
    Programs programs = Programs.installed().orElseThrow();
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    var options = new ChromeOptions();
    options.setBinary(programs.chromium().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.addArguments("--disable-dev-shm-usage", "--force-prefers-reduced-motion");
    options.addArguments("--lang=" + language);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    options.setCapability("goog:loggingPrefs", logs);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(programs.chromedriver().toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTENER));
    browser.size(1280, 900);
    return browser;
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

  /** Clicks the first element of a selector, and waits for the answer. */
  void click(String selector) {
    List<WebElement> found = all(selector);
    if (found.isEmpty()) {
      throw new AssertionError("nothing to click: " + selector + " at " + address());
    }
    WebElement first = found.getFirst();
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", first);
    new Actions(driver).moveToElement(first).click().perform();
    settle();
  }

  /** Clicks the first element of a selector that shows this text. */
  void click(String selector, String text) {
    List<String> texts = texts(selector);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(text)) {
        WebElement element = all(selector).get(i);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).click().perform();
        settle();
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
    settle();
  }

  /** Presses keys one after another wherever the focus is, and waits for the answer. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    settle();
  }

  /** Moves the pointer over an element, and gives what is loaded then the time to come. */
  void hover(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    new Actions(driver).moveToElement(element).perform();
    awaited("import(document.querySelector('script').src.replace('page.js', 'later.js'))");
  }

  /** Drags from a place of an element to another; places are parts of its width. */
  void drag(String selector, double from, double to) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
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
    settle();
  }

  /** Writes into a field and sends its form, where no script does. */
  void submit(String selector, String text) {
    write(selector, text + Keys.ENTER);
  }

  /** Follows the first link of a selector, where no script does. */
  void follow(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Presses Tab until the focus is on an element of the selector. */
  void tabTo(String selector) {
    for (int i = 0; i < 300; i++) {
      if (is("document.activeElement.matches(arguments[0])", selector)) {
        return;
      }
      new Actions(driver).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("Tab never reaches " + selector + " at " + address());
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

  /** What axe-core finds wrong with the page: rule, elements and what to do, one line each. */
  List<String> accessibilityFaults() {
    driver.executeScript(AxeCore.SCRIPT);
    Object found =
        awaited(
            "axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' '"
                + " + node.target.join(' ') + ' ' + node.failureSummary.replaceAll('\\n', ' '))))");
    if (found instanceof List<?> faults) {
      return faults.stream().map(String::valueOf).toList();
    }
    throw new AssertionError("axe-core did not run: " + found);
  }

  private static final class AxeCore {
    static final String SCRIPT = script();

    private static String script() {
      try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
        if (script == null) {
          throw new IllegalStateException("axe.min.js is not on the class path");
        }
        return new String(script.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
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
