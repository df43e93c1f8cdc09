package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code openapi.json} to the code. What a request may ask is learnt from the running server,
 * by its refusals: nothing here repeats what the code says.
 */
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A letter that is no other script's, so that two of them are enough for every prefix. */
  private static final String LETTER = "ա";

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    server = RunningServer.withoutElasticsearch("org/anun/api/nopage/");
    HttpResponse<String> answer = server.call("GET", "/openapi.json");
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    document = JSON.readTree(answer.body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A parameter of an address, as the document has it. */
  record Parameter(String path, JsonNode declared) {
    String name() {
      return declared.path("name").asText();
    }

    JsonNode schema() {
      return declared.path("schema");
    }

    @Override
    public String toString() {
      return path + " " + name();
    }
  }

  static Stream<String> paths() {
    return names(document.path("paths")).stream();
  }

  static Stream<Parameter> parameters() {
    return paths().flatMap(path -> queryParameters(path).stream());
  }

  private static List<Parameter> queryParameters(String path) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode each : operation(path).path("parameters")) {
      JsonNode declared = resolved(each);
      if (declared.path("in").asText().equals("query")) {
        parameters.add(new Parameter(path, declared));
      }
    }
    return parameters;
  }

  private static JsonNode operation(String path) {
    return document.path("paths").path(path).path("get");
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** An address with its path parameters and needed query parameters filled in by the examples. */
  private static String filled(String path, String without) {
    String address = path;
    List<String> needed = new ArrayList<>();
    for (JsonNode each : operation(path).path("parameters")) {
      JsonNode declared = resolved(each);
      String name = declared.path("name").asText();
      String example = declared.path("example").asText();
      if (declared.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", example);
      } else if (declared.path("required").asBoolean() && !name.equals(without)) {
        needed.add(name + "=" + encoded(example));
      }
    }
    return address + "?" + String.join("&", needed);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The parameters that the server finds wrong. */
  private static Set<String> wrong(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.call("GET", address);
    Set<String> names = new TreeSet<>();
    if (answer.statusCode() == 400) {
      JsonNode errors = JSON.readTree(answer.body()).path("errors");
      assertFalse(errors.isEmpty(), answer::body);
      errors.forEach(error -> names.add(error.path("parameter").asText()));
    }
    return names;
  }

  @Test
  void addressesAreThoseOfTheCode() {
    assertEquals(
        new TreeSet<>(server.templates()),
        new TreeSet<>(paths().map(path -> path.replaceAll("\\{[a-z]+}", "*")).toList()));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void parametersAreThoseOfTheCode(String path) throws Exception {
    HttpResponse<String> answer = server.call("GET", filled(path, "") + "&no_such_parameter=1");
    assertEquals(400, answer.statusCode(), answer.body());
    JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
    assertEquals("no_such_parameter", error.path("parameter").asText());
    String detail = error.path("detail").asText();
    String known = "known are ";
    Set<String> ofCode =
        detail.contains(known)
            ? new TreeSet<>(
                Arrays.asList(detail.substring(detail.indexOf(known) + known.length()).split(", ")))
            : Set.of();
    assertEquals(
        ofCode, new TreeSet<>(queryParameters(path).stream().map(Parameter::name).toList()));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void whatADocumentedParameterAllowsIsTaken(Parameter parameter) throws Exception {
    for (String value : allowed(parameter)) {
      Set<String> wrong = wrong(with(parameter, value));
      assertEquals(Set.of(), wrong, () -> parameter + " of " + value.length());
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void whatItForbidsIsRefused(Parameter parameter) throws Exception {
    List<String> forbidden = forbidden(parameter);
    assertFalse(forbidden.isEmpty() && !isFreeText(parameter), parameter::toString);
    for (String value : forbidden) {
      assertEquals(
          Set.of(parameter.name()),
          wrong(with(parameter, value)),
          () -> parameter + " of " + value.length());
    }
    if (parameter.schema().has("enum")) {
      String choices = String.join(", ", texts(parameter.schema().path("enum")));
      String detail = server.call("GET", with(parameter, "nothing-of-the-kind")).body();
      assertTrue(detail.contains("is one of " + choices + ","), detail);
    }
    if (parameter.declared().path("required").asBoolean()) {
      assertEquals(Set.of(parameter.name()), wrong(filled(parameter.path(), parameter.name())));
    }
    if (!parameter.schema().path("type").asText().equals("array") || isCommaList(parameter)) {
      String twice = with(parameter, parameter.declared().path("example").asText("a"));
      String again = "&" + parameter.name() + "=a";
      assertTrue(wrong(twice + again).contains(parameter.name()), parameter::toString);
    }
  }

  private static boolean isFreeText(Parameter parameter) {
    return parameter.schema().path("type").asText().equals("string")
        && parameter.schema().path("maxLength").isMissingNode();
  }

  private static boolean isCommaList(Parameter parameter) {
    return parameter.schema().path("type").asText().equals("array")
        && !parameter.declared().path("explode").asBoolean(true);
  }

  private static String with(Parameter parameter, String value) {
    // The deepest page is one of small pages.
    String beside = parameter.name().equals("page") ? "&per_page=1" : "";
    return filled(parameter.path(), parameter.name())
        + beside
        + "&"
        + parameter.name()
        + "="
        + encoded(value);
  }

  private static List<String> allowed(Parameter parameter) {
    JsonNode schema = parameter.schema();
    JsonNode each = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    List<String> values = new ArrayList<>(texts(each.path("enum")));
    Stream.of("minimum", "maximum", "default")
        .filter(schema::has)
        .forEach(bound -> values.add(schema.path(bound).asText()));
    // Only the server itself can make a longest cursor.
    if (!parameter.name().equals("cursor")) {
      Stream.of("minLength", "maxLength")
          .filter(each::has)
          .forEach(bound -> values.add(LETTER.repeat(each.path(bound).asInt())));
    }
    if (isCommaList(parameter)) {
      values.add(String.join(",", texts(each.path("enum"))));
      values.add("");
    }
    JsonNode example = parameter.declared().path("example");
    values.addAll(example.isArray() ? texts(example) : texts(JSON.createArrayNode().add(example)));
    values.removeIf(
        value -> value.isEmpty() && !parameter.declared().path("allowEmptyValue").asBoolean());
    return values;
  }

  private static List<String> forbidden(Parameter parameter) {
    JsonNode schema = parameter.schema();
    JsonNode each = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    List<String> values = new ArrayList<>();
    if (each.has("enum")) {
      values.add("nothing-of-the-kind");
    }
    if (schema.has("minimum")) {
      values.add(Long.toString(schema.path("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      values.add(Long.toString(schema.path("maximum").asLong() + 1));
    }
    if (each.has("maxLength")) {
      // The longest cursor in Armenian would be too long for an address.
      String letter = parameter.name().equals("cursor") ? "a" : LETTER;
      values.add(letter.repeat(each.path("maxLength").asInt() + 1));
    }
    if (each.path("minLength").asInt() > 0) {
      values.add(LETTER.repeat(each.path("minLength").asInt() - 1));
    }
    if (schema.path("format").asText().equals("date")) {
      values.addAll(List.of("2025-02-29", "25-01-01", "yesterday"));
    }
    if (schema.path("type").asText().equals("integer")) {
      values.addAll(List.of("1.5", "one", ""));
    }
    return values;
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void examplesAreWhatTheirSchemasSay(String path) {
    operation(path)
        .path("responses")
        .forEach(
            response ->
                resolved(response)
                    .path("content")
                    .forEach(
                        content -> {
                          assertTrue(content.has("example"), path);
                          assertEquals(
                              List.of(), faults(content.path("schema"), content.path("example")));
                        }));
    for (Parameter parameter : queryParameters(path)) {
      JsonNode declared = parameter.declared();
      assertFalse(declared.path("description").asText().isEmpty(), parameter::toString);
      assertTrue(declared.has("example") || parameter.schema().has("default"), parameter::toString);
      if (declared.has("example")) {
        assertEquals(List.of(), faults(parameter.schema(), declared.path("example")));
      }
    }
  }

  private static List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(value)
        .stream()
        .map(Error::toString)
        .toList();
  }

  @Test
  void everythingIsDescribedOnceAndUsed() {
    String text = document.toString();
    for (String kind : List.of("schemas", "parameters", "responses", "headers")) {
      for (String name : names(document.path("components").path(kind))) {
        String reference = "\"#/components/" + kind + "/" + name + "\"";
        assertTrue(text.contains(reference), reference);
      }
    }
    List<String> ids = document.findValuesAsText("operationId");
    assertEquals(ids.size(), Set.copyOf(ids).size());
    paths().forEach(path -> assertFalse(operation(path).path("summary").asText().isEmpty(), path));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> lost =
        document.findValuesAsText("$ref").stream()
            .filter(reference -> document.at(reference.substring(1)).isMissingNode())
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(List.of(), lost);
  }
}
