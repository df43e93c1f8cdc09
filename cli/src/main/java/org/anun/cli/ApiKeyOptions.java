package org.anun.cli;

import java.nio.file.Path;
import org.anun.api.key.KeyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the keys of those who may ask are. */
final class ApiKeyOptions {
  @Option(
      names = "--api-keys",
      paramLabel = "FILE",
      description =
          "file of API keys (default: ANUN_API_KEYS, then .anun/api-keys.tsv beside the launcher); once it"
              + " holds one, requests need one")
  private @Nullable Path file;

  /**
   * The file, read now.
   *
   * @throws IllegalArgumentException if it is broken
   */
  KeyFile open() {
    return KeyFile.of(path());
  }

  private Path path() {
    if (file != null) {
      return file;
    }
    String environment = System.getenv("ANUN_API_KEYS");
    return environment == null || environment.isBlank()
        ? Installation.current().apiKeys()
        : Path.of(environment);
  }
}
