package org.anun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine and the chromedriver installed beside it; nothing is fetched. {@code
 * -Danun.chromium=PATH} and {@code -Danun.chromedriver=PATH} name others than those on the {@code
 * PATH}.
 */
record Chromium(Path chromium, Path chromedriver) {
  /** What the driver's own libraries tell at start is about parts that are not used here. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.openqa.selenium"), Logger.getLogger("io.opentelemetry"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  /** Both programs, where they are installed. */
  static Optional<Chromium> installed() {
    Optional<Path> driver = program("anun.chromedriver", "chromedriver");
    return program("anun.chromium", "chromium", "chromium-browser", "google-chrome")
        .flatMap(chromium -> driver.map(found -> new Chromium(chromium, found)));
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

  /** Starts it without a window, with an empty profile that prefers a language. */
  ChromeDriver start(String language) {
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    var options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.addArguments("--disable-dev-shm-usage", "--force-prefers-reduced-motion");
    options.addArguments("--lang=" + language);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    options.setCapability("goog:loggingPrefs", logs);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }
}
