package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder {@code dashboards}: what people edit ({@code boards/*.json}, {@code data-views.json},
 * {@code searches.json}) and what is made of it for Kibana's import ({@code anun.ndjson}).
 */
record BoardFiles(Path folder) {
  /** What Kibana's screen and the command import. */
  static final String IMPORTED = "anun.ndjson";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those of this clone. */
  static BoardFiles current() {
    return new BoardFiles(Installation.current().home().resolve("dashboards"));
  }

  /** The boards as Kibana's dashboards API takes them, by their id. */
  Map<String, JsonNode> boards() {
    try (Stream<Path> files = Files.list(folder.resolve("boards"))) {
      Map<String, JsonNode> boards = new TreeMap<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        boards.put("anun-" + name, read(file));
      }
      return boards;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** What the sources make: one saved object a line, what others refer to first. */
  String made() {
    List<ObjectNode> objects = new ArrayList<>();
    read(folder.resolve("data-views.json"))
        .forEach(view -> objects.add(FoundObjects.dataView(view)));
    read(folder.resolve("searches.json")).forEach(one -> objects.add(FoundObjects.search(one)));
    boards().forEach((id, body) -> objects.add(new BoardObject(id, body).savedObject()));
    return objects.stream().map(ObjectNode::toString).collect(Collectors.joining("\n", "", "\n"));
  }

  /** The file that is imported. */
  String imported() {
    try {
      return Files.readString(folder.resolve(IMPORTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the file anew. */
  void write() {
    try {
      Files.writeString(folder.resolve(IMPORTED), made());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
