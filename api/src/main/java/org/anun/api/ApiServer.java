package org.anun.api;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.anun.api.search.ArticleIndex;
import org.anun.authority.Authority;
import org.anun.names.NameEngine;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The API and the page over one index.
 *
 * <p>Starts once and closes once; the Elasticsearch client stays the caller's. Thread-safe between
 * start and close.
 */
public final class ApiServer implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** Twice the longest URL, so that our own limit answers first and browsers' headers fit. */
  private static final int HEADER_BYTES = 2 * ApiHandler.URL_BYTES;

  /** Threads that read and write sockets; requests run in virtual threads of their own. */
  private static final int SOCKET_THREADS = 16;

  private final Server server;
  private final ServerConnector connector;

  /**
   * Prepares a server without opening its port.
   *
   * @param client a connection to the cluster
   * @param index the alias that is read
   * @param engine the spelling engine
   * @param authority gives the authority as it is now; asked by every request
   * @param bind where to listen; port 0 takes any free one
   * @throws IllegalStateException when the page on the class path is broken
   */
  public ApiServer(
      ElasticsearchClient client,
      String index,
      NameEngine engine,
      Supplier<Authority> authority,
      InetSocketAddress bind) {
    this(client, index, engine, authority, bind, PageFiles.read(PageFiles.PAGE));
  }

  ApiServer(
      ElasticsearchClient client,
      String index,
      NameEngine engine,
      Supplier<Authority> authority,
      InetSocketAddress bind,
      PageFiles page) {
    var threads = new QueuedThreadPool(SOCKET_THREADS);
    threads.setName("api");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("api-"));
    server = new Server(threads);
    server.setStopTimeout(GRACE.toMillis());
    server.setErrorHandler(new RefusalHandler());
    var routes = new Routes(new ArticleIndex(client, index), engine, authority);
    server.setHandler(new GracefulHandler(new ApiHandler(routes.all(), page)));
    connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(bind.getHostString());
    connector.setPort(bind.getPort());
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    return configuration;
  }

  /**
   * Opens the port and answers from then on.
   *
   * @throws IOException when the port cannot be opened, most often because it is taken
   */
  public void start() throws IOException {
    try {
      connector.open();
      server.start();
    } catch (IOException taken) {
      close();
      throw taken;
    } catch (Exception fault) {
      close();
      throw new IllegalStateException("The API server did not start", fault);
    }
  }

  /**
   * Where it answers.
   *
   * @throws IllegalStateException before the start
   */
  public URI address() {
    if (connector.getLocalPort() <= 0) {
      throw new IllegalStateException("The API server has no address before it is started");
    }
    String host =
        connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
    return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
  }

  /** Lets running requests end, for at most ten seconds, and closes the port. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception fault) {
      throw new IllegalStateException("The API server did not stop cleanly", fault);
    }
  }
}
