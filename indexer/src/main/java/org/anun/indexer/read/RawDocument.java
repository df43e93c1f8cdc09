package org.anun.indexer.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, with what its source says of it.
 *
 * @param path where it was read from, with {@code #line} where a file holds several
 * @param content plain text, or HTML, exactly as found but for a byte order mark
 * @param html whether the content is HTML
 * @param url absolute http(s) URL, or null
 * @param title headline, or null
 * @param source who published it, or null
 * @param publishedAt ISO 8601 date or date-time with offset, or null
 * @param language ISO 639-1 code of the design's list, or null
 * @param ignoredFields names of fields that Anun does not know
 */
public record RawDocument(
    String path,
    String content,
    boolean html,
    @Nullable String url,
    @Nullable String title,
    @Nullable String source,
    @Nullable String publishedAt,
    @Nullable String language,
    List<String> ignoredFields)
    implements Reading {
  /** Copies the field names. */
  public RawDocument {
    ignoredFields = List.copyOf(ignoredFields);
  }

  /** A document that says nothing of itself but its content. */
  static RawDocument bare(String path, String content, boolean html) {
    return new RawDocument(path, content, html, null, null, null, null, null, List.of());
  }

  /** The same document, published by somebody where it names nobody itself. */
  public RawDocument withDefaultSource(@Nullable String other) {
    return source != null || other == null
        ? this
        : new RawDocument(
            path, content, html, url, title, other, publishedAt, language, ignoredFields);
  }
}
