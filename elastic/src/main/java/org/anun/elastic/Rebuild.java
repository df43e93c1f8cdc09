package org.anun.elastic;

import java.util.function.LongConsumer;

/**
 * A new index in the place of the serving one, with its articles and the mapping and spelling rules
 * of today. Readers search the old one until the new one has everything, and never meet a gap.
 * Loading may go on: what is written meanwhile is copied too. What is deleted from the old index
 * meanwhile may come back.
 *
 * <p>The articles are copied as stored; nothing is read or judged anew but by analyzers. So it is
 * for another spelling rule, another plugin and another mapping of the same fields. For one thread.
 */
public final class Rebuild {
  /** Rounds for what was written during the round before; a load that never ends ends them. */
  private static final int ROUNDS = 5;

  private final ElasticConnection connection;
  private final Indices indices;
  private final Mapping mapping;

  /** A rebuild behind the alias of this Elasticsearch. */
  public Rebuild(ElasticConnection connection) {
    this.connection = connection;
    this.indices = new Indices(connection);
    this.mapping = Mapping.standard();
  }

  /**
   * What was done.
   *
   * @param from the index that served before, and is kept
   * @param to the one that serves now
   * @param articles in the new one
   */
  public record Report(Indices.Index from, Indices.Index to, long articles) {}

  /**
   * Does all of it. A failure before the alias leads to the new index deletes that one, and leaves
   * everything as it was.
   *
   * @param total hears how many articles there are
   * @param progress hears how many were copied, each time some were
   * @throws ElasticsearchRefused if there is nothing to copy, its fields are too old, or
   *     Elasticsearch refuses an article
   */
  public Report run(LongConsumer total, LongConsumer progress) {
    Indices.Index from = indices.leading().orElseThrow(() -> refusal("there is no index yet"));
    if (from.mappingVersion() < mapping.oldestCopied()
        || from.mappingVersion() > mapping.version()) {
      throw refusal(
          "the articles of '%s', of mapping version %d, lack fields of version %d, or have others; load your files again into a fresh index: './anun indices create --replace'"
              .formatted(from.name(), from.mappingVersion(), mapping.version()));
    }
    total.accept(count(from));
    Indices.Index to = indices.prepare();
    ArticleCopy copy = new ArticleCopy(connection, from.name(), to.name(), progress);
    long copiedUpTo;
    try {
      copiedUpTo = copyAll(copy);
      long there = count(to);
      if (there < copy.first()) {
        throw refusal("only %d of %d articles arrived".formatted(there, copy.first()));
      }
      indices.lead(to);
    } catch (RuntimeException e) {
      indices.delete(to);
      throw e;
    }
    // What was written between the last round and the change of the alias.
    copy.since(copiedUpTo);
    return new Report(from, new Indices.Index(to.name(), to.mappingVersion(), true), count(to));
  }

  private static long copyAll(ArticleCopy copy) {
    long copiedUpTo = copy.since(ArticleCopy.BEGINNING);
    for (int round = 1; round < ROUNDS && copy.last() > 0; round++) {
      copiedUpTo = copy.since(copiedUpTo);
    }
    return copiedUpTo;
  }

  private long count(Indices.Index index) {
    connection.call(client -> client.indices().refresh(refresh -> refresh.index(index.name())));
    return connection.call(client -> client.count(count -> count.index(index.name()))).count();
  }

  private ElasticsearchRefused refusal(String why) {
    return new ElasticsearchRefused(
        "Elasticsearch at %s cannot rebuild the index: %s"
            .formatted(connection.settings().address(), why),
        0,
        null);
  }
}
