package org.anun.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
  private static final int MANY = 5000;

  /** The first of a pair of neighbours is done after the second. */
  private static final class Swapped implements Function<Integer, String> {
    private final List<CountDownLatch> done =
        IntStream.range(0, MANY).mapToObj(number -> new CountDownLatch(1)).toList();
    private final boolean possible = Runtime.getRuntime().availableProcessors() > 1;

    @Override
    public String apply(Integer number) {
      try {
        if (possible && number % 2 == 0) {
          assertTrue(done.get(number + 1).await(30, TimeUnit.SECONDS));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      done.get(number).countDown();
      return "of " + number;
    }
  }

  private static void numbers(java.util.function.Consumer<Integer> sink) {
    IntStream.range(0, MANY).forEach(sink::accept);
  }

  @Test
  void resultsComeInTheOrderOfWhatTheyAreMadeOf() {
    List<String> told = new ArrayList<>();
    new OrderedWork<>(new Swapped()).run(OrderedWorkTest::numbers, told::add);
    assertEquals(IntStream.range(0, MANY).mapToObj(number -> "of " + number).toList(), told);
  }

  @Test
  void aResultIsToldWhileTheSourceHasNoMore() {
    CountDownLatch told = new CountDownLatch(1);
    new OrderedWork<Integer, Integer>(number -> number)
        .run(
            sink -> {
              sink.accept(1);
              try {
                assertTrue(told.await(30, TimeUnit.SECONDS), "the first waits for a second");
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            number -> told.countDown());
  }

  @Test
  void aFailureOfTheWorkIsThrownBehindTheResultsBeforeIt() {
    List<Integer> told = new ArrayList<>();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            number -> {
              if (number == 7) {
                throw new IllegalArgumentException("seven");
              }
              return number;
            });
    Exception failure =
        assertThrows(
            IllegalArgumentException.class, () -> work.run(OrderedWorkTest::numbers, told::add));
    assertEquals("seven", failure.getMessage());
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), told);
  }

  @Test
  void aFailureOfTheSourceIsThrownBehindAllThatItGave() {
    List<Integer> told = new ArrayList<>();
    OrderedWork<Integer, Integer> work = new OrderedWork<>(number -> number);
    assertThrows(
        UncheckedIOException.class,
        () ->
            work.run(
                sink -> {
                  sink.accept(1);
                  sink.accept(2);
                  throw new UncheckedIOException(new IOException("unreadable"));
                },
                told::add));
    assertEquals(List.of(1, 2), told);
  }

  @Test
  void whoeverTakesTheResultsMayFailAndTheSourceIsStopped() throws Exception {
    AtomicInteger given = new AtomicInteger();
    CountDownLatch stopped = new CountDownLatch(1);
    OrderedWork<Integer, Integer> work = new OrderedWork<>(number -> number);
    assertThrows(
        IllegalStateException.class,
        () ->
            work.run(
                sink -> {
                  try {
                    for (int number = 0; ; number++) {
                      sink.accept(number);
                      given.incrementAndGet();
                    }
                  } finally {
                    stopped.countDown();
                  }
                },
                number -> {
                  throw new IllegalStateException("Elasticsearch went away");
                }));
    assertTrue(stopped.await(30, TimeUnit.SECONDS), given + " given and no end");
  }

  @Test
  void notMoreWeightIsUnderWayThanAllowedAndAHeavierThingGoesAlone() {
    AtomicInteger weight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ToIntFunction<Integer> heavy = number -> number % 100 == 99 ? 1000 : 3;
    List<Integer> told = new ArrayList<>();
    new OrderedWork<Integer, Integer>(number -> number, heavy, 10)
        .run(
            sink ->
                numbers(
                    number -> {
                      sink.accept(number);
                      int under = weight.addAndGet(Math.min(10, heavy.applyAsInt(number)));
                      most.accumulateAndGet(under, Math::max);
                    }),
            number -> {
              weight.addAndGet(-Math.min(10, heavy.applyAsInt(number)));
              told.add(number);
            });
    assertEquals(MANY, told.size());
    assertTrue(most.get() <= 10, most + " under way, of 10");
  }
}
