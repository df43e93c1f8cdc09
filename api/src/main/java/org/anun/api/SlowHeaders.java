package org.anun.api;

import java.time.Duration;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;

/**
 * Makes HTTP/1.1 connections that are closed when the headers of a request are not all there in
 * time. Jetty's own idle timeout begins anew with every byte, so that a client which sends one now
 * and then could keep a connection for ever.
 */
final class SlowHeaders extends HttpConnectionFactory {
  private final Duration limit;

  /**
   * @param limit from the first byte of a request to the end of its headers; also how long a
   *     connection may be idle
   */
  SlowHeaders(HttpConfiguration configuration, Duration limit) {
    super(configuration);
    this.limit = limit;
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    var connection = new HeaderTimedConnection(getHttpConfiguration(), connector, endPoint);
    return configure(connection, connector, endPoint);
  }

  private final class HeaderTimedConnection extends HttpConnection {
    HeaderTimedConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    public void onFillable() {
      getEndPoint().setIdleTimeout(limit.toMillis());
      super.onFillable();
      HttpParser parser = getParser();
      if (parser.inHeaderState() && !parser.isStart()) {
        long left = limit.toMillis() - NanoTime.millisSince(parser.getBeginNanoTime());
        // The rest of the time is all the idleness that is left; zero would mean for ever.
        getEndPoint().setIdleTimeout(Math.max(1, left));
      }
    }
  }
}
