package org.anun.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that nobody wrote, good ones and bad ones. The same seed gives the same requests. */
final class GeneratedRequests {
  private static final List<String> PATHS =
      List.of(
          "/v1/search",
          "/v1/search",
          "/v1/search",
          "/v1/variants",
          "/v1/suggest",
          "/v1/facets/person",
          "/v1/facets/source",
          "/v1/facets/spelling",
          "/v1/entities/nikol-pashinyan",
          "/v1/entities/gyumri",
          "/v1/documents/a",
          "/v1/documents/a/similar",
          "/v1/export",
          "/health/live",
          "/openapi.json",
          "/",
          "/nowhere");

  private static final List<String> NAMES =
      List.of(
          "q",
          "q",
          "q",
          "name",
          "prefix",
          "match",
          "language",
          "source",
          "person",
          "place",
          "organisation",
          "spelling",
          "story",
          "not.language",
          "not.person",
          "from",
          "to",
          "interval",
          "facets",
          "facet_size",
          "sort",
          "collapse",
          "lang",
          "per_page",
          "page",
          "limit",
          "size",
          "cursor",
          "kind",
          "format",
          "colour");

  private static final List<String> VALUES =
      List.of(
          "Pashinyan",
          "Փաշինյան",
          "пашинян",
          "ფაშინიანი",
          "Gyumri OR Գյումրի",
          "\"two words\"",
          "\"open",
          "-not",
          "title:Peskov",
          "any",
          "exact",
          "script",
          "en",
          "hy",
          "xx",
          "unknown",
          "2024-01-01",
          "2024-13-01",
          "0001-01-01",
          "9999-12-31",
          "month",
          "day",
          "auto",
          "person,place",
          "published",
          "",
          "0",
          "1",
          "20",
          "100",
          "101",
          "-1",
          "1e9",
          "relevance",
          "newest",
          "story",
          "none",
          "ndjson",
          "csv");

  private final Random random;

  GeneratedRequests(long seed) {
    random = new Random(seed);
  }

  /** The next path with its query. */
  String next() {
    var target = new StringBuilder(pick(PATHS));
    int parameters = random.nextInt(5);
    for (int number = 0; number < parameters; number++) {
      target.append(number == 0 ? '?' : '&').append(pick(NAMES)).append('=').append(value());
    }
    return target.toString();
  }

  private String value() {
    return switch (random.nextInt(8)) {
      case 0 -> URLEncoder.encode(text(), StandardCharsets.UTF_8);
      case 1 -> raw();
      default -> URLEncoder.encode(pick(VALUES), StandardCharsets.UTF_8);
    };
  }

  /** Characters of any kind, in pairs where they are pairs. */
  private String text() {
    var text = new StringBuilder();
    int length = random.nextInt(40);
    for (int number = 0; number < length; number++) {
      int character = random.nextInt(random.nextBoolean() ? 0x80 : 0x11000);
      text.appendCodePoint(Character.isSurrogate((char) character) ? '?' : character);
    }
    return text.toString();
  }

  /** Bytes percent-encoded, most often no UTF-8, and now and then badly. */
  private String raw() {
    var raw = new StringBuilder();
    int length = random.nextInt(6);
    for (int number = 0; number < length; number++) {
      raw.append(random.nextInt(20) == 0 ? "%" : "%%%02X".formatted(random.nextInt(256)));
    }
    return raw.toString();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
