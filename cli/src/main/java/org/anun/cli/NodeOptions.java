package org.anun.cli;

import java.nio.file.Path;
import java.util.List;
import org.anun.node.NodeSettings;
import org.anun.node.ServerUser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags of the local Elasticsearch. */
final class NodeOptions {
  @Option(
      names = "--es-port",
      paramLabel = "PORT",
      defaultValue = "9200",
      description = "port of Elasticsearch (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the local Elasticsearch (default: .anun in the clone)")
  private @Nullable Path folder;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "heap of Elasticsearch (default: ${DEFAULT-VALUE})")
  private String heap = "1g";

  /** The node that the flags describe. */
  NodeSettings settings(Installation installation) {
    Path where =
        folder != null ? folder : ServerUser.current().reachable(installation.dataFolder());
    return new NodeSettings(
        installation.distribution(), List.of(installation.plugin()), where, port, heap, List.of());
  }
}
