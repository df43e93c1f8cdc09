package org.anun.cli;

/** How a command may end. */
final class ExitCode {
  static final int DONE = 0;

  /** Some documents were rejected; the others are loaded. */
  static final int SOME_REJECTED = 1;

  /** Wrong usage or input. */
  static final int USAGE = 2;

  /** Elasticsearch cannot be reached, or refuses. */
  static final int ELASTICSEARCH = 3;

  private ExitCode() {}
}
