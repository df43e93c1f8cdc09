package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
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
  private final transient Message message;

  IndexFailure(Kind kind, Message message, @Nullable Throwable cause) {
    super(message.toString(), cause);
    this.kind = kind;
    this.message = message;
  }

  /** Too much is asked for at once, which this program knows before Elasticsearch does. */
  static IndexFailure overloaded(Message message) {
    return new IndexFailure(Kind.OVERLOADED, message, null);
  }

  /** A shard failed or time ran out where only everything will do. */
  static IndexFailure incomplete() {
    return new IndexFailure(Kind.TIMED_OUT, Message.of(Phrase.INCOMPLETE), null);
  }

  /** The sentence for the client, in any language. */
  public Message sentence() {
    return message;
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
