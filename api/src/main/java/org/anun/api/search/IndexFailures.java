package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.anun.api.search.IndexFailure.Kind;

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
    return switch (cause) {
      case ElasticsearchException answered -> answered(answered);
      // The client reads the errors of neither statuses from 500 on nor of what is no Elasticsearch.
      case ResponseException answered -> status(answered.getResponse().getStatusCode(), cause);
      case TransportException answered when answered.response() != null ->
          status(answered.statusCode(), cause);
      case TimeoutException late -> late(late);
      case SocketTimeoutException late -> late(late);
      default ->
          cause.getCause() instanceof SocketTimeoutException
              ? late(cause)
              : new IndexFailure(
                  Kind.UNREACHABLE, "Elasticsearch cannot be reached. Try again shortly.", cause);
    };
  }

  private static IndexFailure late(Throwable cause) {
    return new IndexFailure(
        Kind.TIMED_OUT,
        "Elasticsearch did not answer in time; narrow the search, or try again later.",
        cause);
  }

  private IndexFailure answered(ElasticsearchException answered) {
    if (answered.status() == 404 && has("search_context_missing_exception", answered)) {
      return new IndexFailure(
          Kind.EXPIRED,
          "These pages are no longer kept: a cursor is good for "
              + Snapshots.KEPT.toMinutes()
              + " minutes after each page. Search again without it.",
          answered);
    }
    if (has("index_closed_exception", answered)) {
      return new IndexFailure(
          Kind.MISSING,
          "The index behind \"" + alias + "\" is closed. Its operator has to open it.",
          answered);
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
      case 401, 403 ->
          new IndexFailure(
              Kind.REFUSED,
              "Elasticsearch refuses this server's credentials. Its operator has to check them.",
              cause);
      case 404 ->
          new IndexFailure(
              Kind.MISSING,
              "There is no index behind \"" + alias + "\" yet. Create it by: anun indices create",
              cause);
      case 429, 502, 503 ->
          new IndexFailure(
              Kind.OVERLOADED, "Elasticsearch is too busy to answer. Try again shortly.", cause);
      case 504 -> late(cause);
      default ->
          new IndexFailure(
              Kind.REFUSED,
              "Elasticsearch refused the request; the server's log says why.",
              cause);
    };
  }
}
