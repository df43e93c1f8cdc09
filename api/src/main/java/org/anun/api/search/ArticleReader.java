package org.anun.api.search;

import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/** Reads single articles. Thread-safe. */
public final class ArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What an article says about itself, as it stands in the index. */
  private static final List<String> ABOUT =
      List.of(
          Fields.URL,
          Fields.SOURCE,
          Fields.TITLE,
          Fields.PUBLISHED_AT,
          Fields.LANGUAGE,
          Fields.STORY);

  private static final List<String> NAMED = List.of("people", "places", "organisations");

  private final ArticleIndex index;

  /** Reads from one index. */
  public ArticleReader(ArticleIndex index) {
    this.index = index;
  }

  /**
   * An article with its whole page: the text as read, and segments and mentions by offsets into it,
   * in UTF-16 code units. Where it was read from on disk is left out.
   *
   * @param id the article's id in the index
   * @return empty when there is no such article
   * @throws IndexFailure when the index gives no answer
   */
  public Optional<ObjectNode> article(String id) {
    return index.article(id).map(stored -> answer(id, tree(stored)));
  }

  static ObjectNode answer(String id, JsonNode stored) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", id);
    ABOUT.forEach(field -> answer.set(field, orNull(stored.get(field))));
    answer.set(Fields.LANGUAGES, list(stored.get(Fields.LANGUAGES)));
    JsonNode page = stored.path(Fields.PAGE);
    answer.set("text", orNull(page.has("text") ? page.get("text") : stored.get(Fields.TEXT)));
    answer.set("segments", list(page.get("segments")));
    for (String kind : NAMED) {
      answer.set(kind, list(page.get(kind)));
    }
    return answer;
  }

  private static JsonNode orNull(@Nullable JsonNode node) {
    return node == null ? JSON.nullNode() : node;
  }

  private static JsonNode list(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return JSON.createArrayNode();
    }
    return node.isArray() ? node : JSON.createArrayNode().add(node);
  }

  private static JsonNode tree(JsonData stored) {
    try {
      return JSON.readTree(stored.toJson().toString());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Elasticsearch sent an article that is no JSON", broken);
    }
  }
}
