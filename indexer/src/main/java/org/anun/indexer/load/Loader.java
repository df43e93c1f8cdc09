package org.anun.indexer.load;

import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anun.elastic.Article;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.indexer.load.StoredArticles.Stored;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * One load: takes documents one by one, and ends in a {@link LoadReport}. For one thread.
 *
 * <p>It keeps id and fingerprint of every document of the load, about 150 bytes each, to notice two
 * documents that claim one URL.
 */
public final class Loader implements AutoCloseable {
  /** Documents whose presence is asked for at once; a page's size keeps this below 10 MB. */
  private static final int BATCH = 200;

  private static final long BULK_BYTES = 5L * 1024 * 1024;
  private static final int CONCURRENT_BULKS = 2;

  private final ElasticConnection connection;
  private final StoredArticles index;
  private final Stories stories;
  private final BulkIngester<Prepared> bulk;
  private final List<Prepared> batch = new ArrayList<>();
  private final Map<String, String> fingerprints = new HashMap<>();
  private final List<Unusable> rejected = new ArrayList<>();
  private final List<Unusable> refused = new ArrayList<>();
  private final Map<String, Integer> ignoredFields = new TreeMap<>();
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger indexed = new AtomicInteger();
  private final AtomicInteger updated = new AtomicInteger();
  private int unchanged;

  /** A load into the index that the alias leads to. */
  public Loader(ElasticConnection connection) {
    this.connection = connection;
    this.index = new StoredArticles(connection);
    this.stories = new Stories(index);
    this.bulk =
        BulkIngester.of(
            ingester ->
                ingester
                    .client(connection.client())
                    .maxOperations(BATCH)
                    .maxSize(BULK_BYTES)
                    .maxConcurrentRequests(CONCURRENT_BULKS)
                    .backoffPolicy(BackoffPolicy.exponentialBackoff())
                    .listener(new Outcome()));
  }

  /** Takes a document that cannot be used. */
  public void reject(Unusable unusable) {
    rejected.add(unusable);
  }

  /** Notes fields of an input that Anun does not know. */
  public void ignore(List<String> fields) {
    fields.forEach(field -> ignoredFields.merge(field, 1, Integer::sum));
  }

  /**
   * Takes a document to write.
   *
   * @throws org.anun.elastic.ElasticsearchUnreachable if Elasticsearch went away
   * @throws org.anun.elastic.ElasticsearchRefused if it refuses whole requests
   */
  public void add(Prepared document) {
    String fingerprint = document.article().fingerprint();
    String before = fingerprints.putIfAbsent(document.id(), fingerprint);
    if (before == null) {
      batch.add(document);
    } else if (before.equals(fingerprint)) {
      unchanged++;
    } else {
      reject(
          new Unusable(
              document.path(),
              RejectReason.DUPLICATE,
              "another document of this load has the URL %s and other content; the first was kept"
                  .formatted(document.article().url()),
              document.article().source()));
    }
    if (batch.size() >= BATCH) {
      write();
    }
  }

  /** Writes what is left, makes everything searchable, and says where each document went. */
  public LoadReport finish() {
    write();
    bulk.close();
    failIfBroken();
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(Indices.ALIAS)));
    List<Unusable> all = new ArrayList<>(rejected);
    synchronized (refused) {
      all.addAll(refused);
      return LoadReport.of(indexed.get(), updated.get(), unchanged, all, ignoredFields);
    }
  }

  /**
   * Sends the batch and does not wait for the answer, so that Elasticsearch and whoever makes the
   * next batch work at the same time.
   */
  private void write() {
    failIfBroken();
    if (batch.isEmpty()) {
      return;
    }
    Map<String, Stored> stored = index.byId(batch.stream().map(Prepared::id).toList());
    List<Prepared> changed = new ArrayList<>();
    for (Prepared document : batch) {
      Stored before = stored.get(document.id());
      if (before != null && before.fingerprint().equals(document.article().fingerprint())) {
        unchanged++;
      } else {
        changed.add(document);
      }
    }
    batch.clear();
    if (!changed.isEmpty()) {
      settle();
      send(changed, stories.of(changed, stored));
    }
  }

  private void send(List<Prepared> documents, Map<String, String> storyById) {
    unanswered.addAndGet(documents.size());
    for (Prepared document : documents) {
      Article article = document.article();
      String story = storyById.getOrDefault(document.id(), document.id());
      bulk.add(
          operation ->
              operation.index(
                  index ->
                      index
                          .index(Indices.ALIAS)
                          .requireAlias(true)
                          .id(document.id())
                          .document(article.withStory(story))),
          document);
    }
    bulk.flush();
  }

  /** Waits until all that was sent has been answered, and makes it searchable. */
  private void settle() {
    synchronized (unanswered) {
      while (unanswered.get() > 0) {
        try {
          unanswered.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted while loading", e);
        }
      }
    }
    failIfBroken();
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(Indices.ALIAS)));
  }

  private void failIfBroken() {
    Throwable failure = broken.get();
    if (failure != null) {
      throw connection.failure(failure);
    }
  }

  @Override
  public void close() {
    bulk.close();
  }

  /** Hears how bulk requests went, on the client's threads. */
  private final class Outcome implements BulkListener<Prepared> {
    @Override
    public void beforeBulk(long id, BulkRequest request, List<Prepared> documents) {}

    @Override
    public void afterBulk(
        long id, BulkRequest request, List<Prepared> documents, BulkResponse response) {
      for (int i = 0; i < response.items().size(); i++) {
        BulkResponseItem item = response.items().get(i);
        var error = item.error();
        if (error != null) {
          synchronized (refused) {
            refused.add(
                new Unusable(
                    documents.get(i).path(),
                    RejectReason.REFUSED,
                    "Elasticsearch refused it: " + error.reason(),
                    documents.get(i).article().source()));
          }
        } else {
          ("created".equals(item.result()) ? indexed : updated).incrementAndGet();
        }
      }
      answered(documents.size());
    }

    @Override
    public void afterBulk(
        long id, BulkRequest request, List<Prepared> documents, Throwable failure) {
      broken.compareAndSet(null, failure);
      answered(documents.size());
    }

    private void answered(int documents) {
      synchronized (unanswered) {
        unanswered.addAndGet(-documents);
        unanswered.notifyAll();
      }
    }
  }
}
