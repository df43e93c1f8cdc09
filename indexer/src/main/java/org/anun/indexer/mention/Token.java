package org.anun.indexer.mention;

import org.anun.indexer.clean.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word of an article where it stands.
 *
 * @param word the word with its ending
 * @param written what its letters say; {@link WrittenWord#NO_NAME} for numbers and words in small
 *     letters, unless they are a particle of names
 * @param opens whether it starts a sentence, a quotation or a line, where any word is capitalised
 * @param joined whether only blanks stand between the word before and this one
 * @param headline whether it stands in a line that capitalises most of its words
 * @param role how many words the title of office or trade has that starts here; 0 when none does
 * @param language the language of its segment
 */
record Token(
    Word word,
    WrittenWord written,
    boolean opens,
    boolean joined,
    boolean headline,
    int role,
    String language) {
  /** First offset, in UTF-16 code units of the document's text. */
  int start() {
    return word.start();
  }

  /** Offset behind the last unit, a possessive or a suffix behind an apostrophe left out. */
  int end() {
    return form().isEmpty() ? word.end() : word.start() + form().length();
  }

  /** The text between the two; empty for words that are never part of a name. */
  String form() {
    return written.form();
  }

  /** Why it is no part of a person's name; null when it may be one. */
  NameLexicon.@Nullable Other other() {
    return written.other();
  }

  /** Whether it is a single letter, as in {@code N. Pashinyan}. */
  boolean initial() {
    return word.capitalised() && form().codePointCount(0, form().length()) == 1;
  }
}
