package org.anun.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.anun.names.NameList;
import org.jspecify.annotations.Nullable;

/**
 * Names looked up in a list by every processor, and answered in their own order. Holds at most
 * {@value #MOST_AHEAD} answers that wait for an earlier one.
 */
final class Screening {
  /** Enough that one slow name leaves no processor idle. */
  private static final int MOST_AHEAD = 1024;

  private final NameList list;
  private final BlockingQueue<Future<@Nullable Answer>> answers =
      new ArrayBlockingQueue<>(MOST_AHEAD);

  Screening(NameList list) {
    this.list = list;
  }

  /** The names of the list that are the one asked for, the closest first. */
  record Answer(String query, List<NameList.Match> matches) {}

  /**
   * Looks names up until there are no more, and gives each answer out as soon as those before it
   * are out.
   *
   * @return how many names there were
   */
  long run(NameLines queries, Consumer<Answer> answered) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService lookups =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      Thread reader = Thread.ofPlatform().daemon().start(() -> read(queries, lookups));
      try {
        long asked = 0;
        for (Answer answer = answers.take().get(); answer != null; answer = answers.take().get()) {
          answered.accept(answer);
          asked++;
        }
        return asked;
      } finally {
        reader.interrupt();
        lookups.shutdownNow();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw new IOException("reading standard input", unreadable);
      }
      throw new IllegalStateException("looking a name up", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while names were looked up", e);
    }
  }

  private void read(NameLines queries, ExecutorService lookups) {
    try {
      try {
        for (String name = queries.next(); name != null; name = queries.next()) {
          String query = name;
          answers.put(lookups.submit(() -> new Answer(query, list.matches(query))));
        }
        answers.put(CompletableFuture.completedFuture(null));
      } catch (IOException | RuntimeException e) {
        answers.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
