package org.anun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun indices}: the indices behind the alias. */
@Command(name = "indices", description = "List the indices behind the alias 'anun', or create one.")
final class IndicesCommand implements Callable<Integer> {
  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  @Override
  public Integer call() {
    try (ElasticConnection open = connection.open()) {
      List<Indices.Index> indices = new Indices(open).list();
      if (indices.isEmpty()) {
        System.err.println("anun: no index yet; './anun indices create' makes one");
      }
      for (Indices.Index index : indices) {
        System.out.println(
            "%s\tmapping %d%s"
                .formatted(
                    index.name(), index.mappingVersion(), index.serving() ? "\tserving" : ""));
      }
      return ExitCode.DONE;
    }
  }

  /** {@code anun indices create}. */
  @Command(
      name = "create",
      description = "Create the index from mappings/ and lead the alias to it, if there is none.")
  Integer create(
      @Mixin ConnectionOptions options,
      @Option(
              names = "--replace",
              description = "create a fresh, empty one even so; the old one stays without alias")
          boolean replace) {
    try (ElasticConnection open = options.open()) {
      Indices indices = new Indices(open);
      boolean before = !replace && indices.serving().isPresent();
      Indices.Index index = replace ? indices.create() : indices.createIfMissing();
      System.out.println((before ? "there already: " : "created ") + index.name());
      return ExitCode.DONE;
    }
  }
}
