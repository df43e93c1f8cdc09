package org.anun.cli;

import java.util.ArrayList;
import java.util.List;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
final class InputOptions {
  @Option(
      names = "--format",
      paramLabel = "auto|text|html|jsonl|warc",
      defaultValue = "auto",
      description = "how files hold documents (default: by the file's name)")
  private Format format = Format.AUTO;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "who published documents that do not say so themselves")
  private @Nullable String source;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files or folders; - is standard input")
  private List<String> paths = new ArrayList<>();

  Format format() {
    return format;
  }

  @Nullable String source() {
    return source;
  }

  Inputs inputs() {
    return Inputs.of(paths, format);
  }
}
