package org.anun.api;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns what the server itself refuses, before any route sees it, into problems. Thread-safe. */
final class RefusalHandler implements Request.Handler {
  static final String URL_TOO_LONG =
      "The path with its query is longer than " + ApiHandler.URL_BYTES + " bytes.";

  /** Seconds after which a server that had no place for a request mostly has one again. */
  private static final Map<String, String> SOON = Map.of("Retry-After", "1");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    boolean busy = status == HttpStatus.SERVICE_UNAVAILABLE_503;
    if (!busy) {
      // What follows on the connection may be the rest of a broken request; Jetty closes it.
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    Problem problem = Problem.of(status, detail(status)).with(busy ? SOON : Map.of());
    ReplyWriter.send(Reply.problem(problem, RequestMarks.id(request)), request, response, callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> "This is not a request that HTTP or this server allows.";
      case HttpStatus.URI_TOO_LONG_414 -> URL_TOO_LONG;
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "The headers are longer than " + ApiServer.HEADER_BYTES + " bytes.";
      case HttpStatus.SERVICE_UNAVAILABLE_503 ->
          "The server has too much to do, or is stopping. Try again shortly.";
      case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "This server speaks HTTP/1.1 and HTTP/1.0.";
      default -> "The server refused the request.";
    };
  }
}
