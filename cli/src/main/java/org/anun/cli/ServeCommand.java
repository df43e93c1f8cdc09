package org.anun.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.anun.api.ApiServer;
import org.anun.api.ServerSettings;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.names.NameEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun serve}: API and page against an existing Elasticsearch, until Ctrl-C. */
@Command(
    name = "serve",
    description = "Serve API and page against an existing Elasticsearch; Ctrl-C stops it.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private ApiKeyOptions keys = new ApiKeyOptions();
  @Mixin private TlsOptions tls = new TlsOptions();

  @Option(
      names = "--without-keys",
      description =
          "let whoever reaches the address search, because something else keeps others out")
  private boolean withoutKeys;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "port (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "address to listen on (default: ${DEFAULT-VALUE}, this machine only; any other needs API"
              + " keys and a certificate, or --without-keys and --without-tls)")
  private String bind = "127.0.0.1";

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "origin whose pages may read answers in a browser, such as https://news.example;"
              + " repeatable (default: none)")
  private List<String> origins = List.of();

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "answer on a free port what a start should have ready, and end")
  private boolean rehearse;

  @Override
  public Integer call() throws InterruptedException, IOException {
    ServerSettings settings = settings();
    // Who is who is read while the connection is made, and the tables of names are since the start.
    CompletableFuture<AuthorityFolder> names = CompletableFuture.supplyAsync(authority::open);
    try (Shutdown shutdown = new Shutdown()) {
      ElasticConnection open =
          shutdown.own(() -> ElasticConnection.open(connection.settings(), LocalStack.API_TIMEOUT));
      if (new Indices(open).serving().isEmpty()) {
        throw new IllegalArgumentException(
            "Elasticsearch at %s has no index yet; './anun indices create' or './anun index' makes"
                    .formatted(open.settings().address())
                + " one");
      }
      ApiServer api =
          shutdown.own(
              () ->
                  new ApiServer(open, Indices.ALIAS, NameEngine.standard(), read(names), settings));
      start(api);
      if (rehearse) {
        new Rehearsal(api.address()).play();
        System.out.println("rehearsed");
        return ExitCode.DONE;
      }
      System.out.println("ready " + api.address());
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    }
  }

  /** What came of it, or what went wrong. */
  private static AuthorityFolder read(CompletableFuture<AuthorityFolder> names) {
    try {
      return names.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }

  /** A rehearsal asks itself, which is nobody else's business: on this machine and as it is. */
  private ServerSettings settings() {
    return rehearse
        ? ServerSettings.loopback(0, keys.open())
        : new ServerSettings(
            new InetSocketAddress(bind, port),
            origins,
            keys.open(),
            withoutKeys,
            tls.certificate(),
            tls.without());
  }

  private void start(ApiServer api) {
    try {
      api.start();
    } catch (IOException taken) {
      throw new IllegalArgumentException(
          "cannot listen on port %d of %s (%s): stop what listens there, or choose another with --port or --bind"
              .formatted(port, bind, taken.getMessage()),
          taken);
    }
  }
}
