package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.search.Hit;
import org.anun.api.search.Run;
import org.anun.api.search.SearchPage;
import org.anun.api.search.Spelling;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start page over a search that says what a test wants. */
class StartPageTest {
  private static final PageFiles PAGE = PageFiles.read(PageFiles.PAGE);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE = "</script><script>alert(1)</script><!-- \"&amp;";
  private static final Pattern BLOCK =
      Pattern.compile("(?s)<script type=\"application/json\" id=\"answer\"([^>]*)>(.*?)</script>");

  private final Metrics metrics = new Metrics();
  private final AtomicInteger searches = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable Server server;

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
    metrics.close();
    http.close();
  }

  private URI serve(int places, Function<Parameters, SearchPage> search) throws Exception {
    var gate = new Gate(null);
    var start =
        new StartPage(
            PAGE,
            new FirstAnswer(
                parameters -> {
                  searches.incrementAndGet();
                  return search.apply(parameters);
                },
                gate,
                new Places("answers", places, metrics)));
    var started = new Server(0);
    server = started;
    started.setHandler(new ApiHandler(List.of(), PAGE, start, gate));
    started.start();
    return URI.create(
        "http://127.0.0.1:" + ((ServerConnector) started.getConnectors()[0]).getLocalPort() + "/");
  }

  private HttpResponse<String> get(URI address, String state, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(address.resolve(state));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static SearchPage found(SearchPage.@Nullable Total stories, Hit... hits) {
    return new SearchPage(
        "a",
        5,
        false,
        new SearchPage.Total(hits.length, "eq"),
        stories,
        List.of(new Spelling("s1", HOSTILE, "Latn", "identical", 1L, List.of())),
        List.of(),
        List.of(),
        Map.of(),
        List.of(hits),
        new SearchPage.Position(1, 10, "/v1/search?q=a&page=2", null));
  }

  private static Hit hit(@Nullable String language, @Nullable String published, String title) {
    return new Hit(
        "i/d",
        null,
        null,
        language,
        published,
        1.5,
        "i/d",
        null,
        title.isEmpty() ? List.of() : List.of(new Run(title, "s1")),
        List.of(List.of(new Run("a < b", null))),
        List.of(new Hit.Reason("form", "why & how")));
  }

  private static JsonNode block(String page) throws Exception {
    Matcher block = BLOCK.matcher(page);
    assertTrue(block.find(), page);
    return JSON.readTree(block.group(2));
  }

  @Test
  void sendsItsHeadAndSearchBoxBeforeTheSearchEnds() throws Exception {
    var goOn = new CountDownLatch(1);
    URI address =
        serve(
            1,
            parameters -> {
              try {
                goOn.await();
              } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
              }
              return found(null, hit("en", "2025-09-12", "A title"));
            });
    HttpResponse<InputStream> answer =
        http.send(
            HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    try (var page = new GZIPInputStream(answer.body(), 1)) {
      var head = new StringBuilder();
      while (head.indexOf("page.js") < 0) {
        head.append((char) page.read());
      }
      assertTrue(head.indexOf("<form class=\"search\"") > 0, head.toString());
      assertTrue(head.indexOf("rel=\"stylesheet\"") > 0, head.toString());
      goOn.countDown();
      String rest = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(rest.contains("<mark>A title</mark>"), rest);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noTextOfAnArticleEndsTheData(boolean collapsed) throws Exception {
    var stories = collapsed ? new SearchPage.Total(1, "eq") : null;
    URI address = serve(1, parameters -> found(stories, hit("en", "2025-09-12", HOSTILE)));
    String page = get(address, "/?q=" + Parameters.encode(HOSTILE)).body();
    assertEquals(2, page.split("<script", -1).length - 1, page);
    assertFalse(page.contains("<!--"), page);
    assertTrue(page.contains("value=\"" + FoundMarkup.escaped(HOSTILE) + "\""), page);
    JsonNode block = block(page);
    assertEquals(HOSTILE, block.at("/spellings/0/form").asText());
    assertEquals(
        collapsed, block.has("hits"), "the articles come as data where more is said of them");
    if (collapsed) {
      assertEquals(HOSTILE, block.at("/hits/0/title/0/t").asText());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en-GB,en | 1 article  | 12 Sept 2025       | Armenian      | Untitled article    | Next",
        "ru       | 1 статья   | 12 сент. 2025 г.   | Армянский     | Статья без заголовка | Далее",
        "hy-AM    | 1 հոդված   | 12 սեպտեմբերի, 2025 | Հայերեն       | Անվերնագիր հոդված  | Հաջորդը",
      })
  void speaksTheReadersLanguage(
      String languages, String total, String day, String language, String untitled, String next)
      throws Exception {
    URI address = serve(1, parameters -> found(null, hit("hy", "2025-09-13T01:30:00+04:00", "")));
    String page = get(address, "/", "Accept-Language", languages).body();
    assertTrue(page.contains("<html lang=\"" + languages.substring(0, 2) + "\">"), page);
    for (String wanted :
        List.of(
            "<strong>" + total + "</strong>",
            ">" + day + "</time>",
            "<span class=\"badge\">" + language + "</span>",
            "<h3 lang=\"hy\" dir=\"auto\"><a id=\"hit-i%2Fd\" href=\"/?article=i%2Fd\">"
                + "<span class=\"unknown\">"
                + untitled
                + "</span></a></h3>",
            "<p class=\"snippet\" lang=\"hy\" dir=\"auto\">… a &lt; b …</p>",
            "<a rel=\"next\" href=\"/?page=2\">" + next + "</a>",
            "<dd>why &amp; how</dd>")) {
      assertTrue(
          page.replaceAll("[\u00a0\u202f]", " ").contains(wanted),
          () -> wanted + " is not in " + page);
    }
  }

  @Test
  void saysWhatIsUnknown() throws Exception {
    URI address = serve(1, parameters -> found(null, hit(null, null, "A title")));
    String page = get(address, "/").body();
    assertTrue(page.contains("<span class=\"unknown\">source unknown</span>"), page);
    assertTrue(page.contains("<span class=\"unknown\">date unknown</span>"), page);
    assertTrue(page.contains("<span class=\"badge\">Language unsure</span>"), page);
    assertTrue(page.contains("<h3 dir=\"auto\">"), page);
  }

  @Test
  void isNeverStoredAndItsHeadSearchesNothing() throws Exception {
    URI address = serve(1, parameters -> found(null));
    HttpResponse<String> page = get(address, "/");
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("", page.headers().firstValue("ETag").orElse(""));
    assertEquals(page.body(), get(address, "/index.html").body());
    assertTrue(page.body().contains("<noscript><p>No article matches.</p></noscript>"));
    assertEquals(2, searches.get());
    HttpResponse<String> head =
        http.send(
            HttpRequest.newBuilder(address)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, head.statusCode());
    assertEquals("text/html; charset=utf-8", head.headers().firstValue("Content-Type").orElse(""));
    // How long the page would be is not known, and 0 would be wrong.
    assertEquals("", head.headers().firstValue("Content-Length").orElse(""));
    assertEquals(2, searches.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?article=a", "/?entity=gyumri&kind=place", "/?q=%ff"})
  void leavesTheRestToTheScript(String state) throws Exception {
    URI address = serve(1, parameters -> found(null));
    HttpResponse<String> page = get(address, state);
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("id=\"answer\""), page.body());
    assertTrue(page.body().contains("<form class=\"search\""), page.body());
    assertEquals(0, searches.get());
  }

  @Test
  void aFailedSearchStandsThereWithItsStatus() throws Exception {
    URI address =
        serve(
            1,
            parameters -> {
              SearchQuery.parse(parameters);
              throw new IllegalStateException("a fault that is meant");
            });
    HttpResponse<String> wrong = get(address, "/?from=%3Cb%3E&sort=best&ui=hy");
    assertEquals(200, wrong.statusCode());
    JsonNode problem = block(wrong.body());
    assertEquals(400, problem.path("status").asInt());
    assertEquals(List.of("from", "sort"), problem.path("errors").findValuesAsText("parameter"));
    assertTrue(wrong.body().contains(" data-lang=\"hy\" data-status=\"400\">"), wrong.body());
    assertTrue(wrong.body().contains("<noscript><p role=\"alert\">"), wrong.body());
    assertFalse(wrong.body().contains("<b>"), wrong.body());
    String fault = get(address, "/").body();
    assertTrue(fault.contains(" data-status=\"500\">"), fault);
  }

  @Test
  void withoutAPlaceItIsToldWhenToComeAgain() throws Exception {
    URI address = serve(0, parameters -> found(null));
    HttpResponse<String> page = get(address, "/");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(" data-status=\"503\" data-retry-after=\"1\">"), page.body());
    assertEquals(503, block(page.body()).path("status").asInt());
    assertEquals(0, searches.get());
  }

  @Test
  void keepsFiltersInItsForm() throws Exception {
    URI address = serve(1, parameters -> found(null));
    String page = get(address, "/?q=a&source=A%22B&match=exact&page=2&utm=x").body();
    assertTrue(page.contains("<input type=\"hidden\" name=\"source\" value=\"A&quot;B\">"), page);
    assertTrue(page.contains("value=\"exact\" checked>"), page);
    assertFalse(page.contains("name=\"page\""), page);
    assertFalse(page.contains("utm"), page);
  }
}
