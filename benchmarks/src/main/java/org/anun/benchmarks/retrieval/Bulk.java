package org.anun.benchmarks.retrieval;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.List;
import java.util.Map;
import org.anun.elastic.ElasticConnection;

/** Loads articles in the order given, so that the number of an article is its id. */
final class Bulk {
  private static final int DOCUMENTS = 1000;

  private Bulk() {}

  /** Loads all and makes them searchable. */
  static void load(
      ElasticConnection connection, String index, List<? extends Map<String, ?>> articles) {
    for (int from = 0; from < articles.size(); from += DOCUMENTS) {
      var request = new BulkRequest.Builder().index(index);
      for (int number = from; number < Math.min(from + DOCUMENTS, articles.size()); number++) {
        String id = Integer.toString(number);
        Map<String, ?> article = articles.get(number);
        request.operations(o -> o.index(i -> i.id(id).document(article)));
      }
      BulkResponse answer = connection.call(client -> client.bulk(request.build()));
      if (answer.errors()) {
        throw new IllegalStateException("Elasticsearch refused a document: " + refusal(answer));
      }
    }
    connection.call(client -> client.indices().refresh(r -> r.index(index)));
  }

  private static String refusal(BulkResponse answer) {
    for (BulkResponseItem item : answer.items()) {
      ErrorCause error = item.error();
      if (error != null) {
        return item.id() + ": " + error.reason();
      }
    }
    return "which, it does not say";
  }
}
