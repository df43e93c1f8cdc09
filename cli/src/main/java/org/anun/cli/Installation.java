package org.anun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the program: our plugin's zip, in a clone the server's, and the folder with the
 * launcher. The launcher says where, through the system properties {@code anun.app} and {@code
 * anun.home}.
 *
 * @param app the built program
 * @param home the clone, or the unpacked archive
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

  /** Where the build puts the Elasticsearch server to unpack; an archive has none. */
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

  /**
   * Where the local node lives unless the user says otherwise: beside the launcher, or in the
   * user's own folder for data where nothing may be written beside it.
   */
  Path dataFolder() {
    Path beside = home.resolve(".anun");
    // What is there already counts also for those who may only read it: keys above all.
    if (Files.exists(beside) || Files.isWritable(home)) {
      return beside;
    }
    String data = System.getenv("XDG_DATA_HOME");
    if (data != null && !data.isBlank()) {
      return Path.of(data, "anun");
    }
    String user = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
    return Path.of(user, ".local", "share", "anun");
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
