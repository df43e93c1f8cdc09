package org.anun.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anun.api.ServerSettings;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.CurrentRows;
import org.anun.api.search.SearchPage;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.indexer.mention.tagger.NameModels;
import org.anun.names.NameEngine;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anun demo}: everything once, in a folder that is thrown away. */
@Command(
    name = "demo",
    description =
        "Start everything on free ports, ask the sample articles a few questions, check all"
            + " expected answers, stop.")
final class DemoCommand implements Callable<Integer> {
  private static final List<String> SHOWN = List.of("Pashinian", "Dmytro Peskov", "ალიევი");

  @Mixin private ServerZip zip = new ServerZip();

  @Override
  public Integer call() throws InterruptedException, IOException {
    Installation installation = Installation.current();
    try (Shutdown shutdown = new Shutdown()) {
      ThrowAwayFolder folder = shutdown.own(ThrowAwayFolder::new);
      NodeSettings settings =
          new NodeSettings(
              zip.path(installation),
              List.of(installation.plugin()),
              folder.path().resolve("node"),
              Ports.free(),
              "512m",
              List.of());
      AuthorityFolder names = AuthorityFolder.of(folder.path().resolve("authority"));
      LocalStack stack =
          LocalStack.start(
              settings,
              ServerSettings.loopback(Ports.free(), null),
              installation.seeds(),
              names,
              NameModels.NONE,
              shutdown);
      ElasticConnection connection =
          shutdown.own(
              () ->
                  ElasticConnection.open(
                      ConnectionSettings.open(stack.node().url()), LocalStack.API_TIMEOUT));
      var index = new ArticleIndex(connection.client(), Indices.ALIAS);
      var rows = new CurrentRows(index, names::current);
      ArticleSearch search = new ArticleSearch(index, NameEngine.standard(), rows);
      for (String query : SHOWN) {
        System.out.println("$ ./anun search '" + query + "' --per-page 2\n");
        System.out.println(SearchPageText.of(page(search, query, "any")));
      }
      return check(search, ExpectedAnswers.searches(installation.seeds()));
    }
  }

  private static int check(ArticleSearch search, List<ExpectedAnswers.Row> expected) {
    int complete = 0;
    int unexpected = 0;
    for (ExpectedAnswers.Row row : expected) {
      long found = page(search, row.name(), row.detail()).total().value();
      if (found != row.today()) {
        unexpected++;
        System.err.println(
            "anun: '%s' (match=%s) found %d articles, not %d: %s"
                .formatted(row.name(), row.detail(), found, row.today(), row.note()));
      } else if (!row.fallsShort()) {
        complete++;
      }
    }
    System.out.println(
        "%d sample queries: %d found every article they should, %d fall short as seeds/expected.tsv says, %d surprised us"
            .formatted(
                expected.size(), complete, expected.size() - complete - unexpected, unexpected));
    return unexpected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private static SearchPage page(ArticleSearch search, String query, String match) {
    Parameters parameters =
        new Parameters(
            Map.of(
                "q", List.of(query),
                "match", List.of(match),
                "facet_size", List.of("6"),
                "per_page", List.of("2")));
    return search.page(SearchQuery.parse(parameters), parameters);
  }
}
