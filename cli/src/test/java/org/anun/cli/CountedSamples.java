package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What the boards have to show of the sample articles, counted from {@code seeds/} alone: from the
 * lines of {@code wire.jsonl} and from what people wrote down of each page ({@code
 * expected-pages.tsv}, {@code expected-entities.tsv}). Neither the indexer nor Elasticsearch takes
 * part, so that a fault of these shows.
 */
record CountedSamples(List<Sample> samples) {
  /** As what Lens counts documents that lack a field. */
  static final String MISSING = "__missing__";

  /**
   * Which languages the lines of wire.jsonl are in that do not say it: PROVENANCE.md, "outlets".
   */
  private static final Map<String, String> OUTLETS =
      Map.of(
          "Kür Xəbər", "az",
          "Ararat Herald", "en",
          "Арагац Вести", "ru",
          "La Lettre du Caucase", "fr",
          "Dnipro Wire", "uk",
          "Մասիսի ձայն", "hy",
          "Boğaz Postası", "tr");

  /**
   * One article.
   *
   * @param day in UTC, or null
   * @param names forms as written, of a page; null of a wire report, whose text is searched
   */
  record Sample(
      String language,
      @Nullable String source,
      @Nullable LocalDate day,
      @Nullable Set<String> names,
      String text) {
    /** Whether it names somebody in exactly this form. */
    boolean holds(String form) {
      return names != null
          ? names.contains(form)
          : Pattern.compile("(?<![\\p{L}\\p{M}-])" + Pattern.quote(form) + "(?![\\p{L}\\p{M}-])")
              .matcher(text)
              .find();
    }

    private String value(LensPanel.Column bucket) {
      return switch (bucket.field()) {
        case Fields.LANGUAGE -> language;
        case Fields.SOURCE -> source == null ? MISSING : source;
        case Fields.PUBLISHED_AT -> String.valueOf(day).substring(0, "2025-01".length());
        default -> throw new IllegalArgumentException(bucket.field());
      };
    }
  }

  /** The articles of this folder. */
  static CountedSamples of(Path seeds) throws IOException {
    List<Sample> all = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(seeds.resolve("wire.jsonl"))) {
      JsonNode one = json.readTree(line);
      String source = one.path("source").asText();
      String day = one.path("published_at").asText();
      all.add(
          new Sample(
              one.has("language")
                  ? one.path("language").asText()
                  : Objects.requireNonNull(OUTLETS.get(source), source),
              source,
              day.length() == "2025-01-01".length()
                  ? LocalDate.parse(day)
                  : OffsetDateTime.parse(day).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
              null,
              one.path("title").asText() + "\n" + one.path("text").asText()));
    }
    List<String[]> named = rows(seeds.resolve("expected-entities.tsv"));
    for (String[] page : rows(seeds.resolve("expected-pages.tsv"))) {
      Set<String> names = new LinkedHashSet<>();
      named.stream()
          .filter(row -> row[0].equals(page[0]) && !row[4].equals("no"))
          .forEach(row -> names.addAll(List.of(row[3].split("\\|"))));
      all.add(
          new Sample(
              page[1],
              page[3].isEmpty() ? null : URI.create(page[3]).getHost(),
              page[4].isEmpty() ? null : LocalDate.parse(page[4]),
              names,
              ""));
    }
    return new CountedSamples(List.copyOf(all));
  }

  private static List<String[]> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  /** These and one more. */
  CountedSamples with(Sample more) {
    return new CountedSamples(Stream.concat(samples.stream(), Stream.of(more)).toList());
  }

  /** Those that have a date, as a board with a time shows. */
  CountedSamples dated() {
    return new CountedSamples(samples.stream().filter(one -> one.day() != null).toList());
  }

  /** Those in which somebody is written so. */
  CountedSamples holding(String form) {
    return new CountedSamples(samples.stream().filter(one -> one.holds(form)).toList());
  }

  /** Whether the samples themselves say what stands in the buckets of a chart. */
  static boolean knowsBuckets(LensPanel chart) {
    return chart.buckets().stream()
        .map(LensPanel.Column::field)
        .allMatch(Set.of(Fields.LANGUAGE, Fields.SOURCE, Fields.PUBLISHED_AT)::contains);
  }

  /** Whether the samples themselves say a number of a chart. */
  static boolean knows(LensPanel.Column metric) {
    return metric.filter().isEmpty()
        && switch (metric.operation()) {
          case "count" -> true;
          case "unique_count" -> Set.of(Fields.LANGUAGE, Fields.SOURCE).contains(metric.field());
          case "min", "max" -> metric.field().equals(Fields.PUBLISHED_AT);
          default -> false;
        };
  }

  /** The keys of every bucket that is not empty, outermost first. */
  Set<List<String>> paths(LensPanel chart) {
    Set<List<String>> paths = new LinkedHashSet<>();
    for (Sample one : samples) {
      if (chart.buckets().stream()
          .allMatch(
              by ->
                  one.source() != null
                      || by.json().at("/params/missingBucket").asBoolean()
                      || !by.field().equals(Fields.SOURCE))) {
        paths.add(chart.buckets().stream().map(one::value).toList());
      }
    }
    return paths;
  }

  /** Those in one bucket. */
  CountedSamples in(LensPanel chart, List<String> path) {
    List<LensPanel.Column> buckets = chart.buckets();
    return new CountedSamples(
        samples.stream()
            .filter(one -> buckets.stream().map(one::value).toList().equals(path))
            .toList());
  }

  /** A number as the chart shows it. */
  String shown(LensPanel.Column metric) {
    Stream<LocalDate> days = samples.stream().map(Sample::day).filter(Objects::nonNull);
    return switch (metric.operation()) {
      case "count" -> String.valueOf(samples.size());
      case "unique_count" ->
          String.valueOf(
              samples.stream()
                  .map(one -> metric.field().equals(Fields.SOURCE) ? one.source() : one.language())
                  .filter(Objects::nonNull)
                  .distinct()
                  .count());
      case "min" -> days.min(Comparator.naturalOrder()).orElseThrow().toString();
      case "max" -> days.max(Comparator.naturalOrder()).orElseThrow().toString();
      default -> throw new IllegalArgumentException(metric.operation());
    };
  }
}
