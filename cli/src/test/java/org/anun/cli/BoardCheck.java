package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.cli.SavedObjects.Kind;

/**
 * What Kibana's import would not notice: references that lead nowhere, fields that the mapping
 * lacks or that cannot be counted, columns that nobody shows, attributes that would be dropped.
 */
final class BoardCheck {
  /** The lowest version of each type that has the shape that is written. */
  private static final Map<Kind, String> VERSIONS =
      Map.of(Kind.DATA_VIEW, "8.0.0", Kind.SEARCH, "10.5.0", Kind.DASHBOARD, "10.2.0");

  /** The attributes of each type; Kibana drops others without a word. */
  private static final Map<Kind, Set<String>> ATTRIBUTES =
      Map.of(
          Kind.DATA_VIEW,
          Set.of(
              "title",
              "name",
              "timeFieldName",
              "fields",
              "fieldAttrs",
              "fieldFormatMap",
              "runtimeFieldMap",
              "sourceFilters",
              "typeMeta",
              "allowHidden"),
          Kind.SEARCH,
          Set.of(
              "title",
              "description",
              "columns",
              "sort",
              "grid",
              "hideChart",
              "isTextBasedQuery",
              "timeRestore",
              "usesAdHocDataView",
              "kibanaSavedObjectMeta"),
          Kind.DASHBOARD,
          Set.of(
              "title",
              "description",
              "version",
              "timeRestore",
              "timeFrom",
              "timeTo",
              "refreshInterval",
              "optionsJSON",
              "panelsJSON",
              "controlGroupInput",
              "kibanaSavedObjectMeta"));

  private static final int WIDTH = 48;

  private final SavedObjects saved;
  private final List<String> problems = new ArrayList<>();

  private BoardCheck(SavedObjects saved) {
    this.saved = saved;
  }

  /** Everything that is wrong, each with where it is; empty if nothing is. */
  static List<String> problems(SavedObjects saved) {
    BoardCheck check = new BoardCheck(saved);
    check.objects();
    saved.of(Kind.DATA_VIEW).forEach(check::dataView);
    saved.of(Kind.SEARCH).forEach(check::search);
    saved.of(Kind.DASHBOARD).forEach(check::board);
    return List.copyOf(check.problems);
  }

  private void wrong(String where, String what) {
    problems.add(where + ": " + what);
  }

  private void objects() {
    Set<String> ids = new HashSet<>();
    for (ObjectNode object : saved.objects()) {
      String id = object.path("id").asText();
      if (!ids.add(id)) {
        wrong(id, "another object has this id");
      }
      Kind kind = null;
      for (Kind one : Kind.values()) {
        kind = one.type.equals(object.path("type").asText()) ? one : kind;
      }
      if (kind == null) {
        wrong(id, "unknown type " + object.path("type"));
        continue;
      }
      if (!object.path("typeMigrationVersion").asText().equals(VERSIONS.get(kind))) {
        wrong(id, "the shape is that of version " + VERSIONS.get(kind));
      }
      if (!object.path("coreMigrationVersion").asText().equals("8.8.0")) {
        wrong(id, "coreMigrationVersion is not 8.8.0");
      }
      for (Map.Entry<String, JsonNode> attribute : object.path("attributes").properties()) {
        if (!ATTRIBUTES.getOrDefault(kind, Set.of()).contains(attribute.getKey())) {
          wrong(id, "Kibana drops the attribute " + attribute.getKey());
        }
      }
      Set<String> names = new HashSet<>();
      for (JsonNode reference : object.path("references")) {
        if (!names.add(reference.path("name").asText())) {
          wrong(id, "two references are called " + reference.path("name"));
        }
        if (saved.find(reference.path("type").asText(), reference.path("id").asText()).isEmpty()) {
          wrong(id, "a reference leads to nothing: " + reference);
        }
      }
    }
  }

  /** The fields behind a data view; none, and a problem, if there is no such view. */
  private BoardFields fields(String where, String view) {
    return saved
        .find(Kind.DATA_VIEW.type, view)
        .map(object -> BoardFields.of(object.at("/attributes/title").asText()))
        .orElseGet(
            () -> {
              wrong(where, "there is no data view " + view);
              return BoardFields.NONE;
            });
  }

  private void dataView(ObjectNode view) {
    String id = view.path("id").asText();
    BoardFields fields = BoardFields.of(view.at("/attributes/title").asText());
    if (fields.equals(BoardFields.NONE)) {
      wrong(id, "no index of ours is called " + view.at("/attributes/title"));
      return;
    }
    if (view.path("attributes").has("timeFieldName")) {
      type(id, fields, view.at("/attributes/timeFieldName").asText(), Set.of("date"));
    }
    for (String map : List.of("fieldAttrs", "fieldFormatMap")) {
      SavedObjects.inside(view, "/attributes/" + map)
          .fieldNames()
          .forEachRemaining(field -> exists(id, fields, field));
    }
  }

  private void exists(String where, BoardFields fields, String field) {
    if (fields.type(field).isEmpty()) {
      wrong(where, "there is no field " + field);
    }
  }

  private void type(String where, BoardFields fields, String field, Set<String> allowed) {
    exists(where, fields, field);
    String type = fields.type(field);
    if (!type.isEmpty() && !allowed.contains(type)) {
      wrong(where, "the field " + field + " is " + type + ", not one of " + allowed);
    }
  }

  private void query(String where, BoardFields fields, String query) {
    try {
      Kql.of(query).fields().forEach(field -> exists(where, fields, field));
    } catch (IllegalArgumentException e) {
      wrong(where, String.valueOf(e.getMessage()));
    }
  }

  private void search(ObjectNode search) {
    String id = search.path("id").asText();
    JsonNode source =
        SavedObjects.inside(search, "/attributes/kibanaSavedObjectMeta/searchSourceJSON");
    String view = reference(search, source.path("indexRefName").asText());
    if (view.isEmpty() || search.path("references").size() != 1) {
      wrong(id, "its data view is not the one reference " + source.path("indexRefName"));
      return;
    }
    BoardFields fields = fields(id, view);
    search.at("/attributes/columns").forEach(column -> exists(id, fields, column.asText()));
    for (JsonNode sort : search.at("/attributes/sort")) {
      exists(id, fields, sort.path(0).asText());
    }
    query(id, fields, source.at("/query/query").asText());
  }

  /** The id that a reference of this name has; empty if there is none. */
  private static String reference(JsonNode object, String name) {
    for (JsonNode reference : object.path("references")) {
      if (reference.path("name").asText().equals(name)) {
        return reference.path("id").asText();
      }
    }
    return "";
  }

  private void board(ObjectNode board) {
    String id = board.path("id").asText();
    Set<String> used = new HashSet<>();
    Set<String> uids = new HashSet<>();
    List<JsonNode> before = new ArrayList<>();
    for (JsonNode panel : SavedObjects.inside(board, "/attributes/panelsJSON")) {
      String uid = panel.path("panelIndex").asText();
      String where = id + "/" + uid;
      if (!uids.add(uid)) {
        wrong(where, "another panel has this panelIndex");
      }
      grid(where, panel, before);
      before.add(panel);
      switch (panel.path("type").asText()) {
        case "lens" -> {
          LensPanel chart = new LensPanel(id, panel);
          for (JsonNode inner : chart.attributes().path("references")) {
            String name = uid + ":" + inner.path("name").asText();
            used.add(name);
            if (!reference(board, name).equals(inner.path("id").asText())) {
              wrong(where, "the board's reference " + name + " is not the chart's own");
            }
          }
          problems.addAll(LensCheck.problems(chart, fields(where, chart.dataView())));
        }
        case "search" -> {
          String name = uid + ":" + panel.path("panelRefName").asText();
          used.add(name);
          if (!panel.path("panelRefName").asText().equals("panel_" + uid)
              || saved.find("search", reference(board, name)).isEmpty()) {
            wrong(where, "it shows no saved search");
          }
        }
        case "visualization" -> {
          if (!panel.at("/embeddableConfig/savedVis/type").asText().equals("markdown")) {
            wrong(where, "it is no text");
          }
        }
        default -> wrong(where, "unknown panel " + panel.path("type"));
      }
    }
    JsonNode controls = SavedObjects.inside(board, "/attributes/controlGroupInput/panelsJSON");
    for (Map.Entry<String, JsonNode> control : controls.properties()) {
      String name = "controlGroup_" + control.getKey() + ":optionsListDataView";
      used.add(name);
      String where = id + "/" + control.getKey();
      type(
          where,
          fields(where, reference(board, name)),
          control.getValue().at("/explicitInput/fieldName").asText(),
          Set.of("keyword"));
    }
    for (JsonNode reference : board.path("references")) {
      if (!used.contains(reference.path("name").asText())) {
        wrong(id, "nothing uses the reference " + reference.path("name"));
      }
    }
  }

  private void grid(String where, JsonNode panel, List<JsonNode> others) {
    JsonNode at = panel.path("gridData");
    if (!at.path("i").asText().equals(panel.path("panelIndex").asText())) {
      wrong(where, "gridData.i is not panelIndex");
    }
    int x = at.path("x").asInt();
    int y = at.path("y").asInt();
    int w = at.path("w").asInt();
    int h = at.path("h").asInt();
    if (w < 1 || h < 1 || x < 0 || x + w > WIDTH) {
      wrong(where, "it does not fit on the board's " + WIDTH + " columns");
    }
    for (JsonNode panelBefore : others) {
      JsonNode other = panelBefore.path("gridData");
      if (x < other.path("x").asInt() + other.path("w").asInt()
          && other.path("x").asInt() < x + w
          && y < other.path("y").asInt() + other.path("h").asInt()
          && other.path("y").asInt() < y + h) {
        wrong(where, "it lies over " + panelBefore.path("panelIndex"));
      }
    }
  }
}
