package org.anun.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were measured on, in words. */
public final class Machine {
  private Machine() {}

  /** Cores, processor, system, JDK and heap. */
  public static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores (%s), %s %s, JDK %s, heap %d MB"
        .formatted(
            runtime.availableProcessors(),
            processor(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version().feature(),
            runtime.maxMemory() >> 20);
  }

  private static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    try {
      List<String> lines =
          Files.isReadable(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
      return lines.stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
