package org.anun.indexer.mention;

import org.jspecify.annotations.Nullable;

/**
 * What the letters of one word say, wherever it stands.
 *
 * @param form the word without its possessive, a suffix behind an apostrophe and a credit that ran
 *     into it; it starts where the word starts
 * @param other why it is no part of a person's name; null when it may be one
 * @param shaped whether a word in a script without capitals is a known given name or ends as
 *     surnames do; false for all others, of which capitals tell more
 */
record WrittenWord(String form, NameLexicon.@Nullable Other other, boolean shaped) {
  /** What a word says that its small letters or digits keep from being a name. */
  static final WrittenWord NO_NAME = new WrittenWord("", null, false);
}
