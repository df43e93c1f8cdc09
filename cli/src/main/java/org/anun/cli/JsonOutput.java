package org.anun.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON on standard output, one object a line, named as the API names things. */
final class JsonOutput {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private JsonOutput() {}

  /** Prints a value and a line break. */
  static void print(Object value) {
    try {
      byte[] json = MAPPER.writeValueAsBytes(value);
      System.out.write(json, 0, json.length);
      System.out.println();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing JSON", e);
    }
  }
}
