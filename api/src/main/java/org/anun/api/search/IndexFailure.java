package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.jspecify.annotations.Nullable;

/** The index gave no answer; the message is a sentence for the client, without its query. */
public final class IndexFailure extends RuntimeException {
  /** Why there is no answer. */
  public enum Kind {
    /** No connection to Elasticsearch. */
    UNREACHABLE,
    /** Elasticsearch answered too late. */
    TIMED_OUT,
    /** Elasticsearch has too much to do or too little memory. */
    OVERLOADED,
    /** No index stands behind the name. */
    MISSING,
    /** What a client was reading page by page is no longer kept. */
    EXPIRED,
    /** Elasticsearch answered with an error that no client can help. */
    REFUSED
  }

  private final Kind kind;

  IndexFailure(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Too much is asked for at once, which this program knows before Elasticsearch does. */
  static IndexFailure overloaded(String message) {
    return new IndexFailure(Kind.OVERLOADED, message, null);
  }

  /** A shard failed or time ran out where only everything will do. */
  static IndexFailure incomplete() {
    return new IndexFailure(
        Kind.TIMED_OUT,
        "A part of the index did not answer in time, so that articles would be missing.",
        null);
  }

  /** Why there is no answer. */
  public Kind kind() {
    return kind;
  }

  /**
   * The same with its cause, for the log. The cause's own message stays out, because Elasticsearch
   * repeats queries in its messages.
   */
  public String reason() {
    Throwable cause = getCause();
    if (cause == null) {
      return kind.toString();
    }
    return kind
        + ", "
        + (cause instanceof ElasticsearchException answered
            ? answered.status() + " " + answered.error().type()
            : cause.toString().split(":", 2)[0]);
  }
}
