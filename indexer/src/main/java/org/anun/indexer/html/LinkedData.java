package org.anun.indexer.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The schema.org objects that a page's JSON-LD scripts describe its article by. Objects inside
 * arrays, {@code @graph} and {@code mainEntity} are found; those of pictures and films are not
 * asked. A script that is no JSON says nothing. Immutable.
 */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Lists of a whole site's articles say nothing of this page. */
  private static final int MOST_OBJECTS = 200;

  private static final List<String> NESTING =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed");

  private final List<JsonNode> articles = new ArrayList<>();

  private LinkedData() {}

  /** Reads a page's scripts. */
  static LinkedData of(Document document) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
        try {
          collect(JSON.readTree(script.data()), all, 0);
        } catch (JsonProcessingException broken) {
          // A page with broken data is still an article.
        }
      }
    }
    LinkedData data = new LinkedData();
    all.stream().filter(LinkedData::isArticle).forEach(data.articles::add);
    all.stream().filter(object -> !object.has("@type")).forEach(data.articles::add);
    return data;
  }

  private static void collect(JsonNode node, List<JsonNode> all, int depth) {
    if (depth > 8 || all.size() >= MOST_OBJECTS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, all, depth + 1));
    } else if (node.isObject()) {
      all.add(node);
      NESTING.forEach(name -> collect(node.path(name), all, depth + 1));
    }
  }

  /** NewsArticle, BlogPosting, and whatever else is a kind of Article there. */
  private static boolean isArticle(JsonNode object) {
    JsonNode type = object.path("@type");
    Stream<String> names =
        type.isArray() ? type.valueStream().map(JsonNode::asText) : Stream.of(type.asText());
    return names.anyMatch(
        name ->
            name.endsWith("Article")
                || name.endsWith("Posting")
                || name.equals("Report")
                || name.equals("Review"));
  }

  /** The first article's text of a property; empty when none has it. */
  String text(String property) {
    for (JsonNode article : articles) {
      String text = plain(article.path(property));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The names of the things that a property of the first article names, joined by commas. */
  String names(String property) {
    for (JsonNode article : articles) {
      JsonNode value = article.path(property);
      Stream<JsonNode> things = value.isArray() ? value.valueStream() : Stream.of(value);
      List<String> names =
          things
              .map(thing -> plain(thing.isObject() ? thing.path("name") : thing))
              .filter(name -> !name.isEmpty())
              .toList();
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return "";
  }

  /** A string's text; many sites escape it as if it stood in HTML. */
  private static String plain(JsonNode value) {
    return value.isTextual() ? Parser.unescapeEntities(value.textValue(), false).strip() : "";
  }
}
