package org.anun.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the API's {@code /metrics} says of its answers at one moment. Paths that only machines ask
 * for, {@code /metrics} and {@code /health}, are left out.
 *
 * @param answers by path and class of status
 * @param longest answer of the last minutes in seconds, by path
 * @param elasticsearch all calls of Elasticsearch
 */
record ApiMetrics(
    SortedMap<String, Answers> answers, SortedMap<String, Double> longest, Bars elasticsearch) {
  private static final String REQUESTS = "anun_http_requests_seconds";
  private static final String CALLS = "anun_elasticsearch_calls_seconds_bucket";

  /** Name, labels and value of Prometheus's text format; ours have no escaped quotes. */
  private static final Pattern SAMPLE = Pattern.compile("(\\w+)\\{(.*)} (\\S+)");

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /**
   * The answers of one path.
   *
   * @param all of them
   * @param clientErrors those with a status from 400 to 499
   * @param serverErrors those with a status from 500 on
   */
  record Answers(Bars all, Bars clientErrors, Bars serverErrors) {
    static final Answers NONE = new Answers(Bars.NONE, Bars.NONE, Bars.NONE);

    Answers plus(Answers other) {
      return new Answers(
          all.plus(other.all),
          clientErrors.plus(other.clientErrors),
          serverErrors.plus(other.serverErrors));
    }

    Answers since(Answers before) {
      return new Answers(
          all.since(before.all),
          clientErrors.since(before.clientErrors),
          serverErrors.since(before.serverErrors));
    }
  }

  /**
   * Reads Prometheus's text format.
   *
   * @throws IllegalArgumentException if there is nothing of Anun's in it
   */
  static ApiMetrics of(String text) {
    SortedMap<String, Answers> answers = new TreeMap<>();
    SortedMap<String, Double> longest = new TreeMap<>();
    Bars elasticsearch = Bars.NONE;
    boolean ours = false;
    for (String line : text.lines().toList()) {
      Matcher sample = SAMPLE.matcher(line);
      ours |= line.startsWith("# HELP anun_");
      if (!sample.matches()) {
        continue;
      }
      Map<String, String> labels = labels(sample.group(2));
      String route = labels.getOrDefault("route", "");
      double value = Double.parseDouble(sample.group(3));
      boolean machine = route.equals("/metrics") || route.startsWith("/health");
      switch (sample.group(1)) {
        case REQUESTS + "_bucket" -> {
          if (!machine) {
            answers.merge(route, answers(labels, bar(labels, value)), Answers::plus);
          }
        }
        case REQUESTS + "_max" -> {
          if (!machine) {
            longest.merge(route, value, Math::max);
          }
        }
        case CALLS -> elasticsearch = elasticsearch.plus(bar(labels, value));
        default -> {}
      }
    }
    if (!ours) {
      throw new IllegalArgumentException("it holds no metrics of Anun's API");
    }
    return new ApiMetrics(answers, longest, elasticsearch);
  }

  private static Map<String, String> labels(String text) {
    Map<String, String> labels = new TreeMap<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      labels.put(label.group(1), label.group(2));
    }
    return labels;
  }

  private static Bars bar(Map<String, String> labels, double value) {
    String end = labels.getOrDefault("le", "+Inf");
    return new Bars(
        new TreeMap<>(
            Map.of(
                end.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(end), value)));
  }

  private static Answers answers(Map<String, String> labels, Bars bar) {
    String status = labels.getOrDefault("status", "");
    return new Answers(
        bar, status.startsWith("4") ? bar : Bars.NONE, status.startsWith("5") ? bar : Bars.NONE);
  }

  /**
   * What came on top of an earlier look. Where a count has become smaller the API was started anew,
   * and everything has come since.
   */
  ApiMetrics since(ApiMetrics before) {
    boolean restarted =
        elasticsearch.count() < before.elasticsearch.count()
            || before.answers.entrySet().stream()
                .anyMatch(
                    then ->
                        answers.getOrDefault(then.getKey(), Answers.NONE).all().count()
                            < then.getValue().all().count());
    if (restarted) {
      return this;
    }
    SortedMap<String, Answers> more = new TreeMap<>();
    answers.forEach(
        (route, now) ->
            more.put(route, now.since(before.answers.getOrDefault(route, Answers.NONE))));
    return new ApiMetrics(more, longest, elasticsearch.since(before.elasticsearch));
  }
}
