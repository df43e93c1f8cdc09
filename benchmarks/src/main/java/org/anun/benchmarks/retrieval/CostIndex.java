package org.anun.benchmarks.retrieval;

import co.elastic.clients.elasticsearch.nodes.NodesStatsResponse;
import co.elastic.clients.elasticsearch.nodes.stats.NodeStatsMetric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Fields;
import org.anun.elastic.Mapping;

/**
 * What it costs Elasticsearch to index articles, merges included.
 *
 * @param cpuSeconds of the whole server process
 * @param bytes of the index when all is merged that will be
 */
record CostIndex(double cpuSeconds, long bytes) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "index-cost";
  private static final long POLL_MILLIS = 200;

  /** Settings and mapping of Anun's index, with or without the fields that hold name keys. */
  static String template(boolean names) throws IOException {
    ObjectNode template = (ObjectNode) JSON.readTree(Mapping.standard().json());
    if (!names) {
      List<String> gone = new ArrayList<>();
      for (String base : List.of(Fields.TITLE, Fields.TEXT)) {
        JsonNode fields = template.at("/mappings/properties/" + base + "/fields");
        for (String subfield : List.of(Fields.NAME, Fields.SCRIPT)) {
          Objects.requireNonNull(((ObjectNode) fields).remove(subfield), subfield);
          gone.add(Fields.subfield(base, subfield));
        }
      }
      ArrayNode defaults = (ArrayNode) template.at("/settings/index/query/default_field");
      for (int i = defaults.size() - 1; i >= 0; i--) {
        if (gone.contains(defaults.get(i).asText())) {
          defaults.remove(i);
        }
      }
    }
    // Nobody searches meanwhile.
    ((ObjectNode) template.at("/settings/index")).put("refresh_interval", "-1");
    return template.toString();
  }

  /** Indexes the articles into a new index, and deletes it. */
  static CostIndex measure(
      ElasticConnection connection, String template, List<Map<String, Object>> articles)
      throws InterruptedException {
    connection.call(
        client -> client.indices().create(c -> c.index(NAME).withJson(new StringReader(template))));
    double before = cpuSeconds(connection);
    Bulk.load(connection, NAME, articles);
    connection.call(client -> client.indices().flush(f -> f.index(NAME)));
    while (merging(connection)) {
      Thread.sleep(POLL_MILLIS);
    }
    double after = cpuSeconds(connection);
    long bytes =
        Objects.requireNonNull(
                Objects.requireNonNull(
                        connection
                            .call(client -> client.indices().stats(s -> s.index(NAME)))
                            .all()
                            .primaries())
                    .store())
            .sizeInBytes();
    connection.call(client -> client.indices().delete(d -> d.index(NAME)));
    return new CostIndex(after - before, bytes);
  }

  private static boolean merging(ElasticConnection connection) {
    var primaries =
        connection.call(client -> client.indices().stats(s -> s.index(NAME))).all().primaries();
    return Objects.requireNonNull(Objects.requireNonNull(primaries).merges()).current() > 0;
  }

  private static double cpuSeconds(ElasticConnection connection) {
    NodesStatsResponse stats =
        connection.call(client -> client.nodes().stats(s -> s.metric(NodeStatsMetric.Process)));
    var process = Objects.requireNonNull(stats.nodes().values().iterator().next().process());
    return Objects.requireNonNull(Objects.requireNonNull(process.cpu()).totalInMillis()) / 1000.0;
  }
}
