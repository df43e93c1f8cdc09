package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageFilesTest {
  private static final Pattern IMPORT = Pattern.compile("from ?\"(\\./|\\.\\./)([a-z/-]+\\.js)\"");
  private static final Pattern SCRIPT = Pattern.compile("src=\"(/page/[0-9a-f]{12}/)page.js\"");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  /** What all addresses of the page's files begin with. */
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static String base;

  @BeforeAll
  static void start() throws Exception {
    server = RunningServer.withoutElasticsearch("org/anun/api/pagefixture/");
    Matcher script = SCRIPT.matcher(server.call("GET", "/").body());
    assertTrue(script.find());
    base = script.group(1);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void servesThePageUnderAStrictPolicy() throws Exception {
    HttpResponse<String> page = server.call("GET", "/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    assertTrue(page.body().contains("A page"));
    assertTrue(page.body().contains("href=\"" + base + "page.css\""), page.body());
    assertTrue(page.body().contains("href=\"/v1/search\""), page.body());
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertTrue(policy.contains("require-trusted-types-for 'script'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void joinsModulesAndStyleSheets() throws Exception {
    assertEquals(
        """
        import { nothing } from "./lib/lit-html/lit-html.js";
        export function part(value) {
        return private_(value);
        }
        function private_(value) {
        return value; // kept: it does not begin its line
        }
        const unwanted = 1;
        export const page = part(nothing);
        """,
        server.call("GET", base + "page.js").body());
    assertEquals(
        """
        import { part } from "./page.js";
        export const parts = { part };
        """,
        server.call("GET", base + "later.js").body());
    assertEquals(
        ":root{--ink:black;}body{color:var(--ink);}", server.call("GET", base + "page.css").body());
    assertEquals(404, server.call("GET", base + "part.js").statusCode());
    assertEquals(405, server.call("POST", base + "page.js").statusCode());
  }

  @Test
  void tellsRobotsWhatNotToAskFor() throws Exception {
    HttpResponse<String> robots = server.call("GET", "/robots.txt");
    assertEquals(200, robots.statusCode());
    assertEquals("text/plain; charset=utf-8", header(robots, "Content-Type"));
    assertEquals("public, max-age=86400", header(robots, "Cache-Control"));
    assertEquals("User-agent: *\nDisallow: /?\n", robots.body());
    assertEquals(404, server.call("GET", base + "robots.txt").statusCode());
  }

  @Test
  void servesWordingByLanguage() throws Exception {
    HttpResponse<String> armenian = server.call("GET", base + "wording/hy.json");
    assertEquals("application/json", header(armenian, "Content-Type"));
    assertEquals("{\"hello\":\"Բարև {name}\",\"month.1\":\"հունվար\"}", armenian.body());
    assertEquals(
        "{\"hello\":\"Hello {name}\"}", server.call("GET", base + "wording/en.json").body());
    assertEquals(404, server.call("GET", base + "wording.tsv").statusCode());
  }

  @Test
  void servesTheModulesOfLitHtmlAndTheirImports() throws Exception {
    for (String module :
        new String[] {
          "lit-html.js", "directive.js", "directives/repeat.js", "directives/live.js"
        }) {
      String path = base + "lib/lit-html/" + module;
      HttpResponse<String> answer = server.call("GET", path);
      assertEquals(200, answer.statusCode(), path);
      Matcher imports = IMPORT.matcher(answer.body());
      while (imports.find()) {
        String folder = server.address().resolve(path).resolve(imports.group(1)).getPath();
        assertEquals(
            200, server.call("GET", folder + imports.group(2)).statusCode(), imports.group());
      }
    }
    String library = base + "lib/lit-html/";
    assertEquals(404, server.call("GET", library + "development/lit-html.js").statusCode());
    assertEquals(404, server.call("GET", library + "package.json").statusCode());
  }

  @Test
  void letsBrowsersKeepFiles() throws Exception {
    HttpResponse<String> script = server.call("GET", base + "page.js");
    assertEquals("public, max-age=31536000, immutable", header(script, "Cache-Control"));
    String tag = header(script, "ETag");
    HttpResponse<String> again = server.call("GET", base + "page.js", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    HttpResponse<String> other = server.call("GET", base + "page.js", "If-None-Match", "\"x\"");
    assertEquals(200, other.statusCode());
  }

  @Test
  void sendsWhatTheClientTakes() throws Exception {
    String path = base + "page.js";
    HttpResponse<String> plain = server.call("GET", path, "Accept-Encoding", "br, gzip;q=0");
    assertEquals("", header(plain, "Content-Encoding"));
    HttpResponse<byte[]> packed = server.bytes(path, "Accept-Encoding", "br, gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.body().length < plain.body().length());
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertEquals(plain.body(), new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
    }
    String tag = packed.headers().firstValue("ETag").orElse("");
    assertNotEquals(tag, header(plain, "ETag"));
    for (HttpHeaders each : List.of(plain.headers(), packed.headers())) {
      assertEquals(List.of("Accept-Encoding"), each.allValues("Vary"));
    }
    HttpResponse<String> again =
        server.call("GET", path, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
