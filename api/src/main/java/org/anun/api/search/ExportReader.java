package org.anun.api.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        keys(article, FacetField.PERSON),
        keys(article, FacetField.PLACE),
        keys(article, FacetField.ORGANISATION),
        names.formsIn(values(article, Fields.SPELLING)));
  }

  /** The rows of now that the article's stored keys and forms stand for. */
  private List<String> keys(JsonObject article, FacetField field) {
    Set<String> keys = new LinkedHashSet<>();
    String kind = field.code() + Fields.MEMBER_SEPARATOR;
    List<String> members = values(article, Fields.MEMBER);
    for (String key : values(article, field.indexField())) {
      String beginning = kind + key + Fields.SPELLING_SEPARATOR;
      List<String> forms =
          members.stream()
              .filter(member -> member.startsWith(beginning))
              .map(NameForms::form)
              .toList();
      if (forms.isEmpty()) {
        keys.add(rows.row(field, key).key());
      }
      forms.forEach(form -> keys.add(rows.keyOf(field, key, form)));
    }
    return List.copyOf(keys);
  }

  private static List<String> values(JsonObject article, String field) {
    JsonValue value = article.get(field);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return List.of();
    }
    return value.getValueType() == JsonValue.ValueType.ARRAY
        ? value.asJsonArray().getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList()
        : List.of(((JsonString) value).getString());
  }
}
