package org.anun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.Indices;
import org.anun.elastic.Rebuild;
import org.anun.elastic.operations.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun indices}: the indices behind the alias. */
@Command(
    name = "indices",
    description = "List the indices behind the alias 'anun', create, rebuild or delete them.")
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
      operations(new Operations(open));
      return ExitCode.DONE;
    }
  }

  /** {@code anun indices rebuild}. */
  @Command(
      name = "rebuild",
      description = {
        "Copy the articles into a new index with the mapping and the spelling rules of this Anun,"
            + " then lead the alias to it.",
        "Searches and loads go on meanwhile. The old index is kept: 'rollback' leads back to it,"
            + " 'prune' deletes it."
      })
  Integer rebuild(@Mixin ConnectionOptions options) {
    try (ElasticConnection open = options.open();
        Progress progress = Progress.ofArticles("Copying")) {
      Rebuild.Report report = new Rebuild(open).run(progress::expect, progress);
      System.out.println(
          "rebuilt %s as %s, %d articles"
              .formatted(report.from().name(), report.to().name(), report.articles()));
      return ExitCode.DONE;
    }
  }

  /** {@code anun indices rollback}. */
  @Command(
      name = "rollback",
      description = {
        "Lead the alias back to the index that was made before the serving one.",
        "What was loaded since is only in the newer index, which is kept."
      })
  Integer rollback(@Mixin ConnectionOptions options) {
    try (ElasticConnection open = options.open()) {
      Indices.Index index = new Indices(open).rollback();
      System.out.println("serving " + index.name() + ", mapping " + index.mappingVersion());
      return ExitCode.DONE;
    }
  }

  /** {@code anun indices prune}. */
  @Command(
      name = "prune",
      description = "Delete indices of Anun to which the alias does not lead, but the newest.")
  Integer prune(
      @Mixin ConnectionOptions options,
      @Option(
              names = "--keep",
              paramLabel = "NUMBER",
              defaultValue = "1",
              description = "how many to keep for 'rollback' (default: ${DEFAULT-VALUE})")
          int keep) {
    if (keep < 0) {
      throw new IllegalArgumentException("--keep is a number from 0 on, not " + keep);
    }
    try (ElasticConnection open = options.open()) {
      List<Indices.Index> gone = new Indices(open).prune(keep);
      gone.forEach(index -> System.out.println("deleted " + index.name()));
      System.err.println("anun: indices deleted: " + gone.size());
      return ExitCode.DONE;
    }
  }

  /** Articles are loaded and found without them. */
  private static void operations(Operations operations) {
    try {
      boolean missing = operations.createIfMissing();
      System.out.println((missing ? "created " : "there already: ") + operations.current());
    } catch (ElasticsearchRefused e) {
      LoadReportText.warn("there is no index of load reports for the boards: " + e.getMessage());
    }
  }
}
