package org.anun.indexer.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read and cannot become a document.
 *
 * @param path where it is, with {@code #line} where a file holds several
 * @param reason why, in one word
 * @param detail why, in a sentence that says what to do
 * @param source who published it, or null where that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unusable(String path, RejectReason reason, String detail, @Nullable String source)
    implements Reading {
  /** The same of something whose source is not known. */
  public Unusable(String path, RejectReason reason, String detail) {
    this(path, reason, detail, null);
  }
}
