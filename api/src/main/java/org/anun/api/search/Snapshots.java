package org.anun.api.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/**
 * The points in time at which clients read an index page by page, so that no article is left out or
 * comes twice while others are loaded. Each costs Elasticsearch open files and memory, so that only
 * so many are open at once. Thread-safe.
 */
public final class Snapshots {
  /** How long one is kept without being read. */
  static final Duration KEPT = Duration.ofMinutes(5);

  /** The same, as Elasticsearch reads it. */
  static final String KEEP_ALIVE = KEPT.toMinutes() + "m";

  /**
   * Open ones of one server at most. A single one holds back the deletion of merged segments, of
   * which a small index has some ten.
   */
  static final int MOST = 100;

  private final ArticleIndex index;
  private final int most;

  /** When each was read last, by {@link System#nanoTime()}. */
  private final Map<String, Long> open = new LinkedHashMap<>();

  /** Opens none yet. */
  public Snapshots(ArticleIndex index) {
    this(index, MOST);
  }

  Snapshots(ArticleIndex index, int most) {
    this.index = index;
    this.most = most;
  }

  /**
   * Opens one.
   *
   * @return its id
   * @throws IndexFailure when too many are open, or the index gives no answer
   */
  String open() {
    reserve();
    String id = index.openSnapshot(KEEP_ALIVE);
    read(id);
    return id;
  }

  private synchronized void reserve() {
    long now = System.nanoTime();
    open.values().removeIf(last -> now - last > KEPT.toNanos());
    if (open.size() >= most) {
      throw IndexFailure.overloaded(Message.of(Phrase.MANY_SNAPSHOTS));
    }
  }

  /** Notes that one was read: it is kept as long again. */
  synchronized void read(String id) {
    open.put(id, System.nanoTime());
  }

  /** Closes one; where that fails it closes by itself, later. */
  void close(String id) {
    synchronized (this) {
      open.remove(id);
    }
    index.closeSnapshot(id);
  }
}
