package org.anun.api.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.anun.api.query.FacetField;
import org.anun.elastic.Fields;

/** Reads the articles of an export. For one export. */
final class ExportReader {
  private final EntityRows rows;
  private final QueryNames names;

  ExportReader(EntityRows rows, QueryNames names) {
    this.rows = rows;
    this.names = names;
  }

  ExportRow read(Hit<JsonData> hit) {
    JsonData source = hit.source();
    JsonObject article =
        source == null ? JsonValue.EMPTY_JSON_OBJECT : source.toJson().asJsonObject();
    String id = hit.id() == null ? "" : hit.id();
    return new ExportRow(
        id,
        article.getString(Fields.URL, null),
        article.getString(Fields.SOURCE, null),
        article.getString(Fields.LANGUAGE, null),
        article.getString(Fields.PUBLISHED_AT, null),
        article.getString(Fields.TITLE, null),
        article.getString(Fields.STORY, id),
        ArticleRows.keys(rows, article, FacetField.PERSON),
        ArticleRows.keys(rows, article, FacetField.PLACE),
        ArticleRows.keys(rows, article, FacetField.ORGANISATION),
        names.formsIn(ArticleRows.values(article, Fields.SPELLING)));
  }
}
