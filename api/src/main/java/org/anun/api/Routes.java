package org.anun.api;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anun.api.query.EntityQuery;
import org.anun.api.query.ExportQuery;
import org.anun.api.query.FacetField;
import org.anun.api.query.FacetQuery;
import org.anun.api.query.Limits;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.query.SimilarQuery;
import org.anun.api.query.SuggestQuery;
import org.anun.api.query.VariantsQuery;
import org.anun.api.search.ArticleExport;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.ArticleReader;
import org.anun.api.search.ArticleSearch;
import org.anun.api.search.CurrentRows;
import org.anun.api.search.EntitySearch;
import org.anun.api.search.ExportRows;
import org.anun.api.search.FacetSearch;
import org.anun.api.search.SearchPage;
import org.anun.api.search.SimilarSearch;
import org.anun.api.search.Snapshots;
import org.anun.api.search.SuggestSearch;
import org.anun.api.search.VariantSearch;
import org.anun.api.wording.Phrase;
import org.anun.authority.Authority;
import org.anun.names.NameEngine;

/** All that the API answers. Thread-safe. */
final class Routes {
  private final ArticleSearch articles;
  private final ArticleExport export;
  private final SuggestSearch suggest;
  private final VariantSearch variants;
  private final FacetSearch facets;
  private final EntitySearch entities;
  private final ArticleReader reader;
  private final SimilarSearch similar;

  Routes(ArticleIndex index, NameEngine engine, Supplier<Authority> authority) {
    var rows = new CurrentRows(index, authority);
    var snapshots = new Snapshots(index);
    this.articles = new ArticleSearch(index, engine, rows, snapshots);
    this.export = new ArticleExport(index, engine, rows, snapshots);
    this.suggest = new SuggestSearch(index, engine, rows);
    this.variants = new VariantSearch(index, engine, rows);
    this.facets = new FacetSearch(index, engine, rows);
    this.entities = new EntitySearch(index, engine, rows);
    this.similar = new SimilarSearch(index, engine, rows);
    this.reader = new ArticleReader(index);
  }

  List<Route> all() {
    return List.of(
        new Route("/v1/search", call -> Reply.json(search(call.parameters()))),
        new Route("/v1/export", this::export),
        new Route("/v1/suggest", this::suggest),
        new Route("/v1/variants", call -> Reply.json(variants.forms(variantsQuery(call)))),
        new Route("/v1/facets/*", this::facet),
        new Route("/v1/entities/*", this::entity),
        new Route("/v1/documents/*", this::document),
        new Route("/v1/documents/*/similar", this::similar));
  }

  /** The answer to a search; the start page shows it, too. */
  SearchPage search(Parameters parameters) {
    return articles.page(SearchQuery.parse(parameters), parameters);
  }

  private Reply export(Call call) {
    ExportFormat format = ExportFormat.liked(call.accept());
    int most = call.caller().keyed() ? Limits.EXPORT_ROWS_WITH_KEY : Limits.EXPORT_ROWS;
    ExportRows rows = export.rows(ExportQuery.parse(call.parameters()), most);
    return Reply.streamed(
        format.contentType(),
        Map.of("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\""),
        new Body.Streamed(
            client -> {
              try (rows) {
                format.write(rows, ReaderLanguage.of(call.parameters()), client);
              }
            },
            rows::close));
  }

  private Reply suggest(Call call) {
    return Reply.json(suggest.suggest(SuggestQuery.parse(call.parameters())));
  }

  private static VariantsQuery variantsQuery(Call call) {
    return VariantsQuery.parse(call.parameters());
  }

  private Reply facet(Call call) {
    FacetField field = FacetField.of(call.argument());
    if (field == null) {
      throw new NotFound(Phrase.NO_FACET);
    }
    return Reply.json(facets.values(FacetQuery.parse(field, call.parameters())));
  }

  private Reply entity(Call call) {
    return entities
        .page(EntityQuery.parse(call.argument(), call.parameters()))
        .map(Reply::json)
        .orElseThrow(() -> new NotFound(Phrase.NO_ENTITY));
  }

  private Reply similar(Call call) {
    return similar
        .to(SimilarQuery.parse(call.argument(), call.parameters()))
        .map(Reply::json)
        .orElseThrow(() -> new NotFound(Phrase.NO_ARTICLE));
  }

  private Reply document(Call call) {
    call.parameters().requireNoneButLanguage();
    return reader
        .article(call.argument())
        .map(Reply::json)
        .orElseThrow(() -> new NotFound(Phrase.NO_ARTICLE));
  }
}
