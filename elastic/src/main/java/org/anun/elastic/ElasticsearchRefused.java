package org.anun.elastic;

import org.jspecify.annotations.Nullable;

/** Elasticsearch answered and said no, or holds something that Anun must not touch. */
public final class ElasticsearchRefused extends RuntimeException {
  private final int status;

  /**
   * @param message what was refused, and what to do
   * @param status the HTTP status, or 0 when Anun itself declined
   * @param cause the client's exception, if there is one
   */
  public ElasticsearchRefused(String message, int status, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status that Elasticsearch answered with, or 0 when Anun itself declined. */
  public int status() {
    return status;
  }
}
