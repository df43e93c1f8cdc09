package org.anun.node;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a local node is made of.
 *
 * @param distribution the server's zip
 * @param plugins zips to install
 * @param folder where everything the node needs and writes lies; reused when it exists
 * @param port of HTTP, on the loopback interface
 * @param heap of the server's JVM, such as {@code 1g} or {@code 512m}
 * @param extra further lines of {@code elasticsearch.yml}
 * @param snapshots where snapshots may be written and read, or null for nowhere
 * @param files to copy into the configuration folder, such as certificates
 */
public record NodeSettings(
    Path distribution,
    List<Path> plugins,
    Path folder,
    int port,
    String heap,
    List<String> extra,
    @Nullable Path snapshots,
    List<Path> files) {
  private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,5}[mg]");

  /** Checks the port and the heap, and copies the lists. */
  public NodeSettings {
    if (port < 1 || port > 65535) {
      throw new NodeFailure("a port is from 1 to 65535, not " + port);
    }
    if (!HEAP.matcher(heap).matches()) {
      throw new NodeFailure("a heap looks like 1g or 512m, not '" + heap + "'");
    }
    folder = folder.toAbsolutePath().normalize();
    plugins = List.copyOf(plugins);
    extra = List.copyOf(extra);
    snapshots = snapshots == null ? null : snapshots.toAbsolutePath().normalize();
    files = List.copyOf(files);
  }

  /** A node that takes no snapshots. */
  public NodeSettings(
      Path distribution,
      List<Path> plugins,
      Path folder,
      int port,
      String heap,
      List<String> extra) {
    this(distribution, plugins, folder, port, heap, extra, null, List.of());
  }
}
