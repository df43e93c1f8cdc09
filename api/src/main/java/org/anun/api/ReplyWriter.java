package org.anun.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends replies, with the headers that every answer carries. */
final class ReplyWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyWriter.class);

  /**
   * Bytes a second that a client must take of an export. Nobody reads a fraction of that, and an
   * export holds one of the few places.
   */
  private static final long SLOWEST_READER = 1_024;

  /** Bytes of a streamed answer held back, so that an early failure can still be told. */
  private static final int HELD_BACK = 32 * 1024;

  private ReplyWriter() {}

  /** Sends a reply; the callback learns how it went. */
  static void send(Reply reply, Request request, Response response, Callback callback) {
    response.setStatus(reply.status());
    var headers = response.getHeaders();
    headers.put(RequestMarks.ID_HEADER, RequestMarks.id(request));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    reply.headers().forEach(headers::put);
    if (reply.status() == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      // The body that nobody wants need not be waited for.
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    switch (reply.body()) {
      case Body.Whole whole -> {
        if (reply.status() != HttpStatus.NOT_MODIFIED_304) {
          headers.put(HttpHeader.CONTENT_LENGTH, whole.bytes().remaining());
        }
        response.write(true, head ? ByteBuffer.allocate(0) : whole.bytes().slice(), callback);
      }
      case Body.Streamed streamed -> {
        if (head) {
          streamed.unused().run();
          // How long the body would be is not known, and a last part that is empty would say 0.
          response.write(
              false,
              ByteBuffer.allocate(0),
              Callback.from(
                  () -> response.write(true, ByteBuffer.allocate(0), callback), callback::failed));
        } else {
          stream(streamed.writing(), request, response, callback);
        }
      }
    }
  }

  private static void stream(
      Body.Writing writing, Request request, Response response, Callback callback) {
    OutputStream sink = Content.Sink.asOutputStream(response);
    OutputStream held = new BufferedOutputStream(new SteadyReader(sink, SLOWEST_READER), HELD_BACK);
    try {
      writing.to(held);
      held.flush();
      sink.close();
      callback.succeeded();
    } catch (IOException gone) {
      LOG.debug("{} was not sent to its end", RequestMarks.id(request), gone);
      callback.failed(gone);
    } catch (RuntimeException failure) {
      Reply problem =
          ApiHandler.reply(
              request,
              () -> {
                throw failure;
              });
      if (response.isCommitted()) {
        callback.failed(failure);
      } else {
        response.reset();
        send(problem, request, response, callback);
      }
    }
  }
}
