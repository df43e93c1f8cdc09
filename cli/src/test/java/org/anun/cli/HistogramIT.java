package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars of {@code published}, and the days that {@code from} and {@code to} leave. */
@ExtendWith(LiveElasticsearch.class)
class HistogramIT {
  /** Outlets with the days of their two articles; without days, two undated articles. */
  private static final List<String> OUTLETS =
      List.of(
          "Days62 2023-01-01 2023-03-03",
          "Days63 2023-01-01 2023-03-04",
          "Days400 2023-01-01 2024-02-04",
          "Days401 2023-01-01 2024-02-05",
          "Weeks62 2023-01-02 2024-03-10",
          "Weeks63 2023-01-02 2024-03-11",
          "Months62 2019-01-31 2024-02-01",
          "Months63 2019-01-31 2024-03-01",
          "Years400 1624-12-31 2023-01-01",
          "Years401 1624-12-31 2024-01-01",
          "Misdated 0001-01-01 2024-01-01",
          "Sunday 2024-01-07 2024-01-08",
          "Zones 2024-05-31T20:00:00-05:00 2024-06-02T00:30:00+04:00",
          "Evening 2024-06-01T23:59:59Z 2024-06-02T00:00:00Z",
          "Clocks 2024-03-31T22:30:00Z 2024-04-25T22:00:30Z",
          "Undated");

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    List<Map<String, String>> articles = new ArrayList<>();
    for (String outlet : OUTLETS) {
      String[] parts = outlet.split(" ", -1);
      for (int number = 1; number <= 2; number++) {
        String text =
            "The ferry of %s left the harbour on time, said the captain of boat number %d."
                .formatted(parts[0], number);
        articles.add(
            parts.length == 1
                ? Map.of("source", parts[0], "text", text)
                : Map.of("source", parts[0], "published_at", parts[number], "text", text));
      }
    }
    api.load(folder.resolve("ferries.jsonl"), articles);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static JsonNode published(String parameters) throws Exception {
    return api.get("/v1/search?facets=published&" + parameters).at("/facets/published");
  }

  @ParameterizedTest(name = "{0} by {1}: {2}, {3} bars from {4} to {5}")
  @CsvSource({
    "Days62, auto, day, 62, 2023-01-01, 2023-03-03",
    "Days63, auto, week, 10, 2022-12-26, 2023-02-27",
    "Weeks62, auto, week, 62, 2023-01-02, 2024-03-04",
    "Weeks63, auto, month, 15, 2023-01-01, 2024-03-01",
    "Months62, auto, month, 62, 2019-01-01, 2024-02-01",
    "Months63, auto, year, 6, 2019-01-01, 2024-01-01",
    "Years400, year, year, 400, 1624-01-01, 2023-01-01",
    "Years401, auto, year, 401, 1624-01-01, 2024-01-01",
    "Misdated, auto, year, 2024, 0001-01-01, 2024-01-01",
    "Days400, day, day, 400, 2023-01-01, 2024-02-04",
    "Days401, week, week, 59, 2022-12-26, 2024-02-05",
    "Sunday, day, day, 2, 2024-01-07, 2024-01-08",
    "Sunday, week, week, 2, 2024-01-01, 2024-01-08",
    "Sunday, month, month, 1, 2024-01-01, 2024-01-01",
    "Sunday, year, year, 1, 2024-01-01, 2024-01-01",
    "Zones, day, day, 1, 2024-06-01, 2024-06-01",
    "Evening, day, day, 2, 2024-06-01, 2024-06-02",
    "Zones, day&time_zone=Asia/Yerevan, day, 2, 2024-06-01, 2024-06-02",
    "Zones, auto&time_zone=Asia/Yerevan, day, 2, 2024-06-01, 2024-06-02",
    "Zones, day&time_zone=America/New_York, day, 2, 2024-05-31, 2024-06-01",
    "Zones, month&time_zone=-05:00, month, 2, 2024-05-01, 2024-06-01",
    "Zones, day&time_zone=%2B05:45, day, 2, 2024-06-01, 2024-06-02",
    // A month ends where the clocks have changed that day, and where a day has no midnight.
    "Clocks, month&time_zone=Europe/Berlin, month, 1, 2024-04-01, 2024-04-01",
    "Clocks, month&time_zone=%2B01:00, month, 2, 2024-03-01, 2024-04-01",
    "Clocks, day&time_zone=Africa/Cairo, day, 26, 2024-04-01, 2024-04-26",
    // What is dated by a day alone is of that day everywhere.
    "Days62, auto&time_zone=America/New_York, day, 62, 2023-01-01, 2023-03-03",
    "Days63, auto&time_zone=Pacific/Honolulu, week, 10, 2022-12-26, 2023-02-27",
    "Days400, day&time_zone=-11:00, day, 400, 2023-01-01, 2024-02-04",
    "Days400, day&time_zone=%2B14:00, day, 400, 2023-01-01, 2024-02-04",
    "Sunday, week&time_zone=-12:00, week, 2, 2024-01-01, 2024-01-08",
    "Months62, auto&time_zone=America/Los_Angeles, month, 62, 2019-01-01, 2024-02-01",
    "Years400, year&time_zone=America/Los_Angeles, year, 400, 1624-01-01, 2023-01-01",
    "Misdated, auto&time_zone=-05:00, year, 2024, 0001-01-01, 2024-01-01",
    "Evening, day&time_zone=-03:00, day, 2, 2024-06-01, 2024-06-02",
  })
  void bars(String outlet, String asked, String interval, int bars, String first, String last)
      throws Exception {
    JsonNode histogram = published("source=" + outlet + "&interval=" + asked);
    assertEquals(interval, histogram.path("interval").asText());
    JsonNode buckets = histogram.path("buckets");
    assertEquals(bars, buckets.size(), buckets.toString());
    assertEquals(first, buckets.get(0).path("from").asText());
    assertEquals(last, buckets.get(bars - 1).path("from").asText());
    int articles = 0;
    for (JsonNode bucket : buckets) {
      articles += bucket.path("count").asInt();
    }
    assertEquals(2, articles);
    assertEquals(0, histogram.path("unknown").asInt(-1));
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({
    "Days401, day, 401 bars from 2023-01-01 to 2024-02-05",
    "Years401, year, 401 bars from 1624-12-31 to 2024-01-01",
    "Misdated, day, bars from 0001-01-01 to 2024-01-01",
  })
  void oneBarTooManyIsAnErrorThatNamesTheInterval(String outlet, String interval, String told)
      throws Exception {
    HttpResponse<String> refused =
        api.send("GET", "/v1/search?source=" + outlet + "&interval=" + interval);
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("\"parameter\":\"interval\""), refused.body());
    assertTrue(refused.body().contains(told), refused.body());
  }

  @Test
  void withoutBarsNoIntervalIsTooNarrow() throws Exception {
    JsonNode without =
        api.get("/v1/search?source=Days401&interval=day&facets=source").path("facets");
    assertEquals(1, without.size());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "Days62, from=2023-01-01&to=2023-03-03, 2",
    "Days62, from=2023-01-01&to=2023-01-01, 1",
    "Days62, from=2023-01-02&to=2023-03-02, 0",
    "Days62, from=2023-03-03, 1",
    "Days62, from=2023-03-04, 0",
    "Days62, to=2023-01-01, 1",
    "Days62, to=2022-12-31, 0",
    "Zones, from=2024-06-01&to=2024-06-01, 2",
    "Zones, to=2024-05-31, 0",
    "Zones, from=2024-06-02, 0",
    "Evening, to=2024-06-01, 1",
    "Evening, from=2024-06-02, 1",
    "Zones, from=2024-06-02&time_zone=Asia/Yerevan, 1",
    "Zones, to=2024-05-31&time_zone=America/New_York, 1",
    "Zones, from=2024-06-01&to=2024-06-01&time_zone=-05:00, 1",
    "Clocks, to=2024-03-31&time_zone=Europe/Berlin, 0",
    "Clocks, from=2024-04-26&to=2024-04-26&time_zone=Africa/Cairo, 1",
    "Days62, from=2023-01-01&to=2023-03-03&time_zone=America/New_York, 2",
    "Days62, from=2023-01-01&to=2023-01-01&time_zone=America/New_York, 1",
    "Days62, from=2022-12-31&to=2022-12-31&time_zone=America/New_York, 0",
    "Days62, to=2023-03-02&time_zone=-12:00, 1",
    "Days62, from=2023-03-03&time_zone=-12:00, 1",
    "Days62, from=2023-01-01&to=2023-01-01&time_zone=%2B14:00, 1",
    "Misdated, from=0001-01-01&to=9999-12-31&time_zone=-05:00, 2",
    "Undated, to=9999-12-31&time_zone=-05:00, 0",
    "Undated, per_page=1, 2",
    "Undated, from=0001-01-01, 0",
    "Undated, to=9999-12-31, 0",
  })
  void days(String outlet, String days, int articles) throws Exception {
    JsonNode page = api.get("/v1/search?source=" + outlet + "&" + days);
    assertEquals(articles, page.at("/total/value").asInt());
  }

  @Test
  void theChosenDaysDoNotShrinkTheBars() throws Exception {
    JsonNode all = published("source=Days62");
    assertEquals(62, all.path("buckets").size());
    assertEquals(all, published("source=Days62&from=2023-03-03&to=2023-03-03"));
    assertEquals(all, published("source=Days62&from=2024-01-01"));
  }

  @Test
  void otherFiltersDo() throws Exception {
    JsonNode one = published("source=Days62&q=1");
    assertEquals(1, one.path("buckets").size(), one.toString());
  }

  @Test
  void undatedArticlesAreCountedApart() throws Exception {
    JsonNode only = published("source=Undated");
    assertEquals(0, only.path("buckets").size());
    assertEquals(2, only.path("unknown").asInt());
    JsonNode mixed = published("source=Undated&source=Sunday&interval=day&from=2024-01-08");
    assertEquals(2, mixed.path("buckets").size());
    assertEquals(2, mixed.path("unknown").asInt());
  }
}
