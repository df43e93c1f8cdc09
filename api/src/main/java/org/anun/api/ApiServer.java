package org.anun.api;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.anun.api.key.KeyFile;
import org.anun.api.search.ArticleIndex;
import org.anun.api.tls.CertificateFiles;
import org.anun.api.tls.CertificateWatch;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ElasticConnection;
import org.anun.names.NameEngine;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The API and the page over one index.
 *
 * <p>Starts once and closes once; the connection to Elasticsearch stays the caller's. Thread-safe
 * between start and close.
 */
public final class ApiServer implements AutoCloseable {
  /** How long a connection may be idle, or take to send the headers of a request. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private static final Duration GRACE = Duration.ofSeconds(10);

  /** Twice the longest URL, so that our own limit answers first and browsers' headers fit. */
  static final int HEADER_BYTES = 2 * ApiHandler.URL_BYTES;

  /** Threads that read and write sockets; requests run in virtual threads of their own. */
  private static final int SOCKET_THREADS = 16;

  /** Open connections; more wait to be accepted, while idle ones are closed sooner. */
  static final int CONNECTIONS = 1_000;

  private static final Duration CROWDED_IDLE = Duration.ofSeconds(1);

  /** Between two looks at the certificate's files, which cost two small reads. */
  static final Duration CERTIFICATE_LOOK = Duration.ofSeconds(5);

  private final Server server;
  private final ServerConnector connector;
  private final String scheme;
  private final List<Route> routes = new ArrayList<>();
  private final Metrics metrics = new Metrics();

  /**
   * Prepares a server without opening its port.
   *
   * @param connection to the cluster
   * @param index the alias that is read
   * @param engine the spelling engine
   * @param authority the user's own entities and edits; looked at by every request
   * @param settings how to serve
   * @throws IllegalStateException when the page on the class path is broken
   */
  public ApiServer(
      ElasticConnection connection,
      String index,
      NameEngine engine,
      AuthorityFolder authority,
      ServerSettings settings) {
    this(
        connection,
        index,
        engine,
        authority::current,
        () -> AuthorityWarning.of(authority),
        settings,
        ShippedPage.load(),
        IDLE);
  }

  /** As above, with an authority that has no folder, so that nothing can be wrong with one. */
  public ApiServer(
      ElasticConnection connection,
      String index,
      NameEngine engine,
      Supplier<Authority> authority,
      ServerSettings settings) {
    this(connection, index, engine, authority, List::of, settings, ShippedPage.load(), IDLE);
  }

  ApiServer(
      ElasticConnection connection,
      String index,
      NameEngine engine,
      Supplier<Authority> authority,
      Supplier<List<String>> warnings,
      ServerSettings settings,
      PageFiles page,
      Duration idle) {
    var threads = new QueuedThreadPool(SOCKET_THREADS);
    threads.setName("api");
    threads.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("api-", 0).factory()));
    server = new Server(threads);
    server.setStopTimeout(GRACE.toMillis());
    server.setErrorHandler(new RefusalHandler());
    server.setRequestLog(new AccessLog(metrics));
    var articles = new ArticleIndex(connection.client(new ElasticsearchCalls(metrics)), index);
    var answers = new Routes(articles, engine, authority);
    routes.addAll(answers.all());
    routes.add(OpenApi.load().route());
    Supplier<List<String>> told = () -> warnings(warnings.get(), settings);
    routes.addAll(new Health(articles, told, metrics).routes());
    var gate = new Gate(settings.keys());
    var places = new Places("answers", HandlerChain.ANSWERS, metrics);
    var start = new StartPage(page, new FirstAnswer(answers::search, gate, places));
    server.setHandler(
        HandlerChain.of(
            new ApiHandler(routes, page, start, gate), places, settings.origins(), metrics));
    var http = new SlowHeaders(configuration(), idle);
    CertificateFiles certificate = settings.certificate();
    if (certificate == null) {
      connector = new ServerConnector(server, http);
    } else {
      SslContextFactory.Server tls = certificate.context();
      connector =
          new ServerConnector(server, new SslConnectionFactory(tls, http.getProtocol()), http);
      connector.addBean(
          new CertificateWatch(certificate, tls, connector.getScheduler(), CERTIFICATE_LOOK));
    }
    scheme = certificate == null ? "http" : "https";
    connector.setHost(settings.bind().getHostString());
    connector.setPort(settings.bind().getPort());
    connector.setIdleTimeout(idle.toMillis());
    server.addConnector(connector);
    var limit = new NetworkConnectionLimit(CONNECTIONS, connector);
    limit.setEndPointIdleTimeout(CROWDED_IDLE.toMillis());
    connector.addBean(limit);
    metrics.gauge(
        "anun.http.connections",
        "Open connections",
        limit,
        NetworkConnectionLimit::getNetworkConnectionCount);
  }

  private static List<String> warnings(List<String> others, ServerSettings settings) {
    List<String> warnings = new ArrayList<>(others);
    CertificateFiles certificate = settings.certificate();
    if (certificate != null) {
      certificate.warning(Clock.systemUTC()).ifPresent(warnings::add);
    }
    KeyFile keys = settings.keys();
    if (keys != null) {
      keys.broken()
          .ifPresent(
              why ->
                  warnings.add("The API keys stay as they were before their file broke: " + why));
    }
    return warnings;
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    return configuration;
  }

  /** All that it answers besides the page. */
  List<Route> routes() {
    return List.copyOf(routes);
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
    return URI.create(scheme + "://" + host + ":" + connector.getLocalPort() + "/");
  }

  /** Lets running requests end, for at most ten seconds, and closes the port. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception fault) {
      throw new IllegalStateException("The API server did not stop cleanly", fault);
    } finally {
      metrics.close();
    }
  }
}
