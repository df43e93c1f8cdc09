package org.anun.cli;

import java.util.concurrent.Callable;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anun node}: the local Elasticsearch alone, until Ctrl-C. */
@Command(
    name = "node",
    description = "Start the local Elasticsearch alone, with Anun's plugin; Ctrl-C stops it.")
final class NodeCommand implements Callable<Integer> {
  @Mixin private NodeOptions node = new NodeOptions();

  @Override
  public Integer call() throws InterruptedException {
    try (Shutdown shutdown = new Shutdown()) {
      NodeSettings settings = node.settings(Installation.current());
      LocalNode running = shutdown.own(() -> LocalNode.start(settings));
      running.awaitReady();
      System.out.println("ready " + running.url());
      running.awaitEnd();
      if (!shutdown.closing()) {
        System.err.println("anun: Elasticsearch ended; its output is in the data folder's logs");
      }
      return ExitCode.ELASTICSEARCH;
    }
  }
}
