package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageFilesTest {
  private static final Pattern IMPORT = Pattern.compile("from ?\"(\\./|\\.\\./)([a-z/-]+\\.js)\"");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.withoutElasticsearch("org/anun/api/pagefixture/");
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
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertTrue(policy.contains("require-trusted-types-for 'script'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals(page.body(), server.call("GET", "/index.html").body());
  }

  @Test
  void servesFilesInFolders() throws Exception {
    HttpResponse<String> part = server.call("GET", "/parts/part.js");
    assertEquals(200, part.statusCode());
    assertEquals("text/javascript; charset=utf-8", header(part, "Content-Type"));
    assertEquals(404, server.call("GET", "/parts").statusCode());
    assertEquals(405, server.call("POST", "/parts/part.js").statusCode());
  }

  @Test
  void servesTheModulesOfLitHtmlAndTheirImports() throws Exception {
    for (String module :
        new String[] {
          "lit-html.js", "directive.js", "directives/repeat.js", "directives/live.js"
        }) {
      String path = "/lib/lit-html/" + module;
      HttpResponse<String> answer = server.call("GET", path);
      assertEquals(200, answer.statusCode(), path);
      Matcher imports = IMPORT.matcher(answer.body());
      while (imports.find()) {
        String base = server.address().resolve(path).resolve(imports.group(1)).getPath();
        assertEquals(
            200, server.call("GET", base + imports.group(2)).statusCode(), imports.group());
      }
    }
    assertEquals(404, server.call("GET", "/lib/lit-html/development/lit-html.js").statusCode());
    assertEquals(404, server.call("GET", "/lib/lit-html/package.json").statusCode());
  }

  @Test
  void letsBrowsersKeepFiles() throws Exception {
    HttpResponse<String> first = server.call("GET", "/lib/lit-html/lit-html.js");
    String tag = header(first, "ETag");
    assertEquals("no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again =
        server.call("GET", "/lib/lit-html/lit-html.js", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    assertEquals(
        200,
        server.call("GET", "/lib/lit-html/lit-html.js", "If-None-Match", "\"x\"").statusCode());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
