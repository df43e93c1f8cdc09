package org.anun.benchmarks.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Objects;
import org.anun.elastic.ElasticConnection;

/** The articles that a query finds. */
final class Hits {
  /** As many as Elasticsearch returns by default. */
  private static final int MOST = 10_000;

  private Hits() {}

  /** The ids, which are numbers, best first. */
  static List<Integer> of(ElasticConnection connection, String index, Query query) {
    return connection
        .call(
            client ->
                client.search(
                    s -> s.index(index).query(query).size(MOST).source(f -> f.fetch(false)),
                    Void.class))
        .hits()
        .hits()
        .stream()
        .map(hit -> Integer.valueOf(Objects.requireNonNull(hit.id())))
        .toList();
  }
}
