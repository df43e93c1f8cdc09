package org.anun.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.anun.cli.ApiMetrics.Answers;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.elastic.operations.ApiRow;
import org.anun.elastic.operations.OperationKind;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Outcome;
import org.anun.indexer.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an API again and again and keeps a row of each look. Neither an API nor an Elasticsearch
 * that is away ends it: each is told once when it goes and once when it is back. For one thread.
 */
final class ApiWatch {
  /** Rows that wait for Elasticsearch: half a day and more of looks of a minute, 2 MB. */
  private static final int MOST_WAITING = 5_000;

  private final String api;
  private final Duration every;
  private final Callable<String> metrics;
  private final Consumer<List<OperationRow>> index;
  private final Consumer<String> tell;
  private final Deque<OperationRow> waiting = new ArrayDeque<>();
  private @Nullable ApiMetrics before;
  private boolean apiAway;
  private boolean indexAway;
  private long lost;

  /**
   * @param api what the rows call it
   * @param every how often it is looked at
   * @param metrics the text of {@code /metrics}
   * @param index takes the rows
   * @param tell is told a sentence when something goes or comes back
   */
  ApiWatch(
      String api,
      Duration every,
      Callable<String> metrics,
      Consumer<List<OperationRow>> index,
      Consumer<String> tell) {
    this.api = api;
    this.every = every;
    this.metrics = metrics;
    this.index = index;
    this.tell = tell;
  }

  /** The end of the time that a look now would be about, which the next look waits for. */
  Instant next(Instant now) {
    long step = every.toSeconds();
    return Instant.ofEpochSecond((now.getEpochSecond() / step + 1) * step);
  }

  /**
   * Looks at the API and writes what it says.
   *
   * @param end of the time that the look is about
   */
  void look(Instant end) throws InterruptedException {
    String at = end.minus(every).toString();
    try {
      ApiMetrics now = ApiMetrics.of(metrics.call());
      if (apiAway) {
        tell.accept("the API at " + api + " answers again");
        apiAway = false;
      }
      if (before != null) {
        rows(at, now.since(before)).forEach(waiting::add);
      }
      before = now;
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      boolean answered = e instanceof IllegalArgumentException;
      waiting.add(away(at, answered ? Outcome.REFUSED : Outcome.UNREACHABLE));
      if (!apiAway) {
        tell.accept(
            "the API at %s does not tell its metrics (%s); each look until it does is kept as such"
                .formatted(
                    api, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        apiAway = true;
      }
    }
    write();
  }

  private void write() {
    while (waiting.size() > MOST_WAITING) {
      waiting.removeFirst();
      lost++;
    }
    if (waiting.isEmpty()) {
      return;
    }
    try {
      index.accept(List.copyOf(waiting));
      waiting.clear();
      if (indexAway) {
        tell.accept(
            "Elasticsearch takes rows again"
                + (lost > 0 ? "; the oldest " + lost + " are lost" : ""));
        indexAway = false;
        lost = 0;
      }
    } catch (ElasticsearchRefused | ElasticsearchUnreachable e) {
      if (!indexAway) {
        tell.accept("rows wait, because: " + e.getMessage());
        indexAway = true;
      }
    }
  }

  private List<ApiRow> rows(String at, ApiMetrics more) {
    List<ApiRow> rows = new ArrayList<>();
    Answers all = more.answers().values().stream().reduce(Answers.NONE, Answers::plus);
    double longest = more.longest().values().stream().mapToDouble(each -> each).max().orElse(0);
    Bars elasticsearch = more.elasticsearch();
    rows.add(
        row(
            at,
            null,
            all,
            longest,
            elasticsearch.count() == 0 ? null : elasticsearch.milliseconds(0.95, 0)));
    more.answers()
        .forEach(
            (route, answers) -> {
              if (answers.all().count() > 0) {
                double slowest = more.longest().getOrDefault(route, 0.0);
                rows.add(row(at, route, answers, slowest, null));
              }
            });
    return rows;
  }

  private ApiRow row(
      String at,
      @Nullable String route,
      Answers answers,
      double longest,
      @Nullable Double elasticsearch) {
    boolean asked = answers.all().count() > 0;
    return new ApiRow(
        id(at, route),
        at,
        route == null ? OperationKind.API : OperationKind.ROUTE,
        Outcome.ANSWERED,
        Versions.ANUN,
        api,
        route,
        answers.all().count(),
        answers.clientErrors().count(),
        answers.serverErrors().count(),
        asked ? answers.all().milliseconds(0.5, longest) : null,
        asked ? answers.all().milliseconds(0.95, longest) : null,
        asked ? answers.all().milliseconds(0.99, longest) : null,
        asked ? Bars.rounded(longest) : null,
        elasticsearch);
  }

  private ApiRow away(String at, Outcome outcome) {
    return new ApiRow(
        id(at, null),
        at,
        OperationKind.API,
        outcome,
        Versions.ANUN,
        api,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private String id(String at, @Nullable String route) {
    return DocumentId.hash("api:" + api + "\n" + at + "\n" + (route == null ? "" : route));
  }
}
