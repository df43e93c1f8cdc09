package org.anun.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The files of the page, read from the class path once and kept in memory, so that no path of a
 * request ever reaches a file system. Thread-safe.
 */
final class PageFiles {
  /** Where the page stands on the class path. */
  static final String PAGE = "org/anun/api/page/";

  private static final String LIT_HTML = "META-INF/resources/webjars/lit-html/";
  private static final String LIT_HTML_PATH = "/lib/lit-html/";

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

  private final Map<String, StoredFile> files;

  private record StoredFile(String type, EntityTag tag, Body body) {}

  private PageFiles(Map<String, StoredFile> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Reads a page and the library it is built on.
   *
   * @param folder where the page stands on the class path, with a slash at the end; a class path
   *     without it serves no page
   * @throws IllegalStateException when a file is of no known type
   */
  static PageFiles read(String folder) {
    var files = new HashMap<String, StoredFile>();
    try (ResourceFactory.Closeable resources = ResourceFactory.closeable()) {
      Resource page = resources.newClassLoaderResource(folder);
      if (page != null) {
        add(files, page, "/");
      }
      Resource library = resources.newClassLoaderResource(LIT_HTML);
      if (library == null || library.list().size() != 1) {
        throw new IllegalStateException("the class path has not one lit-html, needed by the page");
      }
      addModules(files, library.list().getFirst(), LIT_HTML_PATH);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the page cannot be read from the class path", unreadable);
    }
    StoredFile start = files.get("/index.html");
    if (start != null) {
      files.put("/", start);
    }
    return new PageFiles(files);
  }

  /** Whether a file stands at that path. */
  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The file at a path. */
  Optional<Reply> reply(String path) {
    StoredFile file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    // The addresses carry no version, so a browser asks each time and mostly hears 304.
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            file.type(),
            "ETag",
            file.tag().text(),
            "Cache-Control",
            "no-cache",
            "Content-Security-Policy",
            POLICY);
    return Optional.of(new Reply(200, headers, file.body()));
  }

  private static void add(Map<String, StoredFile> files, Resource folder, String path)
      throws IOException {
    for (Resource entry : folder.list()) {
      String name = path + entry.getFileName();
      if (entry.isDirectory()) {
        add(files, entry, name + "/");
      } else {
        files.put(name, stored(entry, name));
      }
    }
  }

  /** Of the library only its modules: its folders of development builds and types stay out. */
  private static void addModules(Map<String, StoredFile> files, Resource library, String path)
      throws IOException {
    for (Resource entry : library.list()) {
      String name = path + entry.getFileName();
      if (entry.isDirectory() && entry.getFileName().equals("directives")) {
        addModules(files, entry, name + "/");
      } else if (name.endsWith(".js")) {
        files.put(name, stored(entry, name));
      }
    }
  }

  private static StoredFile stored(Resource entry, String name) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("the page has a file of unknown type: " + name);
    }
    try (InputStream stream = entry.newInputStream()) {
      byte[] bytes = stream.readAllBytes();
      return new StoredFile(type, EntityTag.of(bytes), new Body.Whole(ByteBuffer.wrap(bytes)));
    }
  }
}
