package org.anun.benchmarks.api;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;

/** Makes an index large: each of its articles many times, of other outlets and days. */
final class Multiplied {
  private static final int BLOCK = 1_000;
  private static final int OUTLETS = 20;

  private Multiplied() {}

  /** Adds copies until there are so many articles. */
  static void to(int articles, ElasticConnection connection, long seed) {
    List<Map<String, Object>> originals = new ArrayList<>();
    for (Hit<Map<String, Object>> hit : originals(connection)) {
      Map<String, Object> source = hit.source();
      if (source != null) {
        originals.add(source);
      }
    }
    var random = new Random(seed);
    for (int number = originals.size(); number < articles; ) {
      var bulk = new BulkRequest.Builder().index(Indices.ALIAS);
      for (int each = 0; each < BLOCK && number < articles; each++, number++) {
        String id = "copy-" + number;
        var copy = new HashMap<>(originals.get(number % originals.size()));
        copy.put(Fields.STORY, id);
        copy.put(Fields.SOURCE, "Outlet " + random.nextInt(OUTLETS));
        copy.put(
            Fields.PUBLISHED_AT,
            "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
        bulk.operations(write -> write.index(one -> one.id(id).document(copy)));
      }
      if (connection.call(client -> client.bulk(bulk.build())).errors()) {
        throw new IllegalStateException("Elasticsearch refused a copy");
      }
    }
    connection.call(client -> client.indices().refresh(one -> one.index(Indices.ALIAS)));
  }

  @SuppressWarnings("unchecked") // JSON objects have text for keys
  private static List<Hit<Map<String, Object>>> originals(ElasticConnection connection) {
    return connection
        .call(
            client ->
                client.search(
                    search -> search.index(Indices.ALIAS).size(10_000),
                    (Class<Map<String, Object>>) (Class<?>) Map.class))
        .hits()
        .hits();
  }
}
