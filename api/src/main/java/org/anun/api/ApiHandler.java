package org.anun.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.anun.api.query.BadParameters;
import org.anun.api.query.Parameters;
import org.anun.api.search.IndexFailure;
import org.anun.api.search.TimeLimit;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
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

  /**
   * How long an answer may take in all, however many requests to Elasticsearch it is made of:
   * longer than one of them may take.
   */
  static final Duration ANSWER_TIME = Duration.ofSeconds(6);

  private static final String ALLOWED = "GET, HEAD";

  private final List<Route> routes;
  private final PageFiles page;
  private final StartPage start;
  private final Gate gate;

  ApiHandler(List<Route> routes, PageFiles page, StartPage start, Gate gate) {
    this.routes = List.copyOf(routes);
    this.page = page;
    this.start = start;
    this.gate = gate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reply reply = reply(request, () -> answer(request));
    String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
    ReplyWriter.send(known == null ? reply : reply.unlessKnown(known), request, response, callback);
    return true;
  }

  /** What an attempt gives, or what its failure means to the client. */
  static Reply reply(Request request, Supplier<Reply> attempt) {
    try {
      return attempt.get();
    } catch (RuntimeException failure) {
      return problem(request, problemOf(request, failure));
    }
  }

  /** What a failure means to the client; what the operator has to know of it is logged. */
  static Problem problemOf(Request request, RuntimeException failure) {
    return switch (failure) {
      case BadParameters bad -> Problem.of(bad);
      case Refused refused -> refused.problem();
      case NotFound missing -> Problem.of(404, missing.phrase());
      case NotAcceptable refused -> Problem.of(406, Phrase.OTHER_FORMAT);
      case IndexFailure unanswered -> {
        LOG.warn(
            "{} got no answer of the index: {}", RequestMarks.id(request), unanswered.reason());
        yield Problem.of(unanswered);
      }
      default -> {
        LOG.error("{} failed", RequestMarks.id(request), failure);
        yield Problem.of(500, Phrase.FAULT);
      }
    };
  }

  private Reply answer(Request request) {
    if (request.getHttpURI().getPathQuery().length() > URL_BYTES) {
      return problem(request, Problem.of(414, Phrase.LONG_ADDRESS, URL_BYTES));
    }
    String path = Request.getPathInContext(request);
    Optional<Route> route =
        routes.stream().filter(each -> each.argument(path).isPresent()).findFirst();
    boolean isStart = start.isAt(path);
    if (route.isEmpty() && !isStart && !page.has(path)) {
      throw new NotFound(Phrase.NO_ADDRESS);
    }
    String template =
        route.map(Route::template).orElse(isStart ? RequestMarks.START : RequestMarks.PAGE);
    RequestMarks.route(request, template);
    if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
      return problem(request, Problem.methodNotAllowed(ALLOWED));
    }
    Caller caller = gate.caller(template, request.getHeaders());
    if (hasBody(request)) {
      return problem(request, Problem.of(413, Phrase.BODY_UNWANTED));
    }
    if (isStart) {
      return start.reply(request, parameters(request));
    }
    if (route.isEmpty()) {
      return page.reply(path, request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING));
    }
    Optional<String> argument = route.get().argument(path).flatMap(PathText::decoded);
    Optional<Parameters> parameters = parameters(request);
    if (argument.isEmpty() || parameters.isEmpty()) {
      return problem(request, Problem.of(400, Phrase.UNDECODABLE));
    }
    var call = new Call(argument.get(), parameters.get(), accept(request), caller);
    return TimeLimit.within(ANSWER_TIME, () -> route.get().answer().apply(call));
  }

  private static String accept(Request request) {
    return String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
  }

  private static Reply problem(Request request, Problem problem) {
    return Reply.problem(problem, RequestMarks.id(request), ReaderLanguage.of(request));
  }

  /** Whether a body follows; its length is unknown (-1) for chunks, and 0 where there is none. */
  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
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
}
