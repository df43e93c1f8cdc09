package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken in the boards, one thing at a time, {@link BoardCheck} says so. */
class BoardMutationTest {
  private static final String BOARD = "anun-spellings";
  private static final String TABLE = "forms-by-source";
  private static final String TIMES = "drift";

  /**
   * One way to break the boards.
   *
   * @param told what a problem has to say
   */
  record Mutation(String name, String told, Consumer<SavedObjects> breaks) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static ObjectNode object(SavedObjects saved, String id) {
    return saved.objects().stream()
        .filter(one -> one.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode attributes(SavedObjects saved, String id) {
    return (ObjectNode) object(saved, id).path("attributes");
  }

  /** Changes a panel inside of the string that holds all of them. */
  private static Consumer<SavedObjects> panel(String uid, Consumer<ObjectNode> breaks) {
    return panel(BOARD, uid, breaks);
  }

  private static Consumer<SavedObjects> panel(
      String board, String uid, Consumer<ObjectNode> breaks) {
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

  private static ObjectNode layer(ObjectNode panel) {
    return (ObjectNode)
        panel
            .at("/embeddableConfig/attributes/state/datasourceStates/formBased/layers")
            .elements()
            .next();
  }

  private static ObjectNode state(ObjectNode panel) {
    return (ObjectNode) panel.at("/embeddableConfig/attributes/state/visualization");
  }

  private static ObjectNode column(ObjectNode panel, String operation) {
    for (JsonNode column : layer(panel).path("columns")) {
      if (column.path("operationType").asText().equals(operation)) {
        return (ObjectNode) column;
      }
    }
    throw new AssertionError("no column does " + operation);
  }

  private static Consumer<SavedObjects> column(
      String uid, String operation, Consumer<ObjectNode> breaks) {
    return panel(uid, panel -> breaks.accept(column(panel, operation)));
  }

  private static void removeReference(SavedObjects saved, String id, String part) {
    ArrayNode references = (ArrayNode) object(saved, id).path("references");
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i).path("name").asText().contains(part)) {
        references.remove(i);
        return;
      }
    }
    throw new AssertionError(part);
  }

  private static Consumer<SavedObjects> referenceTo(String part, String id) {
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

  private static Consumer<SavedObjects> inside(
      String id, String attribute, Consumer<ObjectNode> breaks) {
    return saved -> {
      ObjectNode json = (ObjectNode) SavedObjects.inside(object(saved, id), attribute);
      breaks.accept(json);
      int slash = attribute.lastIndexOf('/');
      ((ObjectNode) object(saved, id).at(attribute.substring(0, slash)))
          .put(attribute.substring(slash + 1), json.toString());
    };
  }

  static Stream<Mutation> mutations() {
    List<Mutation> all = new ArrayList<>();
    all.addAll(fields());
    all.addAll(columns());
    all.addAll(references());
    all.addAll(dataViews());
    all.addAll(places());
    return all.stream();
  }

  private static List<Mutation> fields() {
    return List.of(
        new Mutation(
            "a field that the mapping lacks",
            "no field members",
            column(TIMES, "terms", one -> one.put("sourceField", "members"))),
        new Mutation(
            "values of a text",
            "terms of title, which is text",
            column(TIMES, "terms", one -> one.put("sourceField", "title"))),
        new Mutation(
            "a field that is stored only",
            "fingerprint cannot be aggregated",
            column(TIMES, "terms", one -> one.put("sourceField", "fingerprint"))),
        new Mutation(
            "a field of a disabled object",
            "no field page",
            column(TIMES, "terms", one -> one.put("sourceField", "page"))),
        new Mutation(
            "a sum of words",
            "sum of source, which is keyword",
            column(
                "forms",
                "unique_count",
                one -> one.put("operationType", "sum").put("sourceField", "source"))),
        new Mutation(
            "times of a word",
            "date_histogram of source",
            column(TIMES, "date_histogram", one -> one.put("sourceField", "source"))),
        new Mutation(
            "a first date that is shown as a number",
            "min of published_at, which is date",
            column("forms", "min", one -> one.put("dataType", "number"))),
        new Mutation(
            "a count of a field",
            "does not count documents",
            column("forms", "count", one -> one.put("sourceField", "source"))),
        new Mutation(
            "a filter by a field that is not there",
            "no field langage",
            column("forms", "count", one -> one.putObject("filter").put("query", "langage: und"))),
        new Mutation(
            "a filter that the checks cannot read",
            "is not a query",
            column(
                "forms", "count", one -> one.putObject("filter").put("query", "language = und"))),
        new Mutation(
            "a control of a field that is not there",
            "no field sauce",
            inside(
                BOARD,
                "/attributes/controlGroupInput/panelsJSON",
                json -> ((ObjectNode) json.at("/source/explicitInput")).put("fieldName", "sauce"))),
        new Mutation(
            "a control of a text",
            "the field title is text",
            inside(
                BOARD,
                "/attributes/controlGroupInput/panelsJSON",
                json ->
                    ((ObjectNode) json.at("/source/explicitInput")).put("fieldName", "title"))));
  }

  private static List<Mutation> columns() {
    return List.of(
        new Mutation(
            "a column that columnOrder forgets",
            "columnOrder",
            panel(TABLE, panel -> ((ArrayNode) layer(panel).path("columnOrder")).remove(0))),
        new Mutation(
            "a column that columnOrder invents",
            "columnOrder",
            panel(TABLE, panel -> ((ArrayNode) layer(panel).path("columnOrder")).add("nobody"))),
        new Mutation(
            "a metric before a bucket",
            "behind a metric",
            panel(
                TABLE,
                panel -> {
                  ArrayNode order = (ArrayNode) layer(panel).path("columnOrder");
                  order.add(order.remove(0));
                })),
        new Mutation(
            "a column that is not shown",
            "not every column is shown",
            panel(TABLE, panel -> ((ArrayNode) state(panel).path("columns")).remove(0))),
        new Mutation(
            "a shown column that is not there",
            "has the id \"nobody\"",
            panel(
                TABLE,
                panel ->
                    ((ArrayNode) state(panel).path("columns"))
                        .addObject()
                        .put("columnId", "nobody"))),
        new Mutation(
            "an axis of numbers as x",
            "no bucket has the id",
            panel(
                TIMES,
                panel -> {
                  ObjectNode layer = (ObjectNode) state(panel).at("/layers/0");
                  layer.set("xAccessor", layer.at("/accessors/0"));
                })),
        new Mutation(
            "a series that is not there",
            "no bucket has the id \"nobody\"",
            panel(
                TIMES,
                panel ->
                    ((ObjectNode) state(panel).at("/layers/0")).put("splitAccessor", "nobody"))),
        new Mutation(
            "a number that is not there",
            "no metric has the id \"nobody\"",
            panel(
                TIMES,
                panel ->
                    ((ArrayNode) state(panel).at("/layers/0/accessors"))
                        .set(0, TextNode.valueOf("nobody")))),
        new Mutation(
            "the single number of a chart is not there",
            "no metric has the id \"nobody\"",
            panel(
                "anun-coverage",
                "articles",
                panel -> state(panel).put("metricAccessor", "nobody"))),
        new Mutation(
            "slices of a pie that are not there",
            "no bucket has the id \"nobody\"",
            panel(
                "anun-quality",
                "mix",
                panel ->
                    ((ArrayNode) state(panel).at("/layers/0/primaryGroups"))
                        .set(0, TextNode.valueOf("nobody")))),
        new Mutation(
            "a layer that is not there",
            "another layer",
            panel(TABLE, panel -> state(panel).put("layerId", "nobody"))),
        new Mutation(
            "ranked by what is not there",
            "ranked by no metric",
            column(
                TIMES,
                "terms",
                one -> ((ObjectNode) one.at("/params/orderBy")).put("columnId", "nobody"))),
        new Mutation(
            "a chart of another kind",
            "unknown chart",
            panel(
                TABLE,
                panel ->
                    ((ObjectNode) panel.at("/embeddableConfig/attributes"))
                        .put("visualizationType", "lnsTable"))));
  }

  private static List<Mutation> references() {
    return List.of(
        new Mutation(
            "a chart without its reference",
            "is not the chart's own",
            saved -> removeReference(saved, BOARD, TABLE + ":")),
        new Mutation(
            "a control without its reference",
            "no data view",
            saved -> removeReference(saved, BOARD, "controlGroup_source")),
        new Mutation(
            "a list without its saved search",
            "shows no saved search",
            saved -> removeReference(saved, BOARD, "panel_latest")),
        new Mutation(
            "a list that names another panel",
            "shows no saved search",
            panel("latest", panel -> panel.put("panelRefName", "panel_other"))),
        new Mutation(
            "a reference to nothing", "leads to nothing", referenceTo(TABLE + ":", "anun-gone")),
        new Mutation(
            "a reference to another data view than the chart's",
            "is not the chart's own",
            referenceTo(TABLE + ":", "anun-operations-data")),
        new Mutation(
            "a chart of another data view on both sides",
            "no field member",
            panel(
                    TABLE,
                    panel ->
                        ((ObjectNode) panel.at("/embeddableConfig/attributes/references/0"))
                            .put("id", "anun-operations-data"))
                .andThen(referenceTo(TABLE + ":", "anun-operations-data"))),
        new Mutation(
            "a reference for another layer",
            "for another layer",
            panel(
                TABLE,
                panel ->
                    ((ObjectNode) panel.at("/embeddableConfig/attributes/references/0"))
                        .put("name", "indexpattern-datasource-layer-other"))),
        new Mutation(
            "a reference that nothing uses",
            "nothing uses",
            saved ->
                ((ArrayNode) object(saved, BOARD).path("references"))
                    .addObject()
                    .put("type", "search")
                    .put("id", "anun-articles-latest")
                    .put("name", "spare:panel_spare")),
        new Mutation(
            "a search without its data view",
            "its data view is not",
            saved -> removeReference(saved, "anun-articles-latest", "searchSourceJSON")),
        new Mutation(
            "a search that is gone",
            "leads to nothing",
            saved -> saved.objects().remove(object(saved, "anun-articles-latest"))));
  }

  private static List<Mutation> dataViews() {
    return List.of(
        new Mutation(
            "a data view that is gone",
            "leads to nothing",
            saved -> saved.objects().remove(object(saved, "anun-articles"))),
        new Mutation(
            "a data view of an index that is not ours",
            "no index of ours",
            saved -> attributes(saved, "anun-articles").put("title", "anum")),
        new Mutation(
            "a time that is not there",
            "no field published",
            saved -> attributes(saved, "anun-articles").put("timeFieldName", "published")),
        new Mutation(
            "a time that is a word",
            "the field source is keyword",
            saved -> attributes(saved, "anun-articles").put("timeFieldName", "source")),
        new Mutation(
            "a label of a field that is not there",
            "no field sauce",
            inside(
                "anun-articles",
                "/attributes/fieldAttrs",
                json -> json.putObject("sauce").put("customLabel", "Sauce"))),
        new Mutation(
            "a column of a search that is not there",
            "no field sauce",
            saved ->
                ((ArrayNode) attributes(saved, "anun-articles-latest").path("columns"))
                    .add("sauce")),
        new Mutation(
            "an order of a search that is not there",
            "no field sauce",
            saved ->
                ((ArrayNode) attributes(saved, "anun-articles-latest").at("/sort/0"))
                    .set(0, TextNode.valueOf("sauce"))),
        new Mutation(
            "a query of a search that is not there",
            "no field kin",
            inside(
                "anun-operations-loads",
                "/attributes/kibanaSavedObjectMeta/searchSourceJSON",
                json -> ((ObjectNode) json.path("query")).put("query", "kin: load"))));
  }

  private static List<Mutation> places() {
    return List.of(
        new Mutation(
            "a panel over another",
            "it lies over",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("x", 0))),
        new Mutation(
            "a panel over the edge",
            "does not fit",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("w", 48))),
        new Mutation(
            "a place that is another panel's",
            "gridData.i",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("i", "other"))),
        new Mutation(
            "two panels of one id",
            "another panel has this panelIndex",
            panel("drift", panel -> panel.put("panelIndex", "forms"))),
        new Mutation(
            "an attribute that Kibana drops",
            "drops the attribute timeFrm",
            saved -> attributes(saved, BOARD).put("timeFrm", "now-1y")),
        new Mutation(
            "a version that Kibana 9.0 is too old for",
            "the shape is that of version",
            saved -> object(saved, BOARD).put("typeMigrationVersion", "10.9.0")),
        new Mutation(
            "two objects of one id",
            "another object has this id",
            saved -> saved.objects().add(object(saved, "anun-articles").deepCopy())));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void isCaught(Mutation mutation) {
    SavedObjects saved = SavedObjects.of(BoardFiles.current().imported());
    mutation.breaks().accept(saved);
    List<String> problems = BoardCheck.problems(saved);
    assertTrue(
        problems.stream().anyMatch(problem -> problem.contains(mutation.told())),
        () -> "nothing says '" + mutation.told() + "': " + problems);
  }
}
