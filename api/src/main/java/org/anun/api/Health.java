package org.anun.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anun.api.search.ArticleIndex;

/** What machines that watch the server ask. Thread-safe. */
final class Health {
  /** Where {@link #live} and {@link #ready} answer. */
  static final String BASE = "/health/";

  private final ArticleIndex index;
  private final Supplier<List<String>> warnings;
  private final Metrics metrics;

  /**
   * @param warnings what somebody should mend although everything answers
   */
  Health(ArticleIndex index, Supplier<List<String>> warnings, Metrics metrics) {
    this.index = index;
    this.warnings = warnings;
    this.metrics = metrics;
  }

  List<Route> routes() {
    return List.of(
        new Route(BASE + "live", this::live),
        new Route(BASE + "ready", this::ready),
        new Route("/metrics", this::metrics));
  }

  private Reply live(Call call) {
    call.parameters().requireNone();
    return Reply.now(Map.of("status", "live"));
  }

  private Reply ready(Call call) {
    call.parameters().requireNone();
    index.check();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("status", "ready");
    List<String> told = warnings.get();
    if (!told.isEmpty()) {
      answer.put("warnings", told);
    }
    return Reply.now(answer);
  }

  private Reply metrics(Call call) {
    call.parameters().requireNone();
    return Reply.text(Metrics.CONTENT_TYPE, metrics.text());
  }
}
