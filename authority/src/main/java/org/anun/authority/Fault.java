package org.anun.authority;

/**
 * What is wrong in a table, where, and what to do.
 *
 * @param file as the user knows it
 * @param line counting from 1, or 0 for the whole file
 */
public record Fault(String file, int line, String what) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what;
  }
}
