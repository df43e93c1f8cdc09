package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.anun.api.search.IndexFailure.Kind;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/** What a failure of the Elasticsearch client means to somebody who searches. Thread-safe. */
final class IndexFailures {
  /**
   * What Elasticsearch 9 says, with a 503, of a shard that is on no node: of one article, of a
   * search whose shards are all away, and where a part would not do.
   */
  private static final List<String> LACKS_SHARDS =
      List.of("no_shard_available_action_exception", "missing shards");

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
      return lacksShards(answered)
          ? new IndexFailure(Kind.MISSING, Message.of(Phrase.SHARDS_MISSING), cause)
          : status(answered.getResponse().getStatusCode(), cause);
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

  /** Whether a part of the index is not there, as its message quotes from what was answered. */
  private static boolean lacksShards(ResponseException answered) {
    String message = String.valueOf(answered.getMessage());
    String body = message.substring(message.indexOf('\n') + 1);
    return LACKS_SHARDS.stream().anyMatch(body::contains);
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
