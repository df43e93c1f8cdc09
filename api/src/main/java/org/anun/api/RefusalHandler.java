package org.anun.api;

import java.util.Map;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns what the server itself refuses, before any route sees it, into problems. Thread-safe. */
final class RefusalHandler implements Request.Handler {
  private static final Map<String, String> SOON = Map.of("Retry-After", Places.SOON);

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    boolean busy = status == HttpStatus.SERVICE_UNAVAILABLE_503;
    if (!busy) {
      // What follows on the connection may be the rest of a broken request; Jetty closes it.
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    Problem problem = problem(status).with(busy ? SOON : Map.of());
    ReplyWriter.send(
        Reply.problem(problem, RequestMarks.id(request), ReaderLanguage.of(request)),
        request,
        response,
        callback);
    return true;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> Problem.of(status, Phrase.NOT_HTTP);
      case HttpStatus.URI_TOO_LONG_414 ->
          Problem.of(status, Phrase.LONG_ADDRESS, ApiHandler.URL_BYTES);
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          Problem.of(status, Phrase.LONG_HEADERS, ApiServer.HEADER_BYTES);
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> Problem.of(status, Phrase.SERVER_BUSY);
      case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> Problem.of(status, Phrase.OTHER_VERSION);
      default -> Problem.of(status, Phrase.REFUSED);
    };
  }
}
