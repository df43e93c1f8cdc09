package org.anun.indexer.read;

/** What one file, line or record turned out to be. */
public sealed interface Reading permits RawDocument, Unusable {
  /** Where it was read from: the path as given, with {@code #line} where a file holds several. */
  String path();
}
