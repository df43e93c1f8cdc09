package org.anun.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.CurrentRows;
import org.anun.api.search.SearchPage;
import org.anun.authority.AuthorityFolder;
import org.anun.authority.LanguageCodes;
import org.anun.elastic.Indices;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun search}: the API's search, as a table. */
@Command(
    name = "search",
    description =
        "Search: words (all must occur), \"phrases\" as written, -not, OR, title:word. Prints hits,"
            + " spellings and facets.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @picocli.CommandLine.Parameters(paramLabel = "QUERY", description = "what to look for")
  private String query = "";

  @Option(
      names = "--match",
      paramLabel = "any|script|exact",
      description = "how far a spelling may differ (default: any)")
  private @Nullable String match;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      description = "order (default: relevance)")
  private @Nullable String sort;

  @Option(
      names = "--collapse",
      paramLabel = "none|story",
      description = "story: one hit for all copies of an article (default: none)")
  private @Nullable String collapse;

  @Option(
      names = "--interval",
      paramLabel = "auto|day|week|month|year",
      description = "bars of the histogram (default: auto)")
  private @Nullable String interval;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description =
          "language that people, places and organisations are called in, as hy (default: that of"
              + " your machine, or English; in JSON as articles call them most)")
  private @Nullable String language;

  @Option(names = "--per-page", paramLabel = "N", description = "hits on a page (default: 10)")
  private String perPage = "10";

  @Option(names = "--page", paramLabel = "N", description = "page (default: 1)")
  private String page = "1";

  @Option(names = "--json", description = "print the API's JSON")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, List<String>> values = filters.with("q", query);
    values.put("per_page", List.of(perPage));
    values.put("page", List.of(page));
    put(values, "match", match);
    put(values, "sort", sort);
    put(values, "collapse", collapse);
    put(values, "interval", interval);
    put(values, "lang", language == null && !json ? ownLanguage() : language);
    Parameters parameters = new Parameters(values);
    SearchQuery asked = SearchQuery.parse(parameters);
    AuthorityFolder names = authority.open();
    SearchPage answer =
        connection.search(
            open -> {
              var index = new ArticleIndex(open.client(), Indices.ALIAS);
              var rows = new CurrentRows(index, names::current);
              return new ArticleSearch(index, NameEngine.standard(), rows).page(asked, parameters);
            });
    if (json) {
      JsonOutput.print(answer);
    } else {
      System.out.print(SearchPageText.of(answer));
    }
    return ExitCode.DONE;
  }

  /** The user's language where labels can be in it. The locale is not theirs: it is nobody's. */
  private static String ownLanguage() {
    String language = System.getProperty("user.language", "en");
    return LanguageCodes.ALL.contains(language) ? language : "en";
  }

  private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, List.of(value));
    }
  }
}
