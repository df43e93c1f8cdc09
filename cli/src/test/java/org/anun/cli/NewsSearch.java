package org.anun.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The typed client that {@code api/README.md} shows. */
// example begins
record NewsSearch(HttpClient http, URI server) {
  private static final ObjectMapper JSON = new ObjectMapper();

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(Total total, List<Spelling> spellings, List<Hit> hits, Page page) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Total(long value) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Spelling(String form, String script, @Nullable Long articles) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hit(String id, @Nullable String url, @Nullable String source, List<Run> title) {
    String headline() {
      return title.stream().map(Run::t).collect(Collectors.joining());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Run(String t) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Page(@Nullable String next) {}

  /** The first hits, with the spellings found. */
  Answer first(String q) throws IOException, InterruptedException {
    return get("/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
  }

  /** All hits, however many. */
  List<Hit> all(String q) throws IOException, InterruptedException {
    List<Hit> hits = new ArrayList<>();
    String next =
        "/v1/search?per_page=100&cursor=*&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    while (next != null) {
      Answer answer = get(next);
      hits.addAll(answer.hits());
      next = answer.page().next();
    }
    return hits;
  }

  private Answer get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(server.resolve(address)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      // application/problem+json: what was wrong, and what to do.
      throw new IOException(JSON.readTree(answer.body()).path("detail").asText());
    }
    return JSON.readValue(answer.body(), Answer.class);
  }
}
// example ends
