package org.anun.api;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** What log and metrics know a request by. None of it can hold a name that somebody looks for. */
final class RequestMarks {
  static final String ID_HEADER = "X-Request-Id";

  /** The route of a request that no route was found for, or that was refused before. */
  static final String NO_ROUTE = "-";

  /** The route of the start page, which searches. */
  static final String START = "/";

  /** The route of the page's files. */
  static final String PAGE = "page";

  /**
   * Ids that are taken over from a client or a proxy: those of digits alone, such as UUIDs and
   * trace ids. Words could be names, and other signs could break up a log.
   */
  private static final Pattern WELL_FORMED =
      Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{14,62}[0-9a-fA-F]");

  private static final String ID = "org.anun.api.request_id";
  private static final String ROUTE = "org.anun.api.route";
  private static final String STATUS = "org.anun.api.status";

  private RequestMarks() {}

  /** The id of a request: the client's own where it is well-formed, else one drawn once. */
  static String id(Request request) {
    if (request.getAttribute(ID) instanceof String known) {
      return known;
    }
    String id = given(request.getHeaders().get(ID_HEADER));
    request.setAttribute(ID, id);
    return id;
  }

  private static String given(@Nullable String id) {
    return id != null && WELL_FORMED.matcher(id).matches()
        ? id
        : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  /** Notes the pattern of the route that answers a request. */
  static void route(Request request, String template) {
    request.setAttribute(ROUTE, template);
  }

  /** The pattern of the route, never the path. */
  static String route(Request request) {
    return request.getAttribute(ROUTE) instanceof String template ? template : NO_ROUTE;
  }

  /** Notes how the request went, where its answer had begun before that was known. */
  static void status(Request request, int status) {
    request.setAttribute(STATUS, status);
  }

  /** How the request went: by default the status of its answer. */
  static int status(Request request, Response sent) {
    return request.getAttribute(STATUS) instanceof Integer known ? known : sent.getStatus();
  }

  /** The method where HTTP knows it, because a client may send any word. */
  static String method(Request request) {
    String method = request.getMethod();
    return method != null && HttpMethod.CACHE.get(method) != null ? method : "OTHER";
  }
}
