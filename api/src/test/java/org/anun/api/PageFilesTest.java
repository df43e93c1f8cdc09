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
    assertEquals(page.body(), server.call("GET", "/index.html").body());
  }

  @Test
  void joinsModulesAndStyleSheets() throws Exception {
    assertEquals(
        """
        import * as $2 from "./lib/lit-html/lit-html.js";
        const $1 = (() => {
        function part(value) {
        return private_(value);
        }
        function private_(value) {
        return value; // kept: it does not begin its line
        }
        return { part };
        })();
        const $3 = (() => {
        const { nothing: none } = $2;
        const { part } = $1;
        const page = part(none);
        return { page };
        })();
        export { $1, $3 };
        export const { page } = $3;
        """,
        server.call("GET", base + "page.js").body());
    assertEquals(
        """
        import { $1 } from "./page.js";
        const $4 = (() => {
        const { part } = $1;
        const parts = { part };
        return { parts };
        })();
        export { $4 };
        export const { parts } = $4;
        """,
        server.call("GET", base + "later.js").body());
    assertEquals(
        ":root{--ink: black;}body{color: var(--ink);}",
        server.call("GET", base + "page.css").body());
    assertEquals(404, server.call("GET", base + "part.js").statusCode());
    assertEquals(405, server.call("POST", base + "page.js").statusCode());
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
    HttpResponse<String> first = server.call("GET", "/");
    String tag = header(first, "ETag");
    assertEquals("no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again = server.call("GET", "/", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    assertEquals(200, server.call("GET", "/", "If-None-Match", "\"x\"").statusCode());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
