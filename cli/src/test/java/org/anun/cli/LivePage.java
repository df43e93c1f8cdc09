package org.anun.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The page over the sample articles and two that are read from right to left, in a browser. */
final class LivePage implements AutoCloseable {
  private final LiveApi api;
  private final Browser browser;

  /** Loads the articles and starts a browser that prefers a language. */
  LivePage(URI elasticsearch, String language) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(Installation.current().seeds(), rightToLeft());
    browser = Browser.start(language);
  }

  private static Path rightToLeft() {
    try {
      return Path.of(
          Objects.requireNonNull(LivePage.class.getResource("right-to-left.jsonl")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Browser browser() {
    return browser;
  }

  /** Who sits before the browser. */
  Reader reader() {
    return browser.reader();
  }

  /** Opens the page at a state, such as {@code ?q=Aliyev}, percent-encoded. */
  Browser open(String state) {
    browser.scripts(true);
    browser.open(api.address().resolve("/" + state));
    return browser;
  }

  /** Opens it with a script of the test's own, which begins before the page does. */
  void open(String state, String script) {
    browser.scripts(true);
    browser.open(api.address().resolve("/" + state), script);
  }

  /** Opens it as a browser does that runs no scripts, until {@link #open}. */
  Browser read(String state) {
    browser.scripts(false);
    browser.read(api.address().resolve("/" + state));
    return browser;
  }

  /** The page of a slow search; close it. */
  HeldPage held(boolean cutsOff) throws IOException {
    return new HeldPage(api.address(), cutsOff);
  }

  /** The number in "1–20 of 33 articles for …". */
  int total() {
    return Integer.parseInt(browser.text(".total strong").replaceAll("\\D", ""));
  }

  @Override
  public void close() {
    browser.close();
    api.close();
  }
}
