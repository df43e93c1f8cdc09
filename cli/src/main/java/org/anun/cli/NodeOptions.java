package org.anun.cli;

import java.nio.file.Path;
import java.util.List;
import org.anun.node.NodeSettings;
import org.anun.node.ServerUser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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
      description = "folder of the local Elasticsearch (default: .anun beside the launcher)")
  private @Nullable Path folder;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "heap of Elasticsearch (default: ${DEFAULT-VALUE})")
  private String heap = "1g";

  @Option(
      names = "--snapshots",
      paramLabel = "DIR",
      description = "folder where snapshots of the index may be written and read (default: none)")
  private @Nullable Path snapshots;

  @Mixin private ServerZip zip = new ServerZip();

  /**
   * The node that the flags describe.
   *
   * @throws org.anun.node.NodeFailure if a flag is wrong, or there is no server to unpack
   */
  NodeSettings settings(Installation installation) throws InterruptedException {
    Path where =
        folder != null ? folder : ServerUser.current().reachable(installation.dataFolder());
    return new NodeSettings(
        zip.path(installation),
        List.of(installation.plugin()),
        where,
        port,
        heap,
        List.of(),
        snapshots,
        List.of());
  }
}
