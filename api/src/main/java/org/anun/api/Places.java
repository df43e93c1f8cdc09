package org.anun.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.util.Callback;

/**
 * So many answers are worked on at a time. Nobody waits: a request either has a place at once or is
 * told when to come again. Thread-safe.
 */
final class Places {
  /** Seconds after which a place mostly is free again. */
  static final String SOON = "1";

  private final Semaphore free;
  private final AtomicLong refused = new AtomicLong();

  /**
   * @param what is counted, as the metrics call it
   */
  Places(String what, int places, Metrics metrics) {
    free = new Semaphore(places);
    metrics.counter(
        "anun.http." + what + ".rejected",
        "Requests refused because all places were taken",
        refused,
        AtomicLong::get);
  }

  /** Takes a place; whoever got one leaves it again. */
  boolean take() {
    boolean taken = free.tryAcquire();
    if (!taken) {
      refused.incrementAndGet();
    }
    return taken;
  }

  void leave() {
    free.release();
  }

  /** A handler whose requests, of the paths that it is given, take a place until answered. */
  ConditionalHandler before(Handler handler) {
    return new ConditionalHandler.ElseNext(handler) {
      @Override
      protected boolean onConditionsMet(Request request, Response response, Callback callback)
          throws Exception {
        if (!take()) {
          Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
          return true;
        }
        Request.addCompletionListener(request, failure -> leave());
        return nextHandler(request, response, callback);
      }
    };
  }
}
