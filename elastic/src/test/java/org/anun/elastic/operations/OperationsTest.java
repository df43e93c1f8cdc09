package org.anun.elastic.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code mappings/operations.json}, the rows and the constants say the same. */
class OperationsTest {
  private static final String AT = "2026-11-30T23:59:59Z";

  private static final LoadRow LOAD =
      new LoadRow(AT, "r", Outcome.SOME_REJECTED, "v", "s", 5, 1, 1, 1, 2, 100, 50.0);
  private static final RejectRow REJECT = new RejectRow("i", AT, "r", "s", "empty", "a.txt");
  private static final ApiRow API =
      new ApiRow(
          "i",
          AT,
          OperationKind.ROUTE,
          Outcome.ANSWERED,
          "v",
          "a:1",
          "/v1/search",
          1L,
          0L,
          0L,
          1.0,
          2.0,
          3.0,
          4.0,
          5.0);

  private static Set<String> declared() {
    Set<String> names = new TreeSet<>();
    Operations.declaration().at("/mappings/properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theRowsHoldWhatIsDeclared() {
    Set<String> held = new TreeSet<>();
    for (OperationRow row : List.of(LOAD, REJECT, API)) {
      new ObjectMapper().valueToTree(row).fieldNames().forEachRemaining(held::add);
    }
    assertEquals(declared(), held);
  }

  @Test
  void theConstantsNameWhatIsDeclared() throws Exception {
    Set<String> named = new TreeSet<>();
    for (Field field : OperationFields.class.getFields()) {
      named.add((String) field.get(null));
    }
    assertEquals(declared(), named);
  }

  @Test
  void theKindStandsInEveryRow() {
    ObjectMapper json = new ObjectMapper();
    assertEquals("load", json.valueToTree(LOAD).path("kind").asText());
    assertEquals("reject", json.valueToTree(REJECT).path("kind").asText());
    assertEquals("route", json.valueToTree(API).path("kind").asText());
    assertEquals("some_rejected", json.valueToTree(LOAD).path("outcome").asText());
  }

  @Test
  void anIdIsNoField() {
    for (OperationRow row : List.of(LOAD, REJECT, API)) {
      JsonNode written = new ObjectMapper().valueToTree(row);
      assertFalse(written.has("id"), written.toString());
      assertFalse(row.id().isEmpty());
    }
  }

  @Test
  void aMonthIsOneOfUtc() {
    assertEquals("anun-operations-2026.11", Operations.index(LOAD.instant()));
    assertEquals(
        "anun-operations-2026.12", Operations.index(Instant.parse("2026-12-01T00:00:00Z")));
    assertTrue(Operations.PATTERN.startsWith(Operations.PREFIX));
  }
}
