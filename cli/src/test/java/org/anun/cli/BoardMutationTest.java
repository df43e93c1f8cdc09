package org.anun.cli;

import static org.anun.cli.BoardMutation.BOARD;
import static org.anun.cli.BoardMutation.attributes;
import static org.anun.cli.BoardMutation.column;
import static org.anun.cli.BoardMutation.inside;
import static org.anun.cli.BoardMutation.layer;
import static org.anun.cli.BoardMutation.object;
import static org.anun.cli.BoardMutation.panel;
import static org.anun.cli.BoardMutation.referenceTo;
import static org.anun.cli.BoardMutation.removeReference;
import static org.anun.cli.BoardMutation.state;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken in the boards, one thing at a time, {@link BoardCheck} says so. */
class BoardMutationTest {
  private static final String TABLE = "forms-by-source";
  private static final String TIMES = "drift";

  static Stream<BoardMutation> mutations() {
    List<BoardMutation> all = new ArrayList<>();
    all.addAll(fields());
    all.addAll(columns());
    all.addAll(references());
    all.addAll(dataViews());
    all.addAll(places());
    return all.stream();
  }

  private static List<BoardMutation> fields() {
    return List.of(
        new BoardMutation(
            "a field that the mapping lacks",
            "no field members",
            column(TIMES, "terms", one -> one.put("sourceField", "members"))),
        new BoardMutation(
            "values of a text",
            "terms of title, which is text",
            column(TIMES, "terms", one -> one.put("sourceField", "title"))),
        new BoardMutation(
            "a field that is stored only",
            "fingerprint cannot be aggregated",
            column(TIMES, "terms", one -> one.put("sourceField", "fingerprint"))),
        new BoardMutation(
            "a field of a disabled object",
            "no field page",
            column(TIMES, "terms", one -> one.put("sourceField", "page"))),
        new BoardMutation(
            "a sum of words",
            "sum of source, which is keyword",
            column(
                "forms",
                "unique_count",
                one -> one.put("operationType", "sum").put("sourceField", "source"))),
        new BoardMutation(
            "times of a word",
            "date_histogram of source",
            column(TIMES, "date_histogram", one -> one.put("sourceField", "source"))),
        new BoardMutation(
            "a first date that is shown as a number",
            "min of published_at, which is date",
            column("forms", "min", one -> one.put("dataType", "number"))),
        new BoardMutation(
            "a count of a field",
            "does not count documents",
            column("forms", "count", one -> one.put("sourceField", "source"))),
        new BoardMutation(
            "a filter by a field that is not there",
            "no field langage",
            column("forms", "count", one -> one.putObject("filter").put("query", "langage: und"))),
        new BoardMutation(
            "a filter that the checks cannot read",
            "is not a query",
            column(
                "forms", "count", one -> one.putObject("filter").put("query", "language = und"))),
        new BoardMutation(
            "a control of a field that is not there",
            "no field sauce",
            inside(
                BOARD,
                "/attributes/controlGroupInput/panelsJSON",
                json -> ((ObjectNode) json.at("/source/explicitInput")).put("fieldName", "sauce"))),
        new BoardMutation(
            "a control of a text",
            "the field title is text",
            inside(
                BOARD,
                "/attributes/controlGroupInput/panelsJSON",
                json ->
                    ((ObjectNode) json.at("/source/explicitInput")).put("fieldName", "title"))));
  }

  private static List<BoardMutation> columns() {
    return List.of(
        new BoardMutation(
            "a column that columnOrder forgets",
            "columnOrder",
            panel(TABLE, panel -> ((ArrayNode) layer(panel).path("columnOrder")).remove(0))),
        new BoardMutation(
            "a column that columnOrder invents",
            "columnOrder",
            panel(TABLE, panel -> ((ArrayNode) layer(panel).path("columnOrder")).add("nobody"))),
        new BoardMutation(
            "a metric before a bucket",
            "behind a metric",
            panel(
                TABLE,
                panel -> {
                  ArrayNode order = (ArrayNode) layer(panel).path("columnOrder");
                  order.add(order.remove(0));
                })),
        new BoardMutation(
            "a column that is not shown",
            "not every column is shown",
            panel(TABLE, panel -> ((ArrayNode) state(panel).path("columns")).remove(0))),
        new BoardMutation(
            "a shown column that is not there",
            "has the id \"nobody\"",
            panel(
                TABLE,
                panel ->
                    ((ArrayNode) state(panel).path("columns"))
                        .addObject()
                        .put("columnId", "nobody"))),
        new BoardMutation(
            "an axis of numbers as x",
            "no bucket has the id",
            panel(
                TIMES,
                panel -> {
                  ObjectNode layer = (ObjectNode) state(panel).at("/layers/0");
                  layer.set("xAccessor", layer.at("/accessors/0"));
                })),
        new BoardMutation(
            "a series that is not there",
            "no bucket has the id \"nobody\"",
            panel(
                TIMES,
                panel ->
                    ((ObjectNode) state(panel).at("/layers/0")).put("splitAccessor", "nobody"))),
        new BoardMutation(
            "a number that is not there",
            "no metric has the id \"nobody\"",
            panel(
                TIMES,
                panel ->
                    ((ArrayNode) state(panel).at("/layers/0/accessors"))
                        .set(0, TextNode.valueOf("nobody")))),
        new BoardMutation(
            "the single number of a chart is not there",
            "no metric has the id \"nobody\"",
            panel(
                "anun-coverage",
                "articles",
                panel -> state(panel).put("metricAccessor", "nobody"))),
        new BoardMutation(
            "slices of a pie that are not there",
            "no bucket has the id \"nobody\"",
            panel(
                "anun-quality",
                "mix",
                panel ->
                    ((ArrayNode) state(panel).at("/layers/0/primaryGroups"))
                        .set(0, TextNode.valueOf("nobody")))),
        new BoardMutation(
            "a layer that is not there",
            "another layer",
            panel(TABLE, panel -> state(panel).put("layerId", "nobody"))),
        new BoardMutation(
            "ranked by what is not there",
            "ranked by no metric",
            column(
                TIMES,
                "terms",
                one -> ((ObjectNode) one.at("/params/orderBy")).put("columnId", "nobody"))),
        new BoardMutation(
            "a chart of another kind",
            "unknown chart",
            panel(
                TABLE,
                panel ->
                    ((ObjectNode) panel.at("/embeddableConfig/attributes"))
                        .put("visualizationType", "lnsTable"))));
  }

  private static List<BoardMutation> references() {
    return List.of(
        new BoardMutation(
            "a chart without its reference",
            "is not the chart's own",
            saved -> removeReference(saved, BOARD, TABLE + ":")),
        new BoardMutation(
            "a control without its reference",
            "no data view",
            saved -> removeReference(saved, BOARD, "controlGroup_source")),
        new BoardMutation(
            "a list without its saved search",
            "shows no saved search",
            saved -> removeReference(saved, BOARD, "panel_latest")),
        new BoardMutation(
            "a list that names another panel",
            "shows no saved search",
            panel("latest", panel -> panel.put("panelRefName", "panel_other"))),
        new BoardMutation(
            "a reference to nothing", "leads to nothing", referenceTo(TABLE + ":", "anun-gone")),
        new BoardMutation(
            "a reference to another data view than the chart's",
            "is not the chart's own",
            referenceTo(TABLE + ":", "anun-operations-data")),
        new BoardMutation(
            "a chart of another data view on both sides",
            "no field member",
            panel(
                    TABLE,
                    panel ->
                        ((ObjectNode) panel.at("/embeddableConfig/attributes/references/0"))
                            .put("id", "anun-operations-data"))
                .andThen(referenceTo(TABLE + ":", "anun-operations-data"))),
        new BoardMutation(
            "a reference for another layer",
            "for another layer",
            panel(
                TABLE,
                panel ->
                    ((ObjectNode) panel.at("/embeddableConfig/attributes/references/0"))
                        .put("name", "indexpattern-datasource-layer-other"))),
        new BoardMutation(
            "a reference that nothing uses",
            "nothing uses",
            saved ->
                ((ArrayNode) object(saved, BOARD).path("references"))
                    .addObject()
                    .put("type", "search")
                    .put("id", "anun-articles-latest")
                    .put("name", "spare:panel_spare")),
        new BoardMutation(
            "a search without its data view",
            "its data view is not",
            saved -> removeReference(saved, "anun-articles-latest", "searchSourceJSON")),
        new BoardMutation(
            "a search that is gone",
            "leads to nothing",
            saved -> saved.objects().remove(object(saved, "anun-articles-latest"))));
  }

  private static List<BoardMutation> dataViews() {
    return List.of(
        new BoardMutation(
            "a data view that is gone",
            "leads to nothing",
            saved -> saved.objects().remove(object(saved, "anun-articles"))),
        new BoardMutation(
            "a data view of an index that is not ours",
            "no index of ours",
            saved -> attributes(saved, "anun-articles").put("title", "anum")),
        new BoardMutation(
            "a time that is not there",
            "no field published",
            saved -> attributes(saved, "anun-articles").put("timeFieldName", "published")),
        new BoardMutation(
            "a time that is a word",
            "the field source is keyword",
            saved -> attributes(saved, "anun-articles").put("timeFieldName", "source")),
        new BoardMutation(
            "a label of a field that is not there",
            "no field sauce",
            inside(
                "anun-articles",
                "/attributes/fieldAttrs",
                json -> json.putObject("sauce").put("customLabel", "Sauce"))),
        new BoardMutation(
            "a column of a search that is not there",
            "no field sauce",
            saved ->
                ((ArrayNode) attributes(saved, "anun-articles-latest").path("columns"))
                    .add("sauce")),
        new BoardMutation(
            "an order of a search that is not there",
            "no field sauce",
            saved ->
                ((ArrayNode) attributes(saved, "anun-articles-latest").at("/sort/0"))
                    .set(0, TextNode.valueOf("sauce"))),
        new BoardMutation(
            "a query of a search that is not there",
            "no field kin",
            inside(
                "anun-operations-loads",
                "/attributes/kibanaSavedObjectMeta/searchSourceJSON",
                json -> ((ObjectNode) json.path("query")).put("query", "kin: load"))));
  }

  private static List<BoardMutation> places() {
    return List.of(
        new BoardMutation(
            "a panel over another",
            "it lies over",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("x", 0))),
        new BoardMutation(
            "a panel over the edge",
            "does not fit",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("w", 48))),
        new BoardMutation(
            "a place that is another panel's",
            "gridData.i",
            panel("drift", panel -> ((ObjectNode) panel.path("gridData")).put("i", "other"))),
        new BoardMutation(
            "two panels of one id",
            "another panel has this panelIndex",
            panel("drift", panel -> panel.put("panelIndex", "forms"))),
        new BoardMutation(
            "an attribute that Kibana drops",
            "drops the attribute timeFrm",
            saved -> attributes(saved, BOARD).put("timeFrm", "now-1y")),
        new BoardMutation(
            "a version that Kibana 9.0 is too old for",
            "the shape is that of version",
            saved -> object(saved, BOARD).put("typeMigrationVersion", "10.9.0")),
        new BoardMutation(
            "two objects of one id",
            "another object has this id",
            saved -> saved.objects().add(object(saved, "anun-articles").deepCopy())));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void isCaught(BoardMutation mutation) {
    SavedObjects saved = SavedObjects.of(BoardFiles.current().imported());
    mutation.breaks().accept(saved);
    List<String> problems = BoardCheck.problems(saved);
    assertTrue(
        problems.stream().anyMatch(problem -> problem.contains(mutation.told())),
        () -> "nothing says '" + mutation.told() + "': " + problems);
  }
}
