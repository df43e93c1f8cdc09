package org.anun.elastic;

/** Elasticsearch did not answer: not running, wrong address, no network, or no answer in time. */
public final class ElasticsearchUnreachable extends RuntimeException {
  /**
   * @param message what was tried, and what to do
   * @param cause what the connection reported
   */
  public ElasticsearchUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
