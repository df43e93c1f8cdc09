package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The image runs the Elasticsearch that the parent pom pins. */
class DockerfileTest {
  @Test
  void elasticsearchHasTheVersionOfTheLocalNode() throws IOException {
    Path file = Installation.current().home().resolve("docker/elasticsearch.Dockerfile");
    List<String> lines = Files.readAllLines(file);
    String expected = "ARG ELASTICSEARCH_VERSION=" + Versions.ELASTICSEARCH;
    assertTrue(lines.contains(expected), file + " needs the line: " + expected);
  }
}
