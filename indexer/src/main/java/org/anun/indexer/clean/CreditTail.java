package org.anun.indexer.clean;

/**
 * Finds where two words run into each other because a saved page lost the space between them.
 * Thread-safe: without state.
 */
public final class CreditTail {
  private CreditTail() {}

  /**
   * The offset, in UTF-16 code units, of the last capital that follows a small letter: 5 for {@code
   * PutinPhoto}; 0 when there is none.
   */
  public static int start(CharSequence word) {
    for (int at = word.length() - 1; at > 0; at--) {
      if (Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1))) {
        return at;
      }
    }
    return 0;
  }
}
