package org.anun.elastic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one service, such as {@code ANUN_KIBANA_PASSWORD}; each value may also stand in
 * the file that {@code …_FILE} names, where no list of processes shows it.
 *
 * @param variables all of the process's
 * @param prefix what the service's begin with
 */
public record Environment(Map<String, String> variables, String prefix) {
  /**
   * The value of {@code <prefix><name>}, or what its file holds without the white space around it;
   * null if it is empty or not there.
   *
   * @throws IllegalArgumentException if both are given, or the file cannot be read
   */
  public @Nullable String value(String name) {
    String value = variables.get(prefix + name);
    String file = variables.get(prefix + name + "_FILE");
    if (file == null) {
      return value == null || value.isEmpty() ? null : value;
    }
    if (value != null) {
      throw new IllegalArgumentException(
          "give " + prefix + name + " or " + prefix + name + "_FILE, not both");
    }
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          prefix + name + "_FILE names a file that cannot be read: " + file, e);
    }
  }

  /**
   * Whether the value is {@code true}; no when it is not there.
   *
   * @throws IllegalArgumentException if it is neither {@code true} nor {@code false}
   */
  public boolean says(String name) {
    String value = value(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(prefix + name + " is true or false, not '" + value + "'");
    }
    return "true".equals(value);
  }
}
