package org.anun.benchmarks.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.anun.names.NameKind;

/**
 * All spellings of the names of one kind, each spelling of a cluster once.
 *
 * @param names in the order of the file; a name's place is its number
 */
record GoldNames(List<GoldName> names) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Origins of the single words that are asked for. */
  private static final Set<String> REGION = Set.of("arm", "slav", "aze", "geo", "given-roi");

  GoldNames {
    names = List.copyOf(names);
  }

  /**
   * Reads {@code tokens_HALF.jsonl} or {@code people_HALF.jsonl}.
   *
   * @throws IllegalArgumentException for a line that is broken, naming file and line
   */
  static GoldNames read(Path folder, NameKind kind, String half) throws IOException {
    Path file = folder.resolve((kind == NameKind.TOKEN ? "tokens_" : "people_") + half + ".jsonl");
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing; give the folder of the gold data");
    }
    List<GoldName> names = new ArrayList<>();
    int line = 0;
    for (String cluster : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      line++;
      try {
        add(names, line, JSON.readTree(cluster), kind);
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + line + ": " + e.getMessage(), e);
      }
    }
    return new GoldNames(names);
  }

  private static void add(List<GoldName> names, int cluster, JsonNode json, NameKind kind) {
    boolean token = kind == NameKind.TOKEN;
    boolean region =
        token ? REGION.contains(text(json, "origin")) : json.path("roi").asBoolean(false);
    String family = text(json, token ? "family" : "id");
    Set<String> forms = new LinkedHashSet<>();
    for (JsonNode variant : json.path("variants")) {
      forms.add(capitalised(text(variant, token ? "form" : "core")));
    }
    forms.forEach(form -> names.add(new GoldName(cluster, family, region, form)));
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is no text");
    }
    return value.textValue();
  }

  /**
   * The data has single words in small letters, a few with a stray quotation mark. Georgian, which
   * has no capitals, stays.
   */
  private static String capitalised(String form) {
    StringBuilder capitalised = new StringBuilder();
    boolean start = true;
    for (int codePoint : form.replace("\"", "").codePoints().toArray()) {
      capitalised.appendCodePoint(start ? Character.toTitleCase(codePoint) : codePoint);
      start = !Character.isLetter(codePoint) && codePoint != '\'' && codePoint != '’';
    }
    return capitalised.toString();
  }

  /**
   * The numbers of names to search for: all spellings of clusters of the region that have several,
   * clusters drawn at random until there are at least so many spellings.
   */
  List<Integer> sample(int least, long seed) {
    Map<Integer, List<Integer>> clusters = new LinkedHashMap<>();
    for (int number = 0; number < names.size(); number++) {
      GoldName name = names.get(number);
      if (name.region()) {
        clusters.computeIfAbsent(name.cluster(), fresh -> new ArrayList<>()).add(number);
      }
    }
    List<List<Integer>> several =
        new ArrayList<>(clusters.values().stream().filter(forms -> forms.size() > 1).toList());
    Collections.shuffle(several, new Random(seed));
    List<Integer> sample = new ArrayList<>();
    for (List<Integer> forms : several) {
      if (sample.size() >= least) {
        break;
      }
      sample.addAll(forms);
    }
    return sample;
  }

  /** How many spellings each cluster has. */
  Map<Integer, Integer> sizes() {
    Map<Integer, Integer> sizes = new LinkedHashMap<>();
    names.forEach(name -> sizes.merge(name.cluster(), 1, Integer::sum));
    return sizes;
  }
}
