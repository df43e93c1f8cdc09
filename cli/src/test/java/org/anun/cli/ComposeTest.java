package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * What {@code docker-compose.yml} promises, read from the file: who is reachable, who may do what,
 * and where secrets are. {@code drills/compose.sh} starts it.
 */
class ComposeTest {
  private static final Path HOME = Installation.current().home();
  private static final String NO_PRIVILEGES = "no-new-privileges:true";

  /** Those that end by themselves: nobody asks for their health. */
  private static final List<String> WITHOUT_HEALTH =
      List.of("secrets", "setup", "dashboards", "load");

  private static Map<String, Map<String, Object>> services = Map.of();

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = Files.newInputStream(HOME.resolve("docker-compose.yml"))) {
      Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(in);
      services = new TreeMap<>(file.get("services"));
    }
  }

  private static void each(BiConsumer<String, Map<String, Object>> check) {
    assertAll(services.entrySet().stream().map(e -> () -> check.accept(e.getKey(), e.getValue())));
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Map<String, Object> service, String key) {
    return (List<String>) service.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> service, String key) {
    return (Map<String, Object>) service.getOrDefault(key, Map.of());
  }

  @Test
  void elasticsearchAndKibanaHaveTheVersionOfTheLocalNode() throws IOException {
    assertEquals(
        "docker.elastic.co/kibana/kibana:" + Versions.ELASTICSEARCH,
        services.getOrDefault("kibana", Map.of()).get("image"));
    Path dockerfile = HOME.resolve("docker/elasticsearch.Dockerfile");
    String expected = "ARG ELASTICSEARCH_VERSION=" + Versions.ELASTICSEARCH;
    assertTrue(
        Files.readAllLines(dockerfile).contains(expected),
        dockerfile + " needs the line: " + expected);
  }

  @Test
  void everyPortIsPublishedOnThisMachineOnly() {
    each(
        (name, service) ->
            list(service, "ports")
                .forEach(port -> assertTrue(port.startsWith("127.0.0.1:"), name + ": " + port)));
  }

  @Test
  void nobodyHasMorePrivilegesThanItNeeds() {
    each(
        (name, service) -> {
          assertEquals(List.of("ALL"), service.get("cap_drop"), name);
          assertEquals(List.of(NO_PRIVILEGES), service.get("security_opt"), name);
          boolean ours = List.of("anun", "anun-secrets").contains(service.get("image"));
          assertEquals(ours, Boolean.TRUE.equals(service.get("read_only")), name);
        });
  }

  @Test
  void memoryAndLogsAreLimitedAndRestartsDecided() {
    each(
        (name, service) -> {
          assertTrue(service.containsKey("mem_limit"), name);
          assertTrue(service.containsKey("logging"), name);
          assertTrue(service.containsKey("restart"), name);
        });
  }

  @Test
  void whoIsWaitedForHasAHealthCheck() {
    each(
        (name, service) -> {
          boolean off = Boolean.TRUE.equals(map(service, "healthcheck").get("disable"));
          boolean fromImage = "api".equals(name);
          assertEquals(
              !WITHOUT_HEALTH.contains(name),
              !off && (fromImage || service.containsKey("healthcheck")),
              name);
        });
  }

  @Test
  void secretsAreFilesAndNotVariables() {
    each(
        (name, service) ->
            map(service, "environment")
                .forEach(
                    (variable, value) -> {
                      if (Stream.of("PASSWORD", "API_KEY", "SECRET").anyMatch(variable::contains)) {
                        assertTrue(variable.endsWith("_FILE"), name + ": " + variable);
                      }
                    }));
  }

  @Test
  void onlyTheOneShotsHaveTheSecretsOfAnAdministrator() {
    each(
        (name, service) ->
            assertEquals(
                List.of("secrets", "setup", "dashboards").contains(name),
                list(service, "volumes").stream().anyMatch(v -> v.startsWith("secrets-admin:")),
                name));
  }

  @Test
  void noPartReadsTheSecretsOfAnother() {
    each(
        (name, service) -> {
          if (!List.of("secrets", "setup").contains(name)) {
            List<String> secrets =
                list(service, "volumes").stream().filter(v -> v.startsWith("secrets-")).toList();
            assertEquals(1, secrets.size(), name + ": " + secrets);
            assertTrue(secrets.get(0).endsWith(":ro"), name + ": " + secrets);
          }
        });
  }

  @Test
  void whatIsAskedOfElasticsearchIsEncrypted() {
    each(
        (name, service) ->
            assertFalse(
                String.valueOf(map(service, "environment").get("ANUN_ELASTICSEARCH_URL"))
                    .startsWith("http:"),
                name));
  }
}
