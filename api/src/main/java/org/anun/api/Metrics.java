package org.anun.api;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/**
 * What Prometheus reads at {@code /metrics}. Labels are patterns of routes, methods, statuses and
 * names of Elasticsearch's calls, never anything that a client wrote. Thread-safe; close it once.
 */
final class Metrics implements AutoCloseable {
  /** Prometheus's text format, which every scraper reads. */
  static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** Upper ends of the histograms' bars: up to the six seconds that an answer may take. */
  private static final Duration[] BARS = {
    Duration.ofMillis(2),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(200),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(3),
    Duration.ofSeconds(6)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** What the JVM tells of itself is looked up beside the start, which nobody waits for. */
  private final CompletableFuture<Void> machine =
      CompletableFuture.runAsync(
          () -> {
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            collections.bindTo(registry);
          });

  /** Counts a request that was answered. */
  void answered(String method, String route, int status, long nanos) {
    timer("anun.http.requests", "Requests and how long their answers took")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /**
   * Counts a call of Elasticsearch.
   *
   * @param call its name in Elasticsearch's own specification, such as {@code search}
   * @param outcome a status, or {@code none} where no answer came
   */
  void called(String call, String outcome, long nanos) {
    timer("anun.elasticsearch.calls", "Calls of Elasticsearch and how long its answers took")
        .tags("call", call, "outcome", outcome)
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private static Timer.Builder timer(String name, String description) {
    return Timer.builder(name).description(description).serviceLevelObjectives(BARS);
  }

  /** Shows a number that somebody else keeps. */
  <T> void gauge(String name, String description, T owner, ToLongFunction<T> value) {
    Gauge.builder(name, owner, value::applyAsLong).description(description).register(registry);
  }

  /** Shows a number that somebody else keeps and that only grows. */
  <T> void counter(String name, String description, T owner, ToLongFunction<T> value) {
    FunctionCounter.builder(name, owner, value::applyAsLong)
        .description(description)
        .register(registry);
  }

  /** All of it, in {@link #CONTENT_TYPE}. */
  byte[] text() {
    machine.join();
    return registry.scrape().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    machine.join();
    collections.close();
    registry.close();
  }
}
