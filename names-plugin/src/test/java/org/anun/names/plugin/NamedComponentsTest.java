package org.anun.names.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elasticsearch.plugin.Nameable;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/**
 * The server finds components by the shipped list alone: one that is missing there does not exist,
 * and one that is wrong there stops the node.
 */
class NamedComponentsTest {
  private static final Path SHIPPED = Path.of("src/main/plugin/named_components.json");

  /**
   * An extension point with its components, or one component: a name, then an object or a class.
   */
  private static final Pattern ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*(?:\\{|\"([^\"]+)\")");

  @Test
  void theShippedListIsTheAnnotatedClasses() throws Exception {
    assertEquals(annotated(), shipped());
  }

  @Test
  void theListIsNotEmpty() throws Exception {
    assertFalse(shipped().isEmpty());
  }

  private static Map<String, String> shipped() throws IOException {
    Map<String, String> components = new TreeMap<>();
    String point = "";
    Matcher entry = ENTRY.matcher(Files.readString(SHIPPED));
    while (entry.find()) {
      if (entry.group(2) == null) {
        point = entry.group(1);
      } else {
        components.put(point + " " + entry.group(1), entry.group(2));
      }
    }
    return components;
  }

  private static Map<String, String> annotated()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    Path classes =
        Path.of(NamesFactory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, String> components = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.').replace(".class", "");
        if (name.endsWith("package-info")) {
          continue;
        }
        Class<?> type = Class.forName(name, false, NamedComponentsTest.class.getClassLoader());
        NamedComponent component = type.getAnnotation(NamedComponent.class);
        if (component != null) {
          components.put(extensionPoint(type) + " " + component.value(), name);
        }
      }
    }
    return components;
  }

  private static String extensionPoint(Class<?> type) {
    for (Class<?> point : type.getInterfaces()) {
      if (Nameable.class.isAssignableFrom(point)) {
        return point.getName();
      }
    }
    throw new AssertionError(type + " extends no extension point");
  }
}
