package org.anun.api.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;

/** The rows of one export, read while they are taken. For one thread, once. */
public final class ExportRows implements AutoCloseable {
  private final ArticleExport.Next next;
  private final ExportReader reader;
  private final Snapshots snapshots;
  private SearchResponse<JsonData> page;
  private String snapshot;

  ExportRows(
      SearchResponse<JsonData> first,
      ArticleExport.Next next,
      ExportReader reader,
      Snapshots snapshots,
      String snapshot) {
    this.page = first;
    this.next = next;
    this.reader = reader;
    this.snapshots = snapshots;
    this.snapshot = snapshot;
  }

  /** Takes a row. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes the next row.
     *
     * @throws IOException when it cannot be passed on
     */
    void take(ExportRow row) throws IOException;
  }

  /**
   * Gives all rows, one after the other.
   *
   * @throws IndexFailure when the index gives no further answer: then rows are missing
   * @throws IOException as the taker does
   */
  public void each(Taker taker) throws IOException {
    while (true) {
      List<Hit<JsonData>> hits = page.hits().hits();
      for (Hit<JsonData> hit : hits) {
        taker.take(reader.read(hit));
      }
      if (hits.size() < ArticleExport.PAGE) {
        return;
      }
      snapshot = page.pitId() == null ? snapshot : page.pitId();
      snapshots.read(snapshot);
      page = next.behind(hits.getLast().sort(), snapshot);
    }
  }

  /** Gives up what the index holds for the export. */
  @Override
  public void close() {
    snapshots.close(snapshot);
  }
}
