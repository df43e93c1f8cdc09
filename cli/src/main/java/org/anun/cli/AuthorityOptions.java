package org.anun.cli;

import java.nio.file.Path;
import org.anun.authority.AuthorityFolder;
import org.anun.authority.EditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's own entities and edits are. */
final class AuthorityOptions {
  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description =
          "folder of your own entities and edits (default: ANUN_AUTHORITY, then .anun/authority"
              + " beside the launcher)")
  private @Nullable Path folder;

  /**
   * The folder, read now.
   *
   * @throws org.anun.authority.BrokenAuthority if it cannot be used
   */
  AuthorityFolder open() {
    return AuthorityFolder.of(path());
  }

  /**
   * All edits ever made there, also where they cannot be used together.
   *
   * @throws org.anun.authority.BrokenAuthority if a line of a table is broken
   */
  EditLog log() {
    return AuthorityFolder.log(path());
  }

  /** Where the folder is, or will be. */
  Path path() {
    if (folder != null) {
      return folder;
    }
    String environment = System.getenv("ANUN_AUTHORITY");
    return environment == null || environment.isBlank()
        ? Installation.current().authority()
        : Path.of(environment);
  }
}
