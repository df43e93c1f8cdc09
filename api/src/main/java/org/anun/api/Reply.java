package org.anun.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the client.
 *
 * @param status the HTTP status
 * @param headers headers besides those that every answer carries
 * @param body the bytes
 */
record Reply(int status, Map<String, String> headers, Body body) {
  /** Writes answers: names in snake case. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /** A script or page that reads an answer of the API gains no rights by it. */
  private static final String NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

  /** Copies the headers. */
  Reply {
    headers = Map.copyOf(headers);
  }

  /** An answer whose bytes are there already. */
  Reply(int status, Map<String, String> headers, ByteBuffer bytes) {
    this(status, headers, new Body.Whole(bytes));
  }

  /**
   * An answer that is made while it is sent. It is never stored.
   *
   * @param more headers besides
   */
  static Reply streamed(String contentType, Map<String, String> more, Body.Streamed streamed) {
    Map<String, String> headers = headers(contentType);
    headers.putAll(more);
    return new Reply(200, headers, streamed);
  }

  /**
   * An answer as JSON, with a tag by which a client can ask whether it has changed. It is never
   * stored: the names that people look for are sensitive.
   */
  static Reply json(Object answer) {
    byte[] bytes = bytes(answer);
    Map<String, String> headers = headers("application/json");
    EntityTag.ofAnswer(bytes).ifPresent(tag -> headers.put("ETag", tag.text()));
    return new Reply(200, headers, ByteBuffer.wrap(bytes));
  }

  /** An answer as JSON about this moment alone, so without a tag. */
  static Reply now(Object answer) {
    return new Reply(200, headers("application/json"), ByteBuffer.wrap(bytes(answer)));
  }

  /** An answer as text of any type. */
  static Reply text(String contentType, byte[] text) {
    return new Reply(200, headers(contentType), ByteBuffer.wrap(text));
  }

  /**
   * A problem, with the id under which the log knows the request.
   *
   * @param language the reader's; null for none in particular
   */
  static Reply problem(Problem problem, String requestId, @Nullable String language) {
    Map<String, String> headers = headers("application/problem+json");
    headers.putAll(problem.headers());
    byte[] body = problemJson(problem, requestId, language).getBytes(StandardCharsets.UTF_8);
    return new Reply(problem.status(), headers, ByteBuffer.wrap(body));
  }

  /** The body of a problem. */
  static String problemJson(Problem problem, String requestId, @Nullable String language) {
    ObjectNode body = JSON.valueToTree(problem.in(language));
    body.put("request_id", requestId);
    return body.toString();
  }

  /** This with other headers, or with more. */
  Reply with(Map<String, String> more) {
    var all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Reply(status, all, body);
  }

  /** This, or 304 without a body where the client has it already by its {@code If-None-Match}. */
  Reply unlessKnown(String known) {
    String tag = headers.get("ETag");
    if (status != 200 || tag == null || !EntityTag.matches(tag, known)) {
      return this;
    }
    var kept = new LinkedHashMap<>(headers);
    kept.remove("Content-Type");
    return new Reply(304, kept, ByteBuffer.allocate(0));
  }

  private static Map<String, String> headers(String contentType) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", contentType);
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Security-Policy", NOTHING_ALLOWED);
    return headers;
  }

  private static byte[] bytes(Object answer) {
    try {
      return JSON.writeValueAsBytes(answer);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("An answer cannot be written as JSON", unwritable);
    }
  }
}
