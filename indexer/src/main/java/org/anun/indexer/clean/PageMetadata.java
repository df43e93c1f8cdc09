package org.anun.indexer.clean;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a page besides its text, as a JSON line or the head of an HTML page states
 * it. It wins over whatever the text says.
 *
 * @param url the page's address
 * @param title its headline
 * @param source who published it
 * @param publishedAt an ISO date, or a date-time; one without an offset is kept as its date,
 *     because no zone is invented
 */
public record PageMetadata(
    @Nullable String url,
    @Nullable String title,
    @Nullable String source,
    @Nullable String publishedAt) {
  /** Nothing is known. */
  public static final PageMetadata NONE = new PageMetadata(null, null, null, null);

  /**
   * Takes blank values as unknown and checks the date.
   *
   * @throws IllegalArgumentException if {@code publishedAt} is no ISO date or date-time
   */
  public PageMetadata {
    url = known(url);
    title = known(title);
    source = known(source);
    publishedAt = known(publishedAt);
    publishedAt = publishedAt == null ? null : PublishedAt.parse(publishedAt);
  }

  /** This, with what it does not know taken from another. */
  public PageMetadata orElse(PageMetadata other) {
    return new PageMetadata(
        url == null ? other.url : url,
        title == null ? other.title : title,
        source == null ? other.source : source,
        publishedAt == null ? other.publishedAt : publishedAt);
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
