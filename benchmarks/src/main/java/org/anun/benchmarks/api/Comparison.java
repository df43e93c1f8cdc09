package org.anun.benchmarks.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same searches through the API and straight to Elasticsearch, turn by turn. */
final class Comparison {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI api;
  private final URI search;

  /**
   * @param api where the API answers
   * @param search where Elasticsearch answers searches of the same index
   */
  Comparison(URI api, URI search) {
    this.api = api;
    this.search = search;
  }

  /**
   * What was measured.
   *
   * @param direct straight to Elasticsearch
   * @param served through the API
   * @param refused answers other than 200, which are no latencies
   */
  record Result(Latencies direct, Latencies served, int refused) {}

  /** Asks all questions that often in both ways, by so many clients at once. */
  Result run(List<Question> questions, int rounds, int clients, long seed) throws Exception {
    List<Long> direct = new ArrayList<>();
    List<Long> served = new ArrayList<>();
    int refused = 0;
    var random = new Random(seed);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int round = 0; round < rounds; round++) {
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;
        // Which comes first changes, so that what the one leaves warm helps both alike.
        boolean apiFirst = round % 2 == 0;
        for (boolean first : new boolean[] {true, false}) {
          List<Question> some =
              first ? shuffled.subList(0, half) : shuffled.subList(half, shuffled.size());
          for (boolean viaApi : new boolean[] {first == apiFirst, first != apiFirst}) {
            List<Callable<Long>> calls = new ArrayList<>();
            for (Question question : some) {
              calls.add(() -> nanos(viaApi ? toApi(question) : toElasticsearch(question)));
            }
            for (Future<Long> call : threads.invokeAll(calls)) {
              long took = call.get();
              if (took < 0) {
                refused++;
              } else {
                (viaApi ? served : direct).add(took);
              }
            }
          }
        }
      }
    }
    return new Result(Latencies.of(direct), Latencies.of(served), refused);
  }

  private HttpRequest toApi(Question question) {
    return HttpRequest.newBuilder(api.resolve(question.address())).build();
  }

  private HttpRequest toElasticsearch(Question question) {
    return HttpRequest.newBuilder(search)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(question.body()))
        .build();
  }

  /** How long an answer took; -1 for a refusal. */
  private long nanos(HttpRequest request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    long took = System.nanoTime() - start;
    return answer.statusCode() == 200 ? took : -1;
  }
}
