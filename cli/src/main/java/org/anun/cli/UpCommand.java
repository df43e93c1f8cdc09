package org.anun.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.anun.api.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun up}: everything on this machine, until Ctrl-C. */
@Command(
    name = "up",
    description =
        "Start Elasticsearch, load the sample articles, serve API and page; Ctrl-C stops it all.")
final class UpCommand implements Callable<Integer> {
  @Mixin private NodeOptions node = new NodeOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private NameModelOptions models = new NameModelOptions();
  @Mixin private ApiKeyOptions keys = new ApiKeyOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "port of API and page (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(names = "--no-seeds", description = "do not load the sample articles")
  private boolean noSeeds;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Installation installation = Installation.current();
    try (Shutdown shutdown = new Shutdown()) {
      LocalStack stack =
          LocalStack.start(
              node.settings(installation),
              ServerSettings.loopback(port, keys.open()),
              noSeeds ? null : installation.seeds(),
              authority.open(),
              models.read(),
              shutdown);
      System.out.println("ready " + stack.api());
      stack.node().awaitEnd();
      if (!shutdown.closing()) {
        System.err.println("anun: Elasticsearch ended; its output is in the data folder's logs");
      }
      return ExitCode.ELASTICSEARCH;
    }
  }
}
