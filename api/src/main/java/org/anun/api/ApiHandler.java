package org.anun.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.anun.api.query.BadParameters;
import org.anun.api.query.Parameters;
import org.anun.api.search.IndexFailure;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request and turns every outcome into an answer. Thread-safe. */
final class ApiHandler extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);

  /** The longest path with query, in bytes as sent. Armenian takes six bytes a letter. */
  static final int URL_BYTES = 8 * 1024;

  /** How much of a streamed answer is gathered before it is sent. */
  private static final int STREAMED_BYTES = 16 * 1024;

  private static final String REQUEST_ID = "org.anun.api.request_id";
  private static final String ALLOWED = "GET, HEAD";

  private final List<Route> routes;
  private final PageFiles page;

  ApiHandler(List<Route> routes, PageFiles page) {
    this.routes = List.copyOf(routes);
    this.page = page;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reply reply = reply(request);
    log(request, reply);
    send(reply, request, response, callback);
    return true;
  }

  /** Writes a reply with the headers that every answer carries. */
  static void send(Reply reply, Request request, Response response, Callback callback) {
    response.setStatus(reply.status());
    var headers = response.getHeaders();
    headers.put("X-Request-Id", id(request));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    reply.headers().forEach(headers::put);
    if (reply.status() == 304) {
      response.write(true, null, callback);
      return;
    }
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    switch (reply.body()) {
      case Body.Whole whole -> {
        headers.put(HttpHeader.CONTENT_LENGTH, whole.bytes().remaining());
        response.write(true, head ? ByteBuffer.allocate(0) : whole.bytes().slice(), callback);
      }
      case Body.Streamed streamed -> {
        if (head) {
          response.write(true, ByteBuffer.allocate(0), callback);
        } else {
          stream(streamed.writing(), request, response, callback);
        }
      }
    }
  }

  /** Sends bytes as they are made; the client sees by the missing end what broke off. */
  private static void stream(
      Body.Writing writing, Request request, Response response, Callback callback) {
    // Closed only when all is written: closing ends the answer as if it were whole.
    OutputStream client =
        new BufferedOutputStream(Content.Sink.asOutputStream(response), STREAMED_BYTES);
    try {
      writing.to(client);
      client.close();
    } catch (IOException gone) {
      LOG.debug("{} was broken off by its client", id(request));
      callback.failed(gone);
      return;
    } catch (IndexFailure failure) {
      LOG.warn("{} got no further answer of the index: {}", id(request), failure.reason());
      callback.failed(failure);
      return;
    } catch (RuntimeException fault) {
      LOG.error("{} broke off", id(request), fault);
      callback.failed(fault);
      return;
    }
    callback.succeeded();
  }

  /** The id under which the log knows a request, drawn when first asked for. */
  static String id(Request request) {
    if (request.getAttribute(REQUEST_ID) instanceof String known) {
      return known;
    }
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    request.setAttribute(REQUEST_ID, id);
    return id;
  }

  private Reply reply(Request request) {
    try {
      return answer(request);
    } catch (BadParameters bad) {
      return Reply.problem(Problem.of(bad), id(request));
    } catch (NotFound missing) {
      return Reply.problem(Problem.notFound(String.valueOf(missing.getMessage())), id(request));
    } catch (IndexFailure failure) {
      LOG.warn("{} got no answer of the index: {}", id(request), failure.reason());
      return Reply.problem(Problem.of(failure), id(request));
    } catch (RuntimeException fault) {
      LOG.error("{} failed", id(request), fault);
      return Reply.problem(
          Problem.of(500, "Something went wrong here; the server's log says what."), id(request));
    }
  }

  private Reply answer(Request request) {
    if (request.getHttpURI().getPathQuery().length() > URL_BYTES) {
      return Reply.problem(
          Problem.of(414, "The path with its query is longer than " + URL_BYTES + " bytes."),
          id(request));
    }
    String path = Request.getPathInContext(request);
    Optional<Route> route =
        routes.stream().filter(each -> each.argument(path).isPresent()).findFirst();
    if (route.isEmpty() && !page.has(path)) {
      throw new NotFound("Nothing stands at this address.");
    }
    if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
      return Reply.problem(Problem.methodNotAllowed(ALLOWED), id(request));
    }
    if (route.isPresent()) {
      Optional<String> argument = route.get().argument(path).flatMap(PathText::decoded);
      Optional<Parameters> parameters = parameters(request);
      if (argument.isEmpty() || parameters.isEmpty()) {
        return Reply.problem(undecodable(), id(request));
      }
      return route.get().answer().apply(new Call(argument.get(), parameters.get(), accept(request)));
    }
    return page.reply(path, request.getHeaders().get(HttpHeader.IF_NONE_MATCH)).orElseThrow();
  }

  private static String accept(Request request) {
    return String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
  }

  private static Problem undecodable() {
    return Problem.of(400, "The address is not percent-encoded UTF-8.");
  }

  private static Optional<Parameters> parameters(Request request) {
    try {
      Map<String, List<String>> values = new LinkedHashMap<>();
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        values.put(field.getName(), field.getValues());
      }
      return Optional.of(new Parameters(values));
    } catch (RuntimeException malformed) {
      // Jetty has several for bad percent signs and bad UTF-8, not all of one family.
      return Optional.empty();
    }
  }

  private static void log(Request request, Reply reply) {
    if (LOG.isDebugEnabled()) {
      // The path and the query stay out: both can hold names.
      LOG.debug(
          "{} {} {} in {} ms",
          id(request),
          request.getMethod(),
          reply.status(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getHeadersNanoTime()));
    }
  }
}
