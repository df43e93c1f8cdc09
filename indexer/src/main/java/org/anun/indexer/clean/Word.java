package org.anun.indexer.clean;

/**
 * A word of a text.
 *
 * @param start first offset, in UTF-16 code units of the text
 * @param end offset behind the last unit
 * @param folded the word for comparison: NFC, lower case, dotted and dotless i alike, one kind of
 *     apostrophe and hyphen, without the Armenian marks that stand inside a word
 * @param capitals how its letters are cased
 */
public record Word(int start, int end, String folded, Capitals capitals) {
  /** Checks the offsets. */
  public Word {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a word needs 0 <= start < end, not " + start + " to " + end);
    }
  }

  /** Whether the word starts with a capital letter. */
  public boolean capitalised() {
    return capitals == Capitals.FIRST || capitals == Capitals.ALL;
  }

  /** Whether the word starts with a digit. */
  public boolean number() {
    return capitals == Capitals.NUMBER;
  }

  /** How the letters of a word are cased. */
  public enum Capitals {
    /** The first letter is small. */
    NONE,
    /** The first letter is a capital, and some other letter is small, or it is the only letter. */
    FIRST,
    /** Two letters or more, all of them capitals. */
    ALL,
    /** The script has no capitals in use, as Georgian and Arabic. */
    CASELESS,
    /** The word starts with a digit. */
    NUMBER
  }
}
