package org.anun.api;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns what the server itself refuses, before any route sees it, into problems. Thread-safe. */
final class RefusalHandler implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    var problem = Problem.of(status, detail(status));
    // What follows on the connection may be the rest of a broken request; Jetty closes it.
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    ApiHandler.send(Reply.problem(problem, ApiHandler.id(request)), request, response, callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> "This is not a request that HTTP or this server allows.";
      case HttpStatus.URI_TOO_LONG_414 ->
          "The path with its query is longer than " + ApiHandler.URL_BYTES + " bytes.";
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are too long.";
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> "The server is starting or stopping.";
      default -> "The server refused the request.";
    };
  }
}
