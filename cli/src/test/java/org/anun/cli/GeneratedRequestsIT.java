package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of requests that nobody wrote: none is a fault of the server, and nothing of them
 * stays. {@code benchmarks/api-fuzz.sh} sends many more.
 */
@ExtendWith(LiveElasticsearch.class)
class GeneratedRequestsIT {
  private static final int REQUESTS = Integer.getInteger("anun.fuzz.requests", 2_000);
  private static final long SEED = Long.getLong("anun.fuzz.seed", 1);
  private static final int CLIENTS = 4;

  /** Heap that caches and compiled code may take between the first and the second half. */
  private static final long GROWTH_BYTES = 24L << 20;

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("bridge.jsonl"),
        List.of(
            Map.of(
                "text", "Nikol Pashinyan visited Gyumri and crossed the old bridge.",
                "title", "Pashinyan in Gyumri",
                "source", "Alpha",
                "published_at", "2024-03-01")));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** What a client saw: how often each status came, and how long answers took. */
  private record Seen(Map<Integer, Integer> statuses, List<Long> nanos, List<String> faults) {}

  @Test
  void noneIsAFaultAndNothingStays() throws Exception {
    Seen first = send(REQUESTS / 2, SEED);
    long before = heapAfterCollection();
    int threadsBefore = Thread.activeCount();
    Seen second = send(REQUESTS / 2, SEED + 1);
    long after = heapAfterCollection();
    List<String> faults = new ArrayList<>(first.faults());
    faults.addAll(second.faults());
    assertTrue(faults.isEmpty(), faults::toString);
    assertTrue(second.statuses().containsKey(200) && second.statuses().containsKey(400));
    assertTrue(after - before < GROWTH_BYTES, () -> before + " bytes grew to " + after);
    int threads = Thread.activeCount();
    assertTrue(threads <= threadsBefore + 4, () -> threadsBefore + " threads grew to " + threads);
    List<Long> nanos = new ArrayList<>(second.nanos());
    Collections.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d requests, statuses %s and %s, p99 %.1f ms, heap after collection %.1f and %.1f MB, %d"
            + " and %d threads%n",
        REQUESTS,
        first.statuses(),
        second.statuses(),
        nanos.get((int) (nanos.size() * 0.99)) / 1e6,
        before / 1e6,
        after / 1e6,
        threadsBefore,
        threads);
  }

  private static long heapAfterCollection() throws InterruptedException {
    for (int round = 0; round < 3; round++) {
      System.gc();
      Thread.sleep(200);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Seen send(int requests, long seed) throws Exception {
    List<Callable<Seen>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      long own = seed * CLIENTS + client;
      clients.add(() -> client(requests / CLIENTS, own));
    }
    var all = new Seen(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Seen> each : threads.invokeAll(clients)) {
        each.get().statuses().forEach((status, n) -> all.statuses().merge(status, n, Integer::sum));
        all.nanos().addAll(each.get().nanos());
        all.faults().addAll(each.get().faults());
      }
    }
    return all;
  }

  private static Seen client(int requests, long seed) throws IOException {
    var generated = new GeneratedRequests(seed);
    var seen = new Seen(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    for (int number = 0; number < requests; number++) {
      String target = generated.next();
      long start = System.nanoTime();
      int status = status(target);
      seen.nanos().add(System.nanoTime() - start);
      seen.statuses().merge(status, 1, Integer::sum);
      // 503 and 504 are Elasticsearch's: too much to do on a loaded machine.
      if (status == 500 || status == 502 || status < 200) {
        seen.faults().add(status + " " + target);
      }
    }
    return seen;
  }

  /** Bare sockets, because HTTP clients refuse to send what is no URI. */
  private static int status(String target) throws IOException {
    URI address = api.address();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              ("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
      in.readAllBytes();
      return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9)) : 0;
    }
  }
}
