package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer is wrapped in: ids, metrics, compression, origins. */
class ServingTest {
  private static final String FRIEND = "https://news.example";

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  /** The address of a long file of the page. */
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static String script;

  @BeforeAll
  static void start() throws Exception {
    var bind = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server =
        RunningServer.served(
            new ServerSettings(bind, List.of(FRIEND), null, false, null, false),
            "org/anun/api/pagefixture/");
    String page = server.call("GET", "/").body();
    script =
        page.replaceAll("(?s).*src=\"(/page/[^\"]*/)page.js\".*", "$1lib/lit-html/lit-html.js");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest(name = "{0} is kept: {1}")
  @CsvSource({
    "4bf92f3577b34da6a3ce929d0e0e4736, true",
    "123e4567-e89b-12d3-a456-426614174000, true",
    "0123456789abcdef, true",
    "0123456789abcde, false",
    "Pashinyan-and-more-names, false",
    "-123456789abcdef, false",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0, false",
  })
  void takesOverIdsThatCanHoldNoName(String id, boolean kept) throws Exception {
    HttpResponse<String> answer = server.call("GET", "/health/live", "X-Request-Id", id);
    assertEquals(kept, header(answer, "X-Request-Id").equals(id));
  }

  @Test
  void compressesWhatIsLongForWhoTakesIt() throws Exception {
    byte[] plain = server.bytes(script).body();
    HttpResponse<byte[]> compressed = server.bytes(script, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(compressed, "Content-Encoding"));
    assertTrue(header(compressed, "Vary").contains("Accept-Encoding"));
    assertTrue(compressed.body().length < plain.length / 2);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
      assertArrayEquals(plain, unpacked.readAllBytes());
    }
    assertEquals(
        "", header(server.bytes("/health/live", "Accept-Encoding", "gzip"), "Content-Encoding"));
    assertEquals(
        "", header(server.bytes(script, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
  }

  @Test
  void aCompressedFileIsKnownByItsTagToo() throws Exception {
    String tag = header(server.bytes(script, "Accept-Encoding", "gzip"), "ETag");
    HttpResponse<byte[]> again =
        server.bytes(script, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals(200, server.bytes(script, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void metricsCountByRouteAndNameNobody() throws Exception {
    assertEquals(404, server.call("GET", "/Pashinyan").statusCode());
    assertEquals(503, server.call("GET", "/v1/search?q=Pashinyan").statusCode());
    assertEquals(503, server.call("GET", "/v1/entities/nikol-pashinyan").statusCode());
    assertEquals(200, server.call("GET", "/?q=Pashinyan").statusCode());
    String odd =
        server.raw("PASHINYAN /v1/search HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(odd.startsWith("HTTP/1.1 4") || odd.startsWith("HTTP/1.1 501"), odd);
    assertTrue(
        server.raw("GET /Pashinyan%ZZ HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 400"));
    HttpResponse<String> metrics = server.call("GET", "/metrics");
    assertEquals("text/plain; version=0.0.4; charset=utf-8", header(metrics, "Content-Type"));
    String text = metrics.body();
    for (String wanted :
        List.of(
            "anun_http_requests_seconds_bucket{method=\"GET\",route=\"/v1/search\",status=\"503\",le=\"0.1\"}",
            "anun_http_requests_seconds_count{method=\"GET\",route=\"/v1/entities/*\",status=\"503\"}",
            "anun_http_requests_seconds_count{method=\"GET\",route=\"/\",status=\"503\"}",
            "anun_http_requests_seconds_count{method=\"GET\",route=\"-\",status=\"404\"}",
            "anun_http_requests_seconds_count{method=\"OTHER\"",
            "anun_elasticsearch_calls_seconds_bucket{call=\"search\",outcome=\"none\",le=\"6.0\"}",
            "anun_http_connections ",
            "jvm_memory_used_bytes")) {
      assertTrue(text.contains(wanted), () -> wanted + " is not in\n" + text);
    }
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("pashinyan"), text);
    assertEquals(400, server.call("GET", "/metrics?name=a").statusCode());
  }

  @Test
  void onlyThePagesOfAllowedOriginsReadAnswers() throws Exception {
    String allow = "Access-Control-Allow-Origin";
    assertEquals(FRIEND, header(origin("GET", FRIEND), allow));
    HttpResponse<String> answer = origin("GET", FRIEND);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Access-Control-Expose-Headers").contains("ETag"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    for (String other :
        List.of(
            "https://news-example", "http://news.example", "https://news.example.evil", "null")) {
      HttpResponse<String> refused = origin("GET", other);
      assertEquals("", header(refused, allow), other);
      assertTrue(refused.headers().allValues("Vary").toString().contains("Origin"), other);
    }
    HttpResponse<String> preflight =
        server.call(
            "OPTIONS",
            "/v1/search",
            "Origin",
            FRIEND,
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "X-API-Key");
    assertEquals(200, preflight.statusCode());
    assertEquals(FRIEND, header(preflight, allow));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("X-API-Key"));
  }

  private static HttpResponse<String> origin(String method, String origin) throws Exception {
    return server.call(method, "/health/live", "Origin", origin);
  }

  @Test
  void withoutAListNoOriginIsAllowed() throws Exception {
    try (var closed = RunningServer.withoutElasticsearch(RunningServer.NO_PAGE)) {
      HttpResponse<String> answer = closed.call("GET", "/health/live", "Origin", FRIEND);
      assertEquals(200, answer.statusCode());
      assertEquals("", header(answer, "Access-Control-Allow-Origin"));
      assertNotEquals(
          200,
          closed
              .call(
                  "OPTIONS", "/v1/search", "Origin", FRIEND, "Access-Control-Request-Method", "GET")
              .statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "news.example",
        "https://news.example/",
        "https://NEWS.example",
        "https://a@news.example",
        "ftp://news.example",
        "https://",
        ""
      })
  void whatIsNoOriginIsRefused(String origin) {
    var bind = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ServerSettings(bind, List.of(origin), null, false, null, false));
    assertTrue(String.valueOf(refused.getMessage()).contains("'" + origin + "'"));
  }
}
