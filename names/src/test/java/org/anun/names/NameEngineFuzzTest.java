package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text is accepted by every method, from any thread. A failure prints a row to add to
 * fuzzed.tsv. {@code benchmarks/fuzz.sh} runs {@link #randomTextKeepsThePromises} with millions of
 * inputs.
 */
class NameEngineFuzzTest {
  private static final long INPUTS = Long.getLong("anun.fuzz.inputs", 100_000);
  private static final long SEED = Long.getLong("anun.fuzz.seed", 20261122);

  /** A line is printed after so many inputs. */
  private static final long ROUND = 1_000_000;

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final NameEngine engine = NameEngine.standard();
  private final NamePromises promises = new NamePromises(engine);

  @Test
  void randomTextKeepsThePromises() throws Exception {
    List<String> names = names();
    List<String> failures = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (long done = 0; done < INPUTS; ) {
        long share = Math.max(1, Math.min(ROUND, INPUTS - done) / THREADS);
        long seed = SEED + done;
        List<Future<List<String>>> running =
            IntStream.range(0, THREADS)
                .mapToObj(i -> new FuzzWorker(promises, new HostileText(seed + i, names)))
                .map(worker -> threads.submit(() -> worker.run(share)))
                .toList();
        for (Future<List<String>> worker : running) {
          worker.get().forEach(System.out::println);
          failures.addAll(worker.get());
        }
        done += share * THREADS;
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "%,d inputs in %.0f s on %d threads, %,.0f a second, %d failures%n",
            done,
            seconds,
            THREADS,
            done / seconds,
            failures.size());
      }
    }
    assertEquals(List.of(), failures);
  }

  static Stream<Arguments> fuzzed() throws IOException {
    return TestTable.rows("fuzzed.tsv");
  }

  @ParameterizedTest
  @MethodSource("fuzzed")
  void whatOnceFailedDoesNot(String a, String b, String note) {
    assertNull(FuzzWorker.failure(promises, Escapes.unescape(a), Escapes.unescape(b)), note);
  }

  @Test
  void manyThreadsGetTheAnswersOfOne() throws Exception {
    HostileText texts = new HostileText(SEED, names());
    List<String> inputs = Stream.generate(texts::next).limit(1_000).toList();
    List<String> alone = answers(inputs);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<List<String>>> running =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> answers(inputs))).toList();
      for (Future<List<String>> done : running) {
        assertEquals(alone, done.get());
      }
    }
  }

  private List<String> answers(List<String> inputs) {
    List<String> answers = new ArrayList<>();
    NameList list = engine.list(NameKind.PERSON, inputs.subList(0, 100));
    for (int i = 1; i < inputs.size(); i++) {
      String a = inputs.get(i - 1);
      String b = inputs.get(i);
      answers.add(engine.keys(a) + engine.personKey(a) + list.matches(a));
      for (NameKind kind : NameKind.values()) {
        answers.add(engine.compare(a, b, kind).toString());
      }
    }
    return answers;
  }

  /** The names of the other test tables, each form once. */
  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (String table : List.of("spellings.tsv", "apart.tsv", "inflected.tsv")) {
      TestTable.rows(table)
          .flatMap(row -> Stream.of(row.get()).limit(row.get().length - 1))
          .map(Object::toString)
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return names.stream().distinct().toList();
  }
}
