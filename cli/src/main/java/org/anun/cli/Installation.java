package org.anun.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the program: the server's zip, our plugin's zip, and the folder of the clone.
 * The launcher says where, through the system properties {@code anun.app} and {@code anun.home}.
 *
 * @param app the built program
 * @param home the clone
 */
record Installation(Path app, Path home) {
  /** The installation that this program runs from. */
  static Installation current() {
    return new Installation(folder("anun.app"), folder("anun.home"));
  }

  private static Path folder(String property) {
    @Nullable String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "the system property " + property + " is not set; start Anun with ./anun");
    }
    return Path.of(value);
  }

  /** The Elasticsearch server to unpack. */
  Path distribution() {
    return app.resolve("elasticsearch-" + Versions.ELASTICSEARCH + ".zip");
  }

  /** Our plugin. */
  Path plugin() {
    return app.resolve("anun-names.zip");
  }

  /** The sample articles. */
  Path seeds() {
    return home.resolve("seeds");
  }

  /** Where the local node lives unless the user says otherwise. */
  Path dataFolder() {
    return home.resolve(".anun");
  }

  /** Where the user's own entities and edits are unless the user says otherwise. */
  Path authority() {
    return dataFolder().resolve("authority");
  }

  /** Where the keys of those who may ask the API are unless the user says otherwise. */
  Path apiKeys() {
    return dataFolder().resolve("api-keys.tsv");
  }
}
