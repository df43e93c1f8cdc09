package org.anun.api;

import java.util.List;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.query.FacetQuery;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.query.VariantsQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleReader;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.FacetSearch;
import org.anun.api.search.VariantSearch;
import org.anun.names.NameEngine;

/** All that the API answers. Thread-safe. */
final class Routes {
  private final ArticleIndex index;
  private final ArticleSearch articles;
  private final VariantSearch variants;
  private final FacetSearch facets;
  private final ArticleReader reader;

  Routes(ArticleIndex index, NameEngine engine) {
    this.index = index;
    this.articles = new ArticleSearch(index, engine);
    this.variants = new VariantSearch(index, engine);
    this.facets = new FacetSearch(index, engine);
    this.reader = new ArticleReader(index);
  }

  List<Route> all() {
    return List.of(
        new Route("/v1/search", this::search),
        new Route("/v1/variants", call -> Reply.json(variants.forms(variantsQuery(call)))),
        new Route("/v1/facets/*", this::facet),
        new Route("/v1/documents/*", this::document),
        new Route("/health/live", this::live),
        new Route("/health/ready", this::ready));
  }

  private Reply search(Call call) {
    Parameters parameters = call.parameters();
    return Reply.json(articles.page(SearchQuery.parse(parameters), parameters));
  }

  private static VariantsQuery variantsQuery(Call call) {
    return VariantsQuery.parse(call.parameters());
  }

  private Reply facet(Call call) {
    FacetField field = FacetField.of(call.argument());
    if (field == null) {
      throw new NotFound("There is no facet of that name.");
    }
    if (!field.available()) {
      throw new NotFound("The facet " + field.code() + " is not available yet in this version.");
    }
    return Reply.json(facets.values(FacetQuery.parse(field, call.parameters())));
  }

  private Reply document(Call call) {
    call.parameters().requireNone();
    return reader
        .article(call.argument())
        .map(Reply::json)
        .orElseThrow(() -> new NotFound("There is no article of that id."));
  }

  private Reply live(Call call) {
    call.parameters().requireNone();
    return Reply.json(Map.of("status", "live"));
  }

  private Reply ready(Call call) {
    call.parameters().requireNone();
    index.check();
    return Reply.json(Map.of("status", "ready"));
  }
}
