package org.anun.elastic.operations;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;

/**
 * The indices that hold rows of Anun's own work, one a month of UTC: {@code
 * anun-operations-2026.11}. A month that is no longer wanted is an index to delete (decision 23).
 * Never behind the alias of the articles. Thread-safe.
 */
public final class Operations {
  /** What the name of each begins with. */
  public static final String PREFIX = "anun-operations-";

  /** All of them, for a data view or a role. */
  public static final String PATTERN = PREFIX + "*";

  /** Rows of one request: each is below a kilobyte, but for a very long path. */
  private static final int BATCH = 1_000;

  private static final int THERE_ALREADY = 409;

  private static final String RESOURCE = "/org/anun/mappings/operations.json";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ElasticConnection connection;
  private final Clock clock;

  /** Operations of this Elasticsearch. */
  public Operations(ElasticConnection connection) {
    this(connection, Clock.systemUTC());
  }

  Operations(ElasticConnection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** The name of the index that holds what happened at a time. */
  public static String index(Instant at) {
    return PREFIX + MONTH.format(at);
  }

  /** Settings and mapping of every such index, as {@code PUT /INDEX} takes them. */
  static JsonNode declaration() {
    try (InputStream json =
        Objects.requireNonNull(Operations.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("reading mappings/operations.json", e);
    }
  }

  /**
   * Creates this month's index if it is missing.
   *
   * @return whether it was missing
   */
  public boolean createIfMissing() {
    return createIfMissing(index(clock.instant()));
  }

  /** The name of this month's index. */
  public String current() {
    return index(clock.instant());
  }

  private boolean createIfMissing(String index) {
    if (connection.call(client -> client.indices().exists(get -> get.index(index))).value()) {
      return false;
    }
    try {
      connection.call(
          client ->
              client
                  .indices()
                  .create(
                      create ->
                          create
                              .withJson(new StringReader(declaration().toString()))
                              .index(index)));
      return true;
    } catch (ElasticsearchRefused e) {
      // Somebody else may have been quicker.
      if (connection.call(client -> client.indices().exists(get -> get.index(index))).value()) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Writes rows. One that is there already under its id stays, but a rejected document takes the
   * time and the load of the last one. They are found by searches a second later.
   *
   * @throws ElasticsearchRefused if a row or a request is refused
   * @throws org.anun.elastic.ElasticsearchUnreachable if no answer came
   */
  public void write(List<? extends OperationRow> rows) {
    Map<String, List<OperationRow>> byIndex = new TreeMap<>();
    for (OperationRow row : rows) {
      byIndex.computeIfAbsent(index(row.instant()), none -> new ArrayList<>()).add(row);
    }
    byIndex.forEach(
        (index, all) -> {
          createIfMissing(index);
          for (int from = 0; from < all.size(); from += BATCH) {
            send(index, all.subList(from, Math.min(all.size(), from + BATCH)));
          }
        });
  }

  private void send(String index, List<OperationRow> rows) {
    List<BulkOperation> operations = new ArrayList<>();
    for (OperationRow row : rows) {
      operations.add(
          row instanceof RejectRow
              ? BulkOperation.of(
                  one -> one.index(write -> write.index(index).id(row.id()).document(row)))
              : BulkOperation.of(
                  one -> one.create(write -> write.index(index).id(row.id()).document(row))));
    }
    BulkResponse response =
        connection.call(client -> client.bulk(bulk -> bulk.operations(operations)));
    response.items().stream()
        .filter(item -> item.error() != null && item.status() != THERE_ALREADY)
        .findFirst()
        .ifPresent(
            item -> {
              throw new ElasticsearchRefused(
                  "Elasticsearch at %s refused a row of '%s': %s"
                      .formatted(
                          connection.settings().address(),
                          index,
                          Objects.requireNonNull(item.error()).reason()),
                  item.status(),
                  null);
            });
  }
}
