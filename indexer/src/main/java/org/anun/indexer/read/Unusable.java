package org.anun.indexer.read;

/**
 * Something that was read and cannot become a document.
 *
 * @param path where it is, with {@code #line} where a file holds several
 * @param reason why, in one word
 * @param detail why, in a sentence that says what to do
 */
public record Unusable(String path, RejectReason reason, String detail) implements Reading {}
