package org.anun.api;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One line a request, when it has been answered: id, method, route, status, bytes of the body as
 * sent, milliseconds. Neither path nor query nor key is in it. The start page's status is that of
 * its search. Thread-safe.
 *
 * <p>A health check that is answered well is told at debug only: Docker, Kubernetes and balancers
 * ask every few seconds, and would bury everybody else's lines.
 */
final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("org.anun.api.access");

  private final Metrics metrics;

  AccessLog(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void log(Request request, Response response) {
    long nanos = System.nanoTime() - request.getBeginNanoTime();
    String method = RequestMarks.method(request);
    String route = RequestMarks.route(request);
    int status = RequestMarks.status(request, response);
    metrics.answered(method, route, status, nanos);
    LOG.atLevel(isHealthy(route, status) ? Level.DEBUG : Level.INFO)
        .log(
            "{} {} {} {} {} {}",
            RequestMarks.id(request),
            method,
            route,
            status,
            Response.getContentBytesWritten(response),
            TimeUnit.NANOSECONDS.toMillis(nanos));
  }

  private static boolean isHealthy(String route, int status) {
    return route.startsWith("/health/") && status < 400;
  }
}
