package org.anun.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for a node that nobody will want again; closing deletes it. */
public final class ThrowAwayFolder implements AutoCloseable {
  private final Path folder;

  /** Makes a new folder below the system's folder for temporary files. */
  public ThrowAwayFolder() {
    try {
      folder = Files.createTempDirectory("anun-");
    } catch (IOException e) {
      throw new NodeFailure("no temporary folder can be made: " + e.getMessage(), e);
    }
    // Its creator alone may enter a temporary folder; the server may run as another user.
    folder.toFile().setExecutable(true, false);
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  @Override
  public void close() {
    try {
      Archive.delete(folder);
    } catch (IOException e) {
      throw new NodeFailure("the temporary folder " + folder + " cannot be deleted", e);
    }
  }
}
