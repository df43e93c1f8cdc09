package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {
  private static Optional<EntityTag> tag(String json) {
    return EntityTag.ofAnswer(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theTimeItTookIsNoChange() {
    assertEquals(
        tag("{\"q\":\"a\",\"took_ms\":7,\"n\":1}"), tag("{\"q\":\"a\",\"took_ms\":12,\"n\":1}"));
    assertNotEquals(
        tag("{\"q\":\"a\",\"took_ms\":7,\"n\":1}"), tag("{\"q\":\"a\",\"took_ms\":7,\"n\":2}"));
  }

  @Test
  void aQueryThatLooksLikeTheTimeIsAChange() {
    assertNotEquals(
        tag("{\"q\":\",\\\"took_ms\\\":7\",\"took_ms\":1}"),
        tag("{\"q\":\",\\\"took_ms\\\":8\",\"took_ms\":1}"));
  }

  @Test
  void aPartialAnswerHasNone() {
    assertEquals(Optional.empty(), tag("{\"q\":\"a\",\"partial\":true}"));
    assertNotEquals(Optional.empty(), tag("{\"q\":\"\\\"partial\\\":true\",\"partial\":false}"));
  }

  @ParameterizedTest(name = "{1} names {0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"a\" | \"a\" | true",
        "\"a\" | W/\"a\" | true",
        "W/\"a\" | \"a\" | true",
        "W/\"a\" | \"b\", W/\"a\" | true",
        "\"a\" | * | true",
        "\"a\" | \"ab\" | false",
        "\"a\" | a | false",
      })
  void tagsAreComparedWeakly(String tag, String known, boolean matches) {
    assertEquals(matches, EntityTag.matches(tag, known));
  }
}
