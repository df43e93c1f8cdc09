package org.anun.cli;

import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every correction can say beside itself. */
final class EditOptions {
  @Option(
      names = "--kind",
      paramLabel = "person|place|organisation",
      description = "what the rows are, where their names do not say it")
  private @Nullable EntityKind kind;

  @Option(names = "--note", paramLabel = "TEXT", description = "why, for the log")
  private @Nullable String note;

  @Nullable EntityKind kind() {
    return kind;
  }

  String note() {
    return note == null ? "" : note.strip();
  }
}
