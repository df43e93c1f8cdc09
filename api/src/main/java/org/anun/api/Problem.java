package org.anun.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.anun.api.query.BadParameters;
import org.anun.api.query.ParameterError;
import org.anun.api.search.IndexFailure;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered.
 *
 * @param status the HTTP status
 * @param detail what was wrong and what to do
 * @param errors everything wrong with the parameters; empty for other problems
 * @param headers headers that the answer carries
 */
record Problem(
    int status, Message detail, List<ParameterError> errors, Map<String, String> headers) {
  /** Copies the collections. */
  Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  /**
   * A problem as RFC 9457 describes it, in one language.
   *
   * @param status the HTTP status
   * @param title the status in words
   * @param detail what was wrong and what to do
   * @param errors everything wrong with the parameters; left out for other problems
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Told(int status, String title, String detail, List<Fault> errors) {}

  /**
   * One thing wrong with a request.
   *
   * @param parameter the parameter's name as the client wrote it
   * @param detail what is wrong and what would be right
   */
  record Fault(String parameter, String detail) {}

  /** The problem in a language; in English where that has no wording, or is null. */
  Told in(@Nullable String language) {
    return new Told(
        status,
        title(language),
        detail.in(language),
        errors.stream()
            .map(error -> new Fault(error.parameter(), error.message().in(language)))
            .toList());
  }

  private String title(@Nullable String language) {
    for (Phrase phrase : Phrase.values()) {
      if (phrase.name().equals("STATUS_" + status)) {
        return Message.of(phrase).in(language);
      }
    }
    return HttpStatus.getMessage(status);
  }

  static Problem of(int status, Phrase detail, Object... values) {
    return new Problem(status, Message.of(detail, values), List.of(), Map.of());
  }

  static Problem of(BadParameters bad) {
    int errors = bad.errors().size();
    Message detail =
        errors == 1 ? Message.of(Phrase.ONE_WRONG) : Message.of(Phrase.SEVERAL_WRONG, errors);
    return new Problem(400, detail, bad.errors(), Map.of());
  }

  static Problem of(IndexFailure failure) {
    return switch (failure.kind()) {
      case UNREACHABLE -> unavailable(failure, 5);
      case OVERLOADED -> unavailable(failure, 2);
      case MISSING -> unavailable(failure, 30);
      case EXPIRED -> of(410, failure);
      case TIMED_OUT -> of(504, failure);
      case REFUSED -> of(502, failure);
    };
  }

  private static Problem of(int status, IndexFailure failure) {
    return new Problem(status, failure.sentence(), List.of(), Map.of());
  }

  /** The same with headers. */
  Problem with(Map<String, String> more) {
    return new Problem(status, detail, errors, more);
  }

  static Problem methodNotAllowed(String allowed) {
    return of(405, Phrase.OTHER_METHOD, allowed).with(Map.of("Allow", allowed));
  }

  private static Problem unavailable(IndexFailure failure, int seconds) {
    return of(503, failure).with(Map.of("Retry-After", Integer.toString(seconds)));
  }
}
