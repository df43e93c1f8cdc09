package org.anun.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The files of the page, joined once and kept in memory, so that no path of a request ever reaches
 * a file system. All but the start page stand below an address that names their content, so that a
 * browser never asks for one again. Thread-safe. {@link ShippedPage} has them as the build left
 * them.
 */
final class PageFiles {
  /** Where the page stands on the class path. */
  static final String PAGE = "org/anun/api/page/";

  private static final String START = "index.html";
  private static final String LIT_HTML = "META-INF/resources/webjars/lit-html/";
  private static final String LIT_HTML_PATH = "lib/lit-html/";

  /** What the first view needs, and what the others do. */
  private static final List<String> MODULES = List.of("page.js", "later.js");

  private static final List<String> STYLES = List.of("page.css", "later.css");

  private static final Pattern REFERENCE = Pattern.compile("(?<=(?:href|src)=\")[^\"]+(?=\")");

  /** A file of wording, which there is for each language of the interface. */
  private static final Pattern WORDING = Pattern.compile("wording/(\\w+)\\.json");

  /** What stands for the reader's language in the start page. */
  private static final String LANGUAGE = "{lang}";

  /** What robots ask for at an address of its own. */
  private static final String ROBOTS = "robots.txt";

  private static final String FOR_A_DAY = "public, max-age=86400";

  /** As many letters of the content's hash as no two versions will ever share. */
  private static final int VERSION_LETTERS = 12;

  /** A file below an address that names its content never changes. */
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Map<String, PageFile> files;
  private final String base;
  private final String start;

  /**
   * @param files by their paths
   * @param base what their paths begin with
   * @param start the start page, with words in braces to be filled in; empty where there is no page
   */
  PageFiles(Map<String, PageFile> files, String base, String start) {
    this.files = Map.copyOf(files);
    this.base = base;
    this.start = start;
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
        return new PageFiles(Map.of(), "", "");
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
    String base = "/page/" + version(files) + "/";
    byte[] start = files.remove(START);
    if (start == null) {
      throw new IllegalStateException("the page has no " + START);
    }
    var addressed = new HashMap<String, PageFile>();
    files.forEach(
        (name, bytes) ->
            addressed.put(
                name.equals(ROBOTS) ? "/" + name : base + name,
                PageFile.of(name, bytes, name.equals(ROBOTS) ? FOR_A_DAY : FOR_GOOD)));
    return new PageFiles(
        addressed,
        base,
        REFERENCE
            .matcher(new String(start, StandardCharsets.UTF_8).replaceAll("(?m)^\\s+", ""))
            .replaceAll(
                each ->
                    Matcher.quoteReplacement(
                        files.containsKey(each.group().replace(LANGUAGE, PageState.FALLBACK))
                            ? base + each.group()
                            : each.group())));
  }

  /** All files by their paths. */
  Map<String, PageFile> files() {
    return files;
  }

  /** What the paths of all files begin with. */
  String base() {
    return base;
  }

  /** The start page, with words in braces to be filled in; empty where there is no page. */
  String start() {
    return start;
  }

  /** The languages of the interface. */
  Set<String> spoken() {
    return files.keySet().stream()
        .filter(path -> path.startsWith(base))
        .map(path -> WORDING.matcher(path.substring(base.length())))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a file stands at that path. */
  boolean has(String path) {
    return files.containsKey(path);
  }

  /**
   * The file at a path where one stands.
   *
   * @param encodings what the client takes, by its {@code Accept-Encoding}
   */
  Reply reply(String path, List<String> encodings) {
    return Objects.requireNonNull(files.get(path), path).in(encodings);
  }

  /** The bytes of a file of the page, by its name; empty where there is none. */
  byte[] bytes(String name) {
    PageFile file = files.get(base + name);
    if (file == null || !(file.plain().body() instanceof Body.Whole whole)) {
      return new byte[0];
    }
    byte[] bytes = new byte[whole.bytes().remaining()];
    whole.bytes().duplicate().get(bytes);
    return bytes;
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
    Map<String, String> joined = all.joined(MODULES);
    STYLES.forEach(name -> joined.put(name, all.style(name)));
    joined.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
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
