package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.anun.api.ApiServer;
import org.anun.api.ServerSettings;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.elastic.operations.Operations;
import org.anun.indexer.Indexing;
import org.anun.indexer.Inspector;
import org.anun.indexer.load.LoadJournal;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.mention.tagger.NameModels;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.names.NameEngine;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one machine: Elasticsearch, the index, the sample articles, the API and its page.
 *
 * @param node the running Elasticsearch
 * @param api where API and page answer
 */
record LocalStack(LocalNode node, URI api) {
  private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(60);

  /** What the API grants Elasticsearch for one answer. */
  static final Duration API_TIMEOUT = Duration.ofSeconds(5);

  /**
   * Starts all of it; {@code shutdown} will stop it.
   *
   * @param serving how the API is served
   * @param seeds folder of sample articles to load, or null
   * @param names the user's own entities and edits
   * @param models the user's own finders of names
   */
  static LocalStack start(
      NodeSettings settings,
      ServerSettings serving,
      @Nullable Path seeds,
      AuthorityFolder names,
      NameModels models,
      Shutdown shutdown)
      throws InterruptedException, IOException {
    Ports.requireFree(serving.bind().getPort(), "--port");
    tell("starting Elasticsearch in " + settings.folder());
    LocalNode node = shutdown.own(() -> LocalNode.start(settings));
    // Tables and models load while Elasticsearch boots.
    Inspector inspector = Inspector.standard(names.current(), models);
    node.awaitReady();
    ConnectionSettings where = ConnectionSettings.open(node.url());
    try (ElasticConnection loading = ElasticConnection.open(where, LOAD_TIMEOUT)) {
      Indices.Index index = new Indices(loading).createIfMissing();
      tell("index " + index.name());
      new Operations(loading).createIfMissing();
      if (seeds != null) {
        load(seeds, inspector, loading);
      }
    }
    ElasticConnection searching = shutdown.own(() -> ElasticConnection.open(where, API_TIMEOUT));
    ApiServer api =
        shutdown.own(
            () -> new ApiServer(searching, Indices.ALIAS, NameEngine.standard(), names, serving));
    api.start();
    return new LocalStack(node, api.address());
  }

  private static void load(Path seeds, Inspector inspector, ElasticConnection connection) {
    Inputs inputs = Inputs.of(List.of(seeds.toString()), Format.AUTO);
    LoadReport report =
        new LoadJournal(connection, Versions.ANUN, LoadReportText::warn)
            .keep(
                null,
                () ->
                    new Indexing(inspector, connection)
                        .run(
                            inputs, InputStream.nullInputStream(), Format.AUTO, null, bytes -> {}));
    report.rejected().forEach(LoadReportText::tell);
    tell(
        "sample articles: indexed %d, updated %d, unchanged %d, rejected %d"
            .formatted(
                report.indexed(), report.updated(), report.unchanged(), report.rejected().size()));
  }

  private static void tell(String progress) {
    System.err.println("anun: " + progress);
  }
}
