package org.anun.benchmarks.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.CurrentRows;
import org.anun.api.search.SearchPage;
import org.anun.authority.Authority;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/** Anun's own index of the articles and the ways to search it. */
final class AnunIndex {
  private static final int PER_PAGE = 100;

  private final ElasticConnection connection;
  private final ArticleSearch search;

  AnunIndex(ElasticConnection connection) {
    this.connection = connection;
    var index = new ArticleIndex(connection.client(), Indices.ALIAS);
    this.search =
        new ArticleSearch(index, NameEngine.standard(), new CurrentRows(index, Authority::shipped));
  }

  /** Makes the index anew, by Anun's mapping, with one article a text. */
  void load(List<String> texts) {
    new Indices(connection).create();
    Bulk.load(
        connection, Indices.ALIAS, texts.stream().map(text -> Map.of(Fields.TEXT, text)).toList());
  }

  /** The ways to search the index. */
  List<SearchMethod> methods() {
    return List.of(
        new SearchMethod("**Anun**, the API's search", this::pages),
        new SearchMethod("**Anun**, field `text.name`", name -> hits(name, null)),
        new SearchMethod("**Anun**, precise keys alone", name -> hits(name, Fields.NAME_PRECISE)));
  }

  private List<Integer> hits(String name, @Nullable String analyzer) {
    String field = Fields.subfield(Fields.TEXT, Fields.NAME);
    return Hits.of(
        connection,
        Indices.ALIAS,
        Query.of(
            q ->
                q.match(
                    m -> m.field(field).query(name).operator(Operator.And).analyzer(analyzer))));
  }

  /** All pages that the API shows, which are at most ten. */
  private List<Integer> pages(String name) {
    List<Integer> found = new ArrayList<>();
    boolean more = true;
    for (int number = 1; more; number++) {
      Parameters parameters =
          new Parameters(
              Map.of(
                  "q",
                  List.of(name),
                  "facets",
                  List.of(""),
                  "per_page",
                  List.of(Integer.toString(PER_PAGE)),
                  "page",
                  List.of(Integer.toString(number))));
      SearchPage page = search.page(SearchQuery.parse(parameters), parameters);
      page.hits().forEach(hit -> found.add(Integer.valueOf(hit.id())));
      more = page.page().next() != null;
    }
    return found;
  }
}
