package org.anun.api.search;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anun.api.query.FacetField;
import org.anun.elastic.Fields;

/** Reads which rows of now an article names, by the keys and forms that it holds. Pure. */
final class ArticleRows {
  private ArticleRows() {}

  /** The rows of all three kinds, in the order of the article. */
  static Set<EntityRow> of(EntityRows now, JsonObject article) {
    var rows = new LinkedHashSet<EntityRow>();
    for (FacetField field : FacetField.ENTITIES) {
      keys(now, article, field).forEach(key -> rows.add(now.row(field, key)));
    }
    return rows;
  }

  /** The keys of the rows of one kind. */
  static List<String> keys(EntityRows now, JsonObject article, FacetField field) {
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
        keys.add(now.row(field, key).key());
      }
      forms.forEach(form -> keys.add(now.keyOf(field, key, form)));
    }
    return List.copyOf(keys);
  }

  /** The values of a field; none where the article does not have it. */
  static List<String> values(JsonObject article, String field) {
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
