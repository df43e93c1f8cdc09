package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Deque's axe-core, which knows what a page has to be for readers who see, hear or move otherwise.
 */
final class AxeCore {
  private static final String SCRIPT = script();

  private AxeCore() {}

  /** What it finds wrong with the page: rule, elements and what to do, one line each. */
  static List<String> faults(Browser browser) {
    browser.run(SCRIPT);
    Object found =
        browser.awaited(
            "axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' '"
                + " + node.target.join(' ') + ' ' + node.failureSummary.replaceAll('\\n', ' '))))");
    if (found instanceof List<?> faults) {
      return faults.stream().map(String::valueOf).toList();
    }
    throw new AssertionError("axe-core did not run: " + found);
  }

  private static String script() {
    try (InputStream script = AxeCore.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
