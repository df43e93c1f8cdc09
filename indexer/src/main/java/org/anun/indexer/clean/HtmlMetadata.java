package org.anun.indexer.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page's head says of its article: JSON-LD (schema.org), Open Graph, link and meta
 * elements, and a {@code <time>} marked as the publication date; in this order, the first that
 * holds something usable wins.
 */
final class HtmlMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HtmlMetadata() {}

  /** The metadata of a parsed page; unknown is null. */
  static PageMetadata of(Document document) {
    List<JsonNode> linked = linkedData(document);
    return new PageMetadata(
        first(document.select("link[rel=canonical]").attr("abs:href"), meta(document, "og:url")),
        first(
            stated(linked, "headline"),
            meta(document, "og:title"),
            document.select("h1").text(),
            document.title()),
        first(meta(document, "og:site_name")),
        published(document, linked));
  }

  private static @Nullable String published(Document document, List<JsonNode> linked) {
    for (String candidate :
        List.of(
            stated(linked, "datePublished"),
            meta(document, "article:published_time"),
            meta(document, "date"),
            document.select("time[itemprop=datePublished], time[pubdate]").attr("datetime"))) {
      String date = candidate.isBlank() ? null : date(candidate);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date; null where a page states it in a form of its own, so that the next place is read. */
  private static @Nullable String date(String candidate) {
    try {
      return PublishedAt.parse(candidate);
    } catch (IllegalArgumentException unusable) {
      return null;
    }
  }

  private static String meta(Document document, String name) {
    Element found = document.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return found == null ? "" : found.attr("content");
  }

  private static @Nullable String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }

  private static List<JsonNode> linkedData(Document document) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      JsonNode data = parsed(script.data());
      all.add(data);
      data.path("@graph").forEach(all::add);
      if (data.isArray()) {
        data.forEach(all::add);
      }
    }
    return all;
  }

  /** The data; missing where it is broken, because a page with broken data is still an article. */
  private static JsonNode parsed(String data) {
    try {
      return JSON.readTree(data);
    } catch (JsonProcessingException broken) {
      return MissingNode.getInstance();
    }
  }

  private static String stated(List<JsonNode> linked, String property) {
    for (JsonNode data : linked) {
      if (data.path(property).isTextual()) {
        return data.path(property).textValue();
      }
    }
    return "";
  }
}
