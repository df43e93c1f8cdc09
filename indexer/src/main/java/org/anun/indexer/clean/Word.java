package org.anun.indexer.clean;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text. Two words are the same for comparison if their {@link #folded} forms are equal;
 * {@link #hash} stands for that form where words are looked up by the thousand. Immutable and
 * thread-safe.
 */
public final class Word {
  private final String text;
  private final int start;
  private final int end;
  private final long hash;
  private final Capitals capitals;
  private final boolean glued;
  private final int opens;

  /** Made when it is first asked for; two threads that ask at once make the same one. */
  private @Nullable String folded;

  Word(String text, int start, int end, long hash, int opens, Capitals capitals, boolean glued) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.opens = opens;
    this.capitals = capitals;
    this.glued = glued;
  }

  /** First offset, in UTF-16 code units of the text. */
  public int start() {
    return start;
  }

  /** Offset behind the last unit. */
  public int end() {
    return end;
  }

  /**
   * The word for comparison: NFC, lower case, dotted and dotless i alike, one kind of apostrophe
   * and hyphen, without the Armenian marks that stand inside a word.
   */
  public String folded() {
    String made = folded;
    if (made == null) {
      made = Letters.fold(text.substring(start, end));
      folded = made;
    }
    return made;
  }

  /** How its letters are cased. */
  public Capitals capitals() {
    return capitals;
  }

  /** A hash of 64 bits of {@link #folded}; that two forms share one is not to be expected. */
  public long hash() {
    return hash;
  }

  /** Bits of {@link Openings}; {@link Openings#ANY} where nobody looked. */
  int opens() {
    return opens;
  }

  /** Whether a capital stands behind a small letter inside it, as in {@code PutinPhoto}. */
  public boolean glued() {
    return glued;
  }

  /** Its length as written, in UTF-16 code units. */
  int length() {
    return end - start;
  }

  /** Whether the word starts with a capital letter. */
  public boolean capitalised() {
    return capitals == Capitals.FIRST || capitals == Capitals.ALL;
  }

  /** Whether the word starts with a digit. */
  public boolean number() {
    return capitals == Capitals.NUMBER;
  }

  /** As written. */
  @Override
  public String toString() {
    return text.substring(start, end);
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
