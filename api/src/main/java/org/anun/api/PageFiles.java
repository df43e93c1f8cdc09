package org.anun.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The files of the page, read from the class path and joined once, and kept in memory, so that no
 * path of a request ever reaches a file system. All but the start page stand below an address that
 * names their content, so that a browser never asks for one again. Thread-safe.
 */
final class PageFiles {
  /** Where the page stands on the class path. */
  static final String PAGE = "org/anun/api/page/";

  private static final String START = "index.html";
  private static final String LIT_HTML = "META-INF/resources/webjars/lit-html/";
  private static final String LIT_HTML_PATH = "lib/lit-html/";

  /** What the first view needs, and what the others do; each module belongs to one of the two. */
  private static final List<String> JOINED = List.of("page", "later");

  private static final Pattern REFERENCE = Pattern.compile("(?<=(?:href|src)=\")[^\"]+(?=\")");

  /** As many letters of the content's hash as no two versions will ever share. */
  private static final int VERSION_LETTERS = 12;

  /** A browser runs only the page's own files, and shows it in no other page's frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html;"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  /** What the page may be made of; other files are refused at start. */
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private final Map<String, Reply> replies;

  private PageFiles(Map<String, Reply> replies) {
    this.replies = Map.copyOf(replies);
  }

  /**
   * Reads a page and the library it is built on.
   *
   * @param folder where the page stands on the class path, with a slash at the end; a class path
   *     without it serves no page
   * @throws IllegalStateException when a file is of no known type, or cannot be joined
   */
  static PageFiles read(String folder) {
    var files = new TreeMap<String, byte[]>();
    try (ResourceFactory.Closeable resources = ResourceFactory.closeable()) {
      Resource page = resources.newClassLoaderResource(folder);
      if (page == null) {
        return new PageFiles(Map.of());
      }
      addPage(files, page);
      Resource library = resources.newClassLoaderResource(LIT_HTML);
      if (library == null || library.list().size() != 1) {
        throw new IllegalStateException("the class path has not one lit-html, needed by the page");
      }
      addModules(files, library.list().getFirst(), LIT_HTML_PATH);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the page cannot be read from the class path", unreadable);
    }
    return new PageFiles(replies(files));
  }

  /** Whether a file stands at that path. */
  boolean has(String path) {
    return replies.containsKey(path);
  }

  /** The file at a path. */
  Optional<Reply> reply(String path) {
    return Optional.ofNullable(replies.get(path));
  }

  private static Map<String, Reply> replies(SortedMap<String, byte[]> files) {
    byte[] start = files.remove(START);
    if (start == null) {
      throw new IllegalStateException("the page has no " + START);
    }
    String base = "/page/" + version(files) + "/";
    var replies = new HashMap<String, Reply>();
    files.forEach(
        (name, bytes) ->
            replies.put(base + name, reply(name, bytes, "public, max-age=31536000, immutable")));
    String text =
        REFERENCE
            .matcher(new String(start, StandardCharsets.UTF_8))
            .replaceAll(
                each ->
                    Matcher.quoteReplacement(
                        files.containsKey(each.group()) ? base + each.group() : each.group()));
    replies.put("/", reply(START, text.getBytes(StandardCharsets.UTF_8), "no-cache"));
    replies.put("/" + START, replies.get("/"));
    return replies;
  }

  private static Reply reply(String name, byte[] bytes, String caching) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("the page has a file of unknown type: " + name);
    }
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            type,
            "ETag",
            EntityTag.of(bytes).text(),
            "Cache-Control",
            caching,
            "Content-Security-Policy",
            POLICY);
    return new Reply(200, headers, new Body.Whole(ByteBuffer.wrap(bytes)));
  }

  private static String version(SortedMap<String, byte[]> files) {
    var all = new ByteArrayOutputStream();
    files.forEach(
        (name, bytes) -> {
          all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
          all.writeBytes(bytes);
        });
    String tag = EntityTag.of(all.toByteArray()).text();
    return tag.substring(1, VERSION_LETTERS + 1);
  }

  /** Adds the files of the page: modules and style sheets joined, wording by language. */
  private static void addPage(Map<String, byte[]> files, Resource folder) throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Resource entry : folder.list()) {
      String name = entry.getFileName();
      if (entry.isDirectory()) {
        continue; // the page's files lie side by side
      }
      if (name.endsWith(".js") || name.endsWith(".css")) {
        sources.put(name, new String(bytes(entry), StandardCharsets.UTF_8));
      } else if (name.endsWith(".tsv")) {
        String table = name.substring(0, name.length() - ".tsv".length());
        PageWording.of(name, new String(bytes(entry), StandardCharsets.UTF_8))
            .json()
            .forEach((language, json) -> files.put(table + "/" + language + ".json", json));
      } else {
        files.put(name, bytes(entry));
      }
    }
    PageSources all = new PageSources(sources);
    for (String name : JOINED) {
      files.put(name + ".js", all.module(name + ".js").getBytes(StandardCharsets.UTF_8));
      files.put(name + ".css", all.style(name + ".css").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Of the library only its modules: its folders of development builds and types stay out. */
  private static void addModules(Map<String, byte[]> files, Resource library, String path)
      throws IOException {
    for (Resource entry : library.list()) {
      String name = path + entry.getFileName();
      if (entry.isDirectory() && entry.getFileName().equals("directives")) {
        addModules(files, entry, name + "/");
      } else if (name.endsWith(".js")) {
        files.put(name, bytes(entry));
      }
    }
  }

  private static byte[] bytes(Resource entry) throws IOException {
    try (InputStream stream = entry.newInputStream()) {
      return stream.readAllBytes();
    }
  }
}
