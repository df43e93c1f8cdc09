package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * One way to break the boards, and the tools to do it: most of what can be broken lies in JSON that
 * strings hold.
 *
 * @param told what a problem has to say
 */
record BoardMutation(String name, String told, Consumer<SavedObjects> breaks) {
  /** The board that is broken where none is named. */
  static final String BOARD = "anun-spellings";

  @Override
  public String toString() {
    return name;
  }

  static ObjectNode object(SavedObjects saved, String id) {
    return saved.objects().stream()
        .filter(one -> one.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static ObjectNode attributes(SavedObjects saved, String id) {
    return (ObjectNode) object(saved, id).path("attributes");
  }

  /** Changes a panel inside of the string that holds all of them. */
  static Consumer<SavedObjects> panel(String uid, Consumer<ObjectNode> breaks) {
    return panel(BOARD, uid, breaks);
  }

  static Consumer<SavedObjects> panel(String board, String uid, Consumer<ObjectNode> breaks) {
    return saved -> {
      JsonNode panels = SavedObjects.inside(object(saved, board), "/attributes/panelsJSON");
      int broken = 0;
      for (JsonNode panel : panels) {
        if (panel.path("panelIndex").asText().equals(uid)) {
          breaks.accept((ObjectNode) panel);
          broken++;
        }
      }
      assertTrue(broken == 1, uid);
      attributes(saved, board).put("panelsJSON", panels.toString());
    };
  }

  static ObjectNode layer(ObjectNode panel) {
    return (ObjectNode)
        panel
            .at("/embeddableConfig/attributes/state/datasourceStates/formBased/layers")
            .elements()
            .next();
  }

  static ObjectNode state(ObjectNode panel) {
    return (ObjectNode) panel.at("/embeddableConfig/attributes/state/visualization");
  }

  static ObjectNode column(ObjectNode panel, String operation) {
    for (JsonNode column : layer(panel).path("columns")) {
      if (column.path("operationType").asText().equals(operation)) {
        return (ObjectNode) column;
      }
    }
    throw new AssertionError("no column does " + operation);
  }

  static Consumer<SavedObjects> column(String uid, String operation, Consumer<ObjectNode> breaks) {
    return panel(uid, panel -> breaks.accept(column(panel, operation)));
  }

  static void removeReference(SavedObjects saved, String id, String part) {
    ArrayNode references = (ArrayNode) object(saved, id).path("references");
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i).path("name").asText().contains(part)) {
        references.remove(i);
        return;
      }
    }
    throw new AssertionError(part);
  }

  static Consumer<SavedObjects> referenceTo(String part, String id) {
    return saved -> {
      for (JsonNode reference : object(saved, BOARD).path("references")) {
        if (reference.path("name").asText().contains(part)) {
          ((ObjectNode) reference).put("id", id);
          return;
        }
      }
      throw new AssertionError(part);
    };
  }

  static Consumer<SavedObjects> inside(String id, String attribute, Consumer<ObjectNode> breaks) {
    return saved -> {
      ObjectNode json = (ObjectNode) SavedObjects.inside(object(saved, id), attribute);
      breaks.accept(json);
      int slash = attribute.lastIndexOf('/');
      ((ObjectNode) object(saved, id).at(attribute.substring(0, slash)))
          .put(attribute.substring(slash + 1), json.toString());
    };
  }
}
