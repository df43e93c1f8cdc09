package org.anun.authority;

/**
 * An entity and where it is written.
 *
 * @param line counting from 1, or 0 where an edit made it
 */
record Located(AuthorityEntity entity, String file, int line) {
  /** Such as {@code places.tsv:12}. */
  String place() {
    return line > 0 ? file + ":" + line : file;
  }
}
