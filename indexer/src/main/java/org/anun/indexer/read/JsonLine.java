package org.anun.indexer.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses one JSON line into a document. Thread-safe. */
final class JsonLine {
  private static final Set<String> KNOWN =
      Set.of("text", "html", "url", "title", "source", "published_at", "language");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Set<String> languages;

  /** Accepts these language codes. */
  JsonLine(Set<String> languages) {
    this.languages = languages;
  }

  /** The document that a line holds, or why it holds none. */
  Reading parse(String path, String line) {
    JsonNode object;
    try {
      object = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      return new Unusable(
          path,
          RejectReason.MALFORMED_JSON,
          "column %d: %s"
              .formatted(where == null ? 1 : where.getColumnNr(), e.getOriginalMessage()));
    }
    if (!object.isObject()) {
      return new Unusable(
          path,
          RejectReason.MALFORMED_JSON,
          "each line must be one JSON object such as {\"text\": \"…\"}");
    }
    try {
      return document(path, object);
    } catch (InvalidField e) {
      return new Unusable(path, RejectReason.INVALID_FIELD, String.valueOf(e.getMessage()));
    }
  }

  private RawDocument document(String path, JsonNode object) throws InvalidField {
    String text = string(object, "text");
    String html = string(object, "html");
    if ((text == null) == (html == null)) {
      throw new InvalidField(
          text == null ? "needs \"text\" or \"html\"" : "has both \"text\" and \"html\"; give one");
    }
    List<String> ignored = new ArrayList<>();
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name)) {
                ignored.add(name);
              }
            });
    return new RawDocument(
        path,
        text != null ? text : String.valueOf(html),
        html != null,
        url(string(object, "url")),
        string(object, "title"),
        string(object, "source"),
        date(string(object, "published_at")),
        language(string(object, "language")),
        ignored);
  }

  private static @Nullable String string(JsonNode object, String field) throws InvalidField {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new InvalidField(
          "\"%s\" must be a string, not %s".formatted(field, value.getNodeType()));
    }
    if (!Utf8.encodable(value.textValue())) {
      throw new InvalidField("\"%s\" holds half a surrogate pair".formatted(field));
    }
    return value.textValue();
  }

  private static @Nullable String url(@Nullable String url) throws InvalidField {
    if (url == null) {
      return null;
    }
    try {
      URI parsed = new URI(url);
      if (parsed.getHost() != null
          && ("http".equals(parsed.getScheme()) || "https".equals(parsed.getScheme()))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new InvalidField("\"url\" is not a URL: " + e.getReason());
    }
    throw new InvalidField("\"url\" must begin with http:// or https://, not '%s'".formatted(url));
  }

  private static @Nullable String date(@Nullable String date) throws InvalidField {
    if (date == null) {
      return null;
    }
    try {
      return date.length() == 10
          ? LocalDate.parse(date).toString()
          : OffsetDateTime.parse(date).toString();
    } catch (DateTimeException e) {
      throw new InvalidField(
          "\"published_at\" must look like 2025-03-14 or 2025-03-14T09:30:00+04:00, not '%s'"
              .formatted(date));
    }
  }

  private @Nullable String language(@Nullable String language) throws InvalidField {
    if (language != null && !languages.contains(language)) {
      throw new InvalidField(
          "\"language\" must be one of %s, not '%s'"
              .formatted(String.join(" ", languages.stream().sorted().toList()), language));
    }
    return language;
  }

  private static final class InvalidField extends Exception {
    InvalidField(String message) {
      super(message);
    }
  }
}
