package org.anun.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.anun.api.query.BadParameters;
import org.anun.api.query.ParameterError;
import org.anun.api.search.IndexFailure;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not answered, as RFC 9457 describes it.
 *
 * @param status the HTTP status
 * @param title the status in words
 * @param detail what was wrong and what to do
 * @param errors everything wrong with the parameters; empty for other problems
 * @param headers headers that the answer carries
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    int status,
    String title,
    String detail,
    List<ParameterError> errors,
    @JsonIgnore Map<String, String> headers) {
  /** Copies the collections. */
  Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  static Problem of(int status, String detail) {
    return new Problem(status, HttpStatus.getMessage(status), detail, List.of(), Map.of());
  }

  static Problem of(BadParameters bad) {
    int errors = bad.errors().size();
    String detail =
        errors == 1
            ? "One parameter is wrong; errors says what."
            : errors + " things are wrong with the parameters; errors lists them.";
    return new Problem(400, HttpStatus.getMessage(400), detail, bad.errors(), Map.of());
  }

  static Problem of(IndexFailure failure) {
    return switch (failure.kind()) {
      case UNREACHABLE -> unavailable(failure, 5);
      case OVERLOADED -> unavailable(failure, 2);
      case MISSING -> unavailable(failure, 30);
      case EXPIRED -> of(410, sentence(failure));
      case TIMED_OUT -> of(504, sentence(failure));
      case REFUSED -> of(502, sentence(failure));
    };
  }

  /** The same with headers. */
  Problem with(Map<String, String> more) {
    return new Problem(status, title, detail, errors, more);
  }

  static Problem notFound(String what) {
    return of(404, what);
  }

  static Problem methodNotAllowed(String allowed) {
    return new Problem(
        405,
        HttpStatus.getMessage(405),
        "This address answers " + allowed + " only.",
        List.of(),
        Map.of("Allow", allowed));
  }

  private static Problem unavailable(IndexFailure failure, int seconds) {
    return new Problem(
        503,
        HttpStatus.getMessage(503),
        sentence(failure),
        List.of(),
        Map.of("Retry-After", Integer.toString(seconds)));
  }

  private static String sentence(IndexFailure failure) {
    String message = failure.getMessage();
    return message == null ? "Elasticsearch gave no answer." : message;
  }
}
