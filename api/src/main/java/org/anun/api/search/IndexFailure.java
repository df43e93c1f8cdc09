package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

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
    /** Elasticsearch answered with an error that no client can help. */
    REFUSED
  }

  private final Kind kind;

  IndexFailure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
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
    return kind
        + ", "
        + (getCause() instanceof ElasticsearchException answered
            ? answered.status() + " " + answered.error().type()
            : String.valueOf(getCause()).split(":", 2)[0]);
  }
}
