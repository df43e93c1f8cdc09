package org.anun.api;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request, when it has been answered: id, method, route, status, bytes of the body as
 * sent, milliseconds. Neither path nor query nor key is in it. Thread-safe.
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
    int status = response.getStatus();
    metrics.answered(method, route, status, nanos);
    LOG.info(
        "{} {} {} {} {} {}",
        RequestMarks.id(request),
        method,
        route,
        status,
        Response.getContentBytesWritten(response),
        TimeUnit.NANOSECONDS.toMillis(nanos));
  }
}
