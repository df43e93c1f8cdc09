package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * A server that answers itself, so that the JVM loads what answering needs and learns which code is
 * used most; the launcher has it kept for the starts that follow.
 */
final class Rehearsal {
  /**
   * Searches by one name each. HotSpot compiles, and remembers, what was used some hundred times.
   */
  private static final int SEARCHES = 40;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI api;

  Rehearsal(URI api) {
    this.api = api;
  }

  /**
   * Visits the page as a browser does, and searches for the people whom articles name most.
   *
   * @throws IOException when the server gives no answer at all; refusals are answers
   */
  void play() throws IOException, InterruptedException {
    body("");
    List<String> names = names(body("v1/search"));
    for (int search = 0; search < SEARCHES && !names.isEmpty(); search++) {
      String name = names.get(search % names.size());
      body("v1/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
  }

  private static List<String> names(byte[] answer) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode value : new ObjectMapper().readTree(answer).at("/facets/person/values")) {
      names.add(value.path("label").asText());
    }
    return names;
  }

  private byte[] body(String address) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(api.resolve(address)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }
}
