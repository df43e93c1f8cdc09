package org.anun.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file for Kibana's import holds, with the JSON inside of strings read too. */
record SavedObjects(List<ObjectNode> objects) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static SavedObjects of(String lines) {
    return new SavedObjects(
        new ArrayList<>(lines.lines().map(line -> (ObjectNode) read(line)).toList()));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The JSON that a string attribute holds, {@code /attributes/panelsJSON} for example. */
  static JsonNode inside(JsonNode object, String pointer) {
    return read(object.at(pointer).asText("null"));
  }

  List<ObjectNode> of(Kind kind) {
    return objects.stream().filter(one -> one.path("type").asText().equals(kind.type)).toList();
  }

  Optional<ObjectNode> find(String type, String id) {
    return objects.stream()
        .filter(one -> one.path("type").asText().equals(type) && one.path("id").asText().equals(id))
        .findFirst();
  }

  /** Every chart of every board. */
  List<LensPanel> charts() {
    List<LensPanel> charts = new ArrayList<>();
    for (ObjectNode board : of(Kind.DASHBOARD)) {
      for (JsonNode panel : inside(board, "/attributes/panelsJSON")) {
        if (panel.path("type").asText().equals("lens")) {
          charts.add(new LensPanel(board.path("id").asText(), panel));
        }
      }
    }
    return charts;
  }

  /** The kinds of saved objects that the boards need. */
  enum Kind {
    DATA_VIEW("index-pattern"),
    SEARCH("search"),
    DASHBOARD("dashboard");

    final String type;

    Kind(String type) {
      this.type = type;
    }
  }
}
