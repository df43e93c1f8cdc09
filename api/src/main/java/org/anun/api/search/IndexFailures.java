package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.anun.api.search.IndexFailure.Kind;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/** What a failure of the Elasticsearch client means to somebody who searches. Thread-safe. */
final class IndexFailures {
  private final String alias;

  /**
   * @param alias the name that is read
   */
  IndexFailures(String alias) {
    this.alias = alias;
  }

  IndexFailure of(Throwable cause) {
    if (cause instanceof ElasticsearchException answered) {
      return answered(answered);
    }
    // The client reads the errors of neither statuses from 500 on nor of what is no Elasticsearch.
    if (cause instanceof ResponseException answered) {
      return status(answered.getResponse().getStatusCode(), cause);
    }
    if (cause instanceof TransportException answered && answered.response() != null) {
      return status(answered.statusCode(), cause);
    }
    if (cause instanceof TimeoutException
        || cause instanceof SocketTimeoutException
        || cause.getCause() instanceof SocketTimeoutException) {
      return late(cause);
    }
    return new IndexFailure(Kind.UNREACHABLE, Message.of(Phrase.UNREACHABLE), cause);
  }

  private static IndexFailure late(Throwable cause) {
    return new IndexFailure(Kind.TIMED_OUT, Message.of(Phrase.LATE), cause);
  }

  private IndexFailure answered(ElasticsearchException answered) {
    if (answered.status() == 404 && has("search_context_missing_exception", answered)) {
      return new IndexFailure(
          Kind.EXPIRED, Message.of(Phrase.EXPIRED, Snapshots.KEPT.toMinutes()), answered);
    }
    if (has("index_closed_exception", answered)) {
      return new IndexFailure(Kind.MISSING, Message.of(Phrase.INDEX_CLOSED, alias), answered);
    }
    return status(answered.status(), answered);
  }

  private static boolean has(String type, ElasticsearchException answered) {
    return Stream.concat(Stream.of(answered.error()), answered.error().rootCause().stream())
        .map(ErrorCause::type)
        .anyMatch(type::equals);
  }

  private IndexFailure status(int status, Throwable cause) {
    return switch (status) {
      case 401, 403 -> new IndexFailure(Kind.REFUSED, Message.of(Phrase.CREDENTIALS), cause);
      case 404 -> new IndexFailure(Kind.MISSING, Message.of(Phrase.NO_INDEX, alias), cause);
      case 429, 502, 503 -> new IndexFailure(Kind.OVERLOADED, Message.of(Phrase.INDEX_BUSY), cause);
      case 504 -> late(cause);
      default -> new IndexFailure(Kind.REFUSED, Message.of(Phrase.INDEX_REFUSED), cause);
    };
  }
}
