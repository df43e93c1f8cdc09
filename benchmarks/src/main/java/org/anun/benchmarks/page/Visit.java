package org.anun.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * One first visit to an address, by a browser that has nothing of it. Times are from the start of
 * the navigation.
 *
 * @param files what was sent, in the order asked for
 * @param firstResultMillis until the first article stands on the page, whoever wrote it
 * @param drawnMillis until the frame with it has been drawn
 * @param takenOverMillis until the script has it in its hands, and the page is whole
 */
record Visit(
    List<SentFile> files, double firstResultMillis, double drawnMillis, double takenOverMillis) {
  /**
   * One file as it was sent.
   *
   * @param name the last part of its path, without the query
   * @param bodyBytes its body, compressed
   * @param headerBytes its headers, as the browser counts them
   * @param askedMillis when the browser asked for it, from the start of the navigation
   * @param thereMillis when its last byte had come
   */
  record SentFile(
      String name, long bodyBytes, long headerBytes, double askedMillis, double thereMillis) {}

  private static final String WATCH =
      "new MutationObserver((_, observer) => {"
          + " if (!window.firstResult && document.querySelector('.hits > li')) {"
          + " window.firstResult = performance.now();"
          + " requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now(); })); }"
          + " if (document.querySelector('#anun .hits > li')) {"
          + " window.takenOver = performance.now(); observer.disconnect(); } })"
          + ".observe(document, {childList: true, subtree: true})";

  private static final String SENT =
      "return performance.getEntriesByType('navigation')"
          + ".concat(performance.getEntriesByType('resource'))"
          + ".map(entry => [entry.name, entry.encodedBodySize, entry.transferSize,"
          + " entry.startTime, entry.responseEnd])";

  /** Copies the list. */
  Visit {
    files = List.copyOf(files);
  }

  /** Visits an address, and leaves when nothing has been fetched for a while. */
  static Visit to(String address, ChromeDriver driver) throws InterruptedException {
    driver.get(address);
    while (driver.executeScript("return window.takenOver && window.drawn") == null) {
      Thread.sleep(20);
    }
    Thread.sleep(1000);
    Object sent = Objects.requireNonNull(driver.executeScript(SENT));
    return new Visit(
        files((List<?>) sent),
        noted("firstResult", driver),
        noted("drawn", driver),
        noted("takenOver", driver));
  }

  private static double noted(String what, ChromeDriver driver) {
    return number(driver.executeScript("return window." + what)).doubleValue();
  }

  /** Has a browser note when the first article stands on a page, is drawn and is taken over. */
  static void watch(ChromeDriver driver) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
  }

  private static List<SentFile> files(List<?> entries) {
    var files = new ArrayList<SentFile>();
    for (Object entry : entries) {
      List<?> parts = (List<?>) entry;
      long body = number(parts.get(1)).longValue();
      long headers = number(parts.get(2)).longValue() - body;
      String path = String.valueOf(parts.getFirst()).replaceAll("\\?.*", "");
      files.add(
          new SentFile(
              path.replaceAll("^.*//[^/]*/(page/\\w+/)?", "/"),
              body,
              headers,
              number(parts.get(3)).doubleValue(),
              number(parts.get(4)).doubleValue()));
    }
    return files;
  }

  private static Number number(@Nullable Object value) {
    return (Number) Objects.requireNonNull(value);
  }

  /** All bodies, compressed, in bytes. */
  long bodyBytes() {
    return files.stream().mapToLong(SentFile::bodyBytes).sum();
  }
}
