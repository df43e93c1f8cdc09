package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Makes of a board, as Kibana's dashboards API takes it, the saved object that Kibana imports from
 * 9.0 on.
 *
 * @param id of the board, the same for ever, so that importing again replaces it
 * @param body what {@code PUT /api/dashboards/{id}} takes
 */
record BoardObject(String id, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINUTE = 60_000;

  ObjectNode savedObject() {
    ObjectNode object = FoundObjects.object("dashboard", id, "10.2.0");
    ArrayNode references = object.putArray("references");
    ObjectNode attributes = object.putObject("attributes");
    attributes
        .put("title", text(body, "title"))
        .put("description", text(body, "description"))
        .put("version", 1)
        .put("timeRestore", true)
        .put("timeFrom", text(body.path("time_range"), "from"))
        .put("timeTo", text(body.path("time_range"), "to"));
    attributes
        .putObject("refreshInterval")
        .put("pause", body.at("/refresh_interval/pause").asBoolean(true))
        .put("value", body.at("/refresh_interval/value").asInt(MINUTE));
    attributes.put(
        "optionsJSON",
        JSON.createObjectNode()
            .put("useMargins", body.at("/options/use_margins").asBoolean(true))
            .put("syncColors", body.at("/options/sync_colors").asBoolean(false))
            .put("syncCursor", body.at("/options/sync_cursor").asBoolean(true))
            .put("syncTooltips", body.at("/options/sync_tooltips").asBoolean(false))
            .put("hidePanelTitles", body.at("/options/hide_panel_titles").asBoolean(false))
            .toString());
    ArrayNode panels = JSON.createArrayNode();
    body.path("panels").forEach(panel -> panels.add(panel(panel, references)));
    attributes.put("panelsJSON", panels.toString());
    attributes.set("controlGroupInput", controls(references));
    attributes
        .putObject("kibanaSavedObjectMeta")
        .put(
            "searchSourceJSON",
            "{\"query\":{\"query\":\"\",\"language\":\"kuery\"},\"filter\":[]}");
    return object;
  }

  private static String text(JsonNode node, String name) {
    if (!node.path(name).isTextual()) {
      throw new IllegalArgumentException("'" + name + "' is missing in " + node);
    }
    return node.path(name).asText();
  }

  private ObjectNode panel(JsonNode panel, ArrayNode references) {
    String uid = text(panel, "uid");
    JsonNode config = panel.path("config");
    ObjectNode made = JSON.createObjectNode();
    String type =
        switch (text(panel, "type")) {
          case "vis" -> "lens";
          case "markdown" -> "visualization";
          case "discover_session" -> "search";
          default -> throw new IllegalArgumentException("unknown panel: " + panel);
        };
    made.put("type", type).put("title", config.path("title").asText("")).put("panelIndex", uid);
    ObjectNode grid = made.putObject("gridData");
    panel.path("grid").properties().forEach(side -> grid.set(side.getKey(), side.getValue()));
    grid.put("i", uid);
    ObjectNode embeddable = made.putObject("embeddableConfig");
    switch (type) {
      case "lens" -> {
        LensObject lens = new LensObject(id + "/" + uid, config);
        embeddable.set("attributes", lens.attributes());
        for (JsonNode reference : lens.references()) {
          references.add(
              FoundObjects.reference(
                  "index-pattern", text(reference, "id"), uid + ":" + text(reference, "name")));
        }
      }
      case "search" -> {
        made.put("panelRefName", "panel_" + uid);
        references.add(
            FoundObjects.reference("search", text(config, "ref_id"), uid + ":panel_" + uid));
      }
      default -> embeddable.set("savedVis", markdown(text(config, "content")));
    }
    embeddable.putObject("enhancements");
    if (config.has("description")) {
      embeddable.put("description", text(config, "description"));
    }
    embeddable.put("hidePanelTitles", !config.has("title"));
    return made;
  }

  private static ObjectNode markdown(String content) {
    ObjectNode vis = JSON.createObjectNode();
    vis.put("title", "").put("description", "").put("type", "markdown");
    vis.putObject("params")
        .put("fontSize", 12)
        .put("openLinksInNewTab", false)
        .put("markdown", content);
    vis.putObject("uiState");
    ObjectNode data = vis.putObject("data");
    data.putArray("aggs");
    ObjectNode source = data.putObject("searchSource");
    source.putObject("query").put("query", "").put("language", "kuery");
    source.putArray("filter");
    return vis;
  }

  private ObjectNode controls(ArrayNode references) {
    ObjectNode group = JSON.createObjectNode();
    group
        .put("controlStyle", "oneLine")
        .put("chainingSystem", "HIERARCHICAL")
        .put("showApplySelections", false)
        .put(
            "ignoreParentSettingsJSON",
            JSON.createObjectNode()
                .put("ignoreFilters", false)
                .put("ignoreQuery", false)
                .put("ignoreTimerange", false)
                .put("ignoreValidations", false)
                .toString());
    ObjectNode panels = JSON.createObjectNode();
    int order = 0;
    for (JsonNode control : body.path("pinned_panels")) {
      JsonNode config = control.path("config");
      String uid = text(control, "uid");
      ObjectNode made = panels.putObject(uid);
      made.put("type", "optionsListControl")
          .put("order", order++)
          .put("width", text(control, "width").toLowerCase(Locale.ROOT))
          .put("grow", control.path("grow").asBoolean());
      ObjectNode input = made.putObject("explicitInput");
      input
          .put("id", uid)
          .put("fieldName", text(config, "field_name"))
          .put("title", text(config, "title"))
          .put("searchTechnique", text(config, "search_technique"))
          .put("singleSelect", config.path("single_select").asBoolean(false));
      input.putArray("selectedOptions");
      input.set("sort", config.path("sort"));
      references.add(
          FoundObjects.reference(
              "index-pattern",
              text(config, "data_view_id"),
              "controlGroup_" + uid + ":optionsListDataView"));
    }
    group.put("panelsJSON", panels.toString());
    return group;
  }
}
