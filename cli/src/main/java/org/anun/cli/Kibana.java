package org.anun.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anun.elastic.ElasticConnection;
import org.jspecify.annotations.Nullable;

/**
 * One Kibana. Its text form never shows a secret.
 *
 * @param url its address, with path and space but without a slash at the end
 * @param authorization the header that lets in, or null
 * @param certificateAuthority PEM file of the authority to trust, or null for the JDK's own
 */
record Kibana(URI url, @Nullable String authorization, @Nullable Path certificateAuthority) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** An import takes a second or two; a Kibana that has just come up is slower. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration POLL = Duration.ofSeconds(2);
  private static final int OK = 200;

  /**
   * Waits until Kibana says that it is available.
   *
   * @throws KibanaFailure if it does not within this time
   */
  void await(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      KibanaFailure notYet = notReady();
      if (notYet == null) {
        return;
      }
      if (System.nanoTime() > end) {
        throw notYet;
      }
      Thread.sleep(POLL);
    }
  }

  private @Nullable KibanaFailure notReady() throws InterruptedException {
    try {
      HttpResponse<String> answer = send(request("/api/status").GET());
      String level = json(answer.body()).at("/status/overall/level").asText("");
      if (answer.statusCode() == OK && (level.isEmpty() || level.equals("available"))) {
        return null;
      }
      if (answer.statusCode() == 401 || answer.statusCode() == 403) {
        return refused(answer.statusCode(), answer.body());
      }
      return new KibanaFailure(
          "Kibana at %s is not ready yet (%d%s); '--wait SECONDS' waits for it"
              .formatted(url, answer.statusCode(), level.isEmpty() ? "" : ", " + level));
    } catch (KibanaFailure e) {
      return e;
    }
  }

  /**
   * Imports saved objects; those that are there already under their ids are replaced.
   *
   * @param lines one JSON object a line
   * @return how many were imported
   * @throws KibanaFailure if one was not, naming it
   */
  int importing(String lines) throws InterruptedException {
    String boundary = "anun-" + UUID.randomUUID();
    String body =
        """
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="anun.ndjson"\r
        Content-Type: application/ndjson\r
        \r
        %2$s\r
        --%1$s--\r
        """
            .formatted(boundary, lines);
    HttpResponse<String> answer =
        send(
            request("/api/saved_objects/_import?overwrite=true")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    if (answer.statusCode() != OK) {
      throw refused(answer.statusCode(), answer.body());
    }
    JsonNode result = json(answer.body());
    if (!result.path("success").asBoolean(false)) {
      throw new KibanaFailure(
          "Kibana at %s did not import everything: %s".formatted(url, errors(result)));
    }
    return result.path("successCount").asInt();
  }

  private static String errors(JsonNode result) {
    List<String> errors = new ArrayList<>();
    for (JsonNode one : result.path("errors")) {
      JsonNode error = one.path("error");
      StringBuilder told =
          new StringBuilder(
              "%s '%s' (%s)"
                  .formatted(
                      one.path("type").asText(),
                      one.path("id").asText(),
                      error.path("type").asText()));
      if (error.hasNonNull("message")) {
        told.append(": ").append(error.path("message").asText());
      }
      for (JsonNode missing : error.path("references")) {
        told.append(
            "; it needs %s '%s'"
                .formatted(missing.path("type").asText(), missing.path("id").asText()));
      }
      errors.add(told.toString());
    }
    return errors.isEmpty() ? "it does not say what was wrong" : String.join("; ", errors);
  }

  private KibanaFailure refused(int status, String body) {
    String message = json(body).path("message").asText("");
    String said = message.isEmpty() ? "" : ": " + message;
    return new KibanaFailure(
        switch (status) {
          case 401 ->
              "Kibana at %s refused the credentials (401); check ANUN_KIBANA_API_KEY, or _USERNAME and _PASSWORD"
                  .formatted(url);
          case 403 ->
              "Kibana at %s does not permit this (403)%s; it takes a user or an API key that may manage saved objects, and 'kibana_system' may not"
                  .formatted(url, said);
          case 404 ->
              "Kibana at %s has no such path (404); check its base path and space in the URL"
                  .formatted(url);
          default -> "Kibana at %s refused (%d)%s".formatted(url, status, said);
        });
  }

  /** An object without fields where the text is no JSON: a proxy answers in HTML. */
  private static JsonNode json(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return json == null ? JSON.createObjectNode() : json;
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(ANSWER_TIMEOUT)
            // Kibana refuses to change anything without it.
            .header("kbn-xsrf", "true");
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
    try (HttpClient http = client()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new KibanaFailure(
          "Kibana does not answer at %s (%s); start it, or set ANUN_KIBANA_URL"
              .formatted(url, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private HttpClient client() {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT);
    if (certificateAuthority != null) {
      client.sslContext(ElasticConnection.trusting(certificateAuthority));
    }
    return client.build();
  }

  /** What a person may see of it. */
  @Override
  public String toString() {
    return url + (authorization == null ? "" : " (with credentials)");
  }
}
