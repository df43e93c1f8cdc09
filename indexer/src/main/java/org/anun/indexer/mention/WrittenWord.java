package org.anun.indexer.mention;

import org.jspecify.annotations.Nullable;

/**
 * What the letters of one word say, wherever it stands.
 *
 * @param form the word without its possessive, a suffix behind an apostrophe and a credit that ran
 *     into it; it starts where the word starts
 * @param other why it is no part of a person's name; null when it may be one
 */
record WrittenWord(String form, NameLexicon.@Nullable Other other) {}
