/**
 * Makes the files that the language model is trained from, out of public packages: words with their
 * frequencies and the strings of user interfaces. What enters is a folder of unpacked packages,
 * what leaves is lines {@code language<TAB>text} or {@code language<TAB>word<TAB>count}. Never part
 * of a running indexer.
 */
@NullMarked
package org.anun.indexer.language.corpus;

import org.jspecify.annotations.NullMarked;
