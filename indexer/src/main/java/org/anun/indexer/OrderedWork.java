package org.anun.indexer;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Work on things that come one after another, done by every processor. What was made of each is
 * handed on in the order in which they came, as soon as those before it are. For one run.
 *
 * @param <T> what is worked on
 * @param <R> what is made of it
 */
public final class OrderedWork<T, R> {
  /** Enough that one slow thing leaves no processor idle. */
  private static final int MOST_AHEAD = 1024;

  private final Function<T, R> work;
  private final ToIntFunction<T> weight;
  private final int mostWeight;
  private final Semaphore room;
  private final BlockingQueue<Future<@Nullable Made<R>>> coming =
      new ArrayBlockingQueue<>(MOST_AHEAD);

  /** Hands on things one by one, on one thread, and returns behind the last. */
  @FunctionalInterface
  public interface Source<T> {
    /** Hands them on; an exception of the sink goes through. */
    void read(Consumer<T> sink);
  }

  private record Made<R>(R result, int weight) {}

  /**
   * Work to be done.
   *
   * @param work thread-safe
   * @param weight of a thing, in a unit of the caller's
   * @param mostWeight how much may be under way or wait for its turn; a heavier thing goes alone
   */
  public OrderedWork(Function<T, R> work, ToIntFunction<T> weight, int mostWeight) {
    this.work = work;
    this.weight = weight;
    this.mostWeight = mostWeight;
    room = new Semaphore(mostWeight);
  }

  /** The same of things that weigh nothing: of 1,024 at once. */
  public OrderedWork(Function<T, R> work) {
    this(work, thing -> 0, 0);
  }

  /** Work on documents: of many small ones at once, and of one that is as large as may be. */
  public static <R> OrderedWork<Reading, R> ofDocuments(Function<Reading, R> work) {
    return new OrderedWork<>(
        work,
        reading -> reading instanceof RawDocument document ? document.content().length() : 0,
        DocumentReader.MAX_BYTES);
  }

  /**
   * Does the work until there are no more things. What the source or the work throws is thrown
   * here, when its turn comes.
   *
   * @param sink takes the results, on the calling thread
   */
  public void run(Source<T> source, Consumer<R> sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().factory())) {
      Thread reader = Thread.ofPlatform().daemon().start(() -> read(source, workers));
      try {
        for (Made<R> made = next(); made != null; made = next()) {
          sink.accept(made.result);
          room.release(made.weight);
        }
      } finally {
        reader.interrupt();
        workers.shutdownNow();
      }
    }
  }

  private @Nullable Made<R> next() {
    try {
      return coming.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in the middle of the work", e);
    }
  }

  private void read(Source<T> source, ExecutorService workers) {
    try {
      try {
        source.read(thing -> add(thing, workers));
        coming.put(CompletableFuture.completedFuture(null));
      } catch (RuntimeException | Error e) {
        coming.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      // Nobody waits for more.
      Thread.currentThread().interrupt();
    }
  }

  private void add(T thing, ExecutorService workers) {
    int heavy = Math.min(weight.applyAsInt(thing), mostWeight);
    try {
      room.acquire(heavy);
      coming.put(workers.submit(() -> new Made<>(work.apply(thing), heavy)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for more", e);
    }
  }
}
