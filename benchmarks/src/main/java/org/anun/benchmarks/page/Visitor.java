package org.anun.benchmarks.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser that visits the page for the first time, again and again. For one thread. */
final class Visitor {
  private final Path chromium;
  private final Path chromedriver;

  /**
   * Starts nothing yet.
   *
   * @param chromium the browser's program
   * @param chromedriver its driver's program
   */
  Visitor(Path chromium, Path chromedriver) {
    this.chromium = chromium;
    this.chromedriver = chromedriver;
  }

  /** A visit by a browser with a new profile, which is still starting. */
  Visit starting(URI address) throws InterruptedException {
    ChromeDriver driver = browser();
    try {
      return Visit.to(address.toString(), driver);
    } finally {
      driver.quit();
    }
  }

  /** Visits by a browser that runs. */
  Running running() throws InterruptedException {
    return new Running(browser());
  }

  private ChromeDriver browser() {
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    var options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en-GB");
    var driver = new ChromeDriver(service, options);
    Visit.watch(driver);
    return driver;
  }

  /** A browser that somebody has used for other things before. */
  static final class Running implements AutoCloseable {
    private static final long SETTLED_MILLIS = 3_000;
    private final ChromeDriver driver;

    private Running(ChromeDriver driver) throws InterruptedException {
      this.driver = driver;
      driver.get("about:blank");
      Thread.sleep(SETTLED_MILLIS);
    }

    /** Comes from another site, and has none of the page's files. */
    Visit visit(URI address) throws InterruptedException {
      // Another host, so that the page gets a process of its own, as it does for a reader.
      driver.get("http://localhost:" + address.getPort() + "/health/live");
      driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
      return Visit.to(address.toString(), driver);
    }

    @Override
    public void close() {
      driver.quit();
    }
  }
}
