package org.anun.indexer.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How a file holds documents. */
public enum Format {
  /** By the file's name: see {@link #of(Path)}. */
  AUTO,
  /** One document a file, as saved from a page or cleaned. */
  TEXT,
  /** One document a file, as a browser saved it. */
  HTML,
  /** One document a line, as JSON. */
  JSONL,
  /** One document a record; not read by this version. */
  WARC;

  /** The format that a file's name ends in, if it is one of ours. */
  static Optional<Format> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Optional.of(JSONL);
    }
    if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
      return Optional.of(WARC);
    }
    return Optional.empty();
  }
}
