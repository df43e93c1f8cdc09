package org.anun.benchmarks.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.anun.names.NameKind;

/**
 * A folder of gold data: JSON lines of clusters ({@code tokens_dev.jsonl} and so on) and tables of
 * hard negatives ({@code neg_tokens_dev.tsv} and so on). Errors name the file and the line.
 *
 * @param half the half of the data, as its file names have it
 */
record GoldFolder(Path folder, String half) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Arms of tokens that count in the overall figures. */
  private static final Set<String> REGION = Set.of("arm", "slav", "aze", "geo", "given");

  /** Reads the clusters and the negatives of one kind. */
  Gold read(NameKind kind) throws IOException {
    return switch (kind) {
      case TOKEN ->
          new Gold(
              kind,
              clusters("tokens", GoldFolder::token),
              negatives("tokens", GoldFolder::twoWays));
      case PERSON ->
          new Gold(
              kind,
              clusters("people", GoldFolder::person),
              negatives("people", GoldFolder::person));
      case PLACE ->
          new Gold(
              kind,
              clusters("places", GoldFolder::place),
              negatives("places", GoldFolder::twoWays));
    };
  }

  private static Cluster token(JsonNode json) {
    String origin = text(json, "origin");
    String arm =
        switch (text(json, "role")) {
          case "surname" -> origin;
          case "given" -> origin.equals("given-roi") ? "given" : origin;
          default -> "patronymic";
        };
    List<Variant> variants = new ArrayList<>();
    for (JsonNode variant : json.path("variants")) {
      String form = text(variant, "form");
      variants.add(new Variant(form, form, text(variant, "script")));
    }
    return new Cluster(text(json, "family"), arm, REGION.contains(arm), variants);
  }

  private static Cluster person(JsonNode json) {
    List<Variant> variants = new ArrayList<>();
    for (JsonNode variant : json.path("variants")) {
      variants.add(
          new Variant(text(variant, "core"), text(variant, "name"), text(variant, "script")));
    }
    return new Cluster(
        text(json, "canonical").toLowerCase(Locale.ROOT),
        text(json, "origin"),
        json.path("roi").asBoolean(),
        variants);
  }

  private static Cluster place(JsonNode json) {
    List<Variant> variants = new ArrayList<>();
    for (JsonNode variant : json.path("variants")) {
      String name = text(variant, "name");
      variants.add(new Variant(name, name, text(variant, "script")));
    }
    String country = json.path("cc").asText("");
    return new Cluster(
        text(json, "family"),
        country.isEmpty() || country.equals("null") ? "world" : country,
        true,
        variants);
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is no text");
    }
    return value.textValue();
  }

  private List<Cluster> clusters(String name, Function<JsonNode, Cluster> cluster)
      throws IOException {
    Path file = folder.resolve(name + "_" + half + ".jsonl");
    List<Cluster> clusters = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      try {
        clusters.add(cluster.apply(JSON.readTree(line)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return clusters;
  }

  private List<Negative> negatives(String name, Function<Row, List<Negative>> row)
      throws IOException {
    Path file = folder.resolve("neg_" + name + "_" + half + ".tsv");
    List<String> lines = lines(file);
    List<String> head = List.of(lines.getFirst().split("\t", -1));
    List<Negative> negatives = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() != head.size()) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": " + head.size() + " columns expected, not " + cells.size());
      }
      negatives.addAll(row.apply(new Row(head, cells)));
    }
    return negatives;
  }

  private static List<Negative> twoWays(Row row) {
    return List.of(
        new Negative(row.cell("a"), row.cell("b"), "latin"),
        new Negative(row.cell("xscript_a"), row.cell("xscript_b"), "cross-script"));
  }

  private static List<Negative> person(Row row) {
    return List.of(new Negative(row.cell("a"), row.cell("b"), row.cell("type")));
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing; give the folder of the gold data");
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  /** One row of a table, its cells by the name of their column. */
  private record Row(List<String> head, List<String> cells) {
    String cell(String column) {
      int index = head.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("the column \"" + column + "\" is missing: " + head);
      }
      return cells.get(index);
    }
  }
}
