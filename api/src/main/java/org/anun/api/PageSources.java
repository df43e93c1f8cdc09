package org.anun.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page's modules and style sheets, each a plain file, joined into the few that a browser is
 * sent: many small files compress half as well as one and cost a round trip each. Comments and
 * indentation stay here. See decisions 0019 and 0022.
 *
 * <p>What a joined file holds shares one scope, so that names at the beginning of a line are the
 * whole page's: two modules cannot have the same. A style sheet takes in others by {@code @import
 * "file.css";}.
 */
final class PageSources {
  private static final Pattern STYLE_IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";\\n");
  private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
  private static final Pattern STYLE_SPACE = Pattern.compile("\\s*([{};])\\s*|(?<=[:,])\\s+");

  private final Map<String, String> sources;
  private final Map<String, PageModule> modules = new TreeMap<>();

  /** The joined file that each module is part of. */
  private final Map<String, String> parts = new HashMap<>();

  /**
   * Takes the sources.
   *
   * @param sources the text of each file by its path within the page's folder
   */
  PageSources(Map<String, String> sources) {
    this.sources = Map.copyOf(sources);
  }

  /**
   * The joined text of a style sheet and those that it takes in.
   *
   * @throws IllegalStateException when one is missing
   */
  String style(String root) {
    Matcher imports = STYLE_IMPORT.matcher(source(root, root));
    String text = imports.replaceAll(each -> Matcher.quoteReplacement(style(each.group(1))));
    return STYLE_SPACE.matcher(STYLE_COMMENT.matcher(text).replaceAll("")).replaceAll("$1").strip();
  }

  /**
   * Joins modules with all that they import. A module that several of them need is part of the
   * first, and the others import from there.
   *
   * @param roots modules whose exports stay exports
   * @return the joined text by its root, in their order
   * @throws IllegalStateException when a module is missing, declares what another does, imports
   *     what is not exported or itself in a circle, or cannot be joined
   */
  Map<String, String> joined(List<String> roots) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (String root : roots) {
      List<String> order = new ArrayList<>();
      order(root, root, order, new ArrayList<>());
      files.put(root, order);
    }
    refuseNamesOfTwo();
    Set<String> wanted = new TreeSet<>();
    roots.forEach(root -> wanted.addAll(module(root, root).exported()));
    Map<String, String> heads = new HashMap<>();
    files.forEach((root, order) -> heads.put(root, head(root, order, wanted)));
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((root, order) -> texts.put(root, heads.get(root) + bodies(order, wanted)));
    return texts;
  }

  /** Adds a module to a file, behind all that it imports. */
  private void order(String name, String file, List<String> order, List<String> path) {
    if (parts.containsKey(name)) {
      return;
    }
    if (path.contains(name)) {
      throw new IllegalStateException(
          "the page's modules import one another in a circle: " + path + ", " + name);
    }
    String importer = path.isEmpty() ? name : path.getLast();
    path.add(name);
    for (String from : module(name, importer).imports().keySet()) {
      if (!isLibrary(from)) {
        order(sibling(from), file, order, path);
      }
    }
    path.removeLast();
    parts.put(name, file);
    order.add(name);
  }

  /** The import statements of a joined file; what it takes from another is noted as wanted. */
  private String head(String file, List<String> order, Set<String> wanted) {
    Map<String, Set<String>> taken = new TreeMap<>();
    for (String name : order) {
      module(name, name)
          .imports()
          .forEach(
              (from, names) -> {
                String source = isLibrary(from) ? from : fileOf(from, names, name);
                if (!source.equals(file)) {
                  taken.computeIfAbsent(source, none -> new TreeSet<>()).addAll(names);
                }
              });
    }
    StringBuilder text = new StringBuilder();
    taken.forEach(
        (source, names) -> {
          String path = isLibrary(source) ? "." + source : "./" + source;
          text.append("import { %s } from \"%s\";\n".formatted(String.join(", ", names), path));
          if (!isLibrary(source)) {
            wanted.addAll(names);
          }
        });
    return text.toString();
  }

  /** The joined file that a module is part of which exports these names. */
  private String fileOf(String from, Set<String> names, String importer) {
    String name = sibling(from);
    PageModule module = module(name, importer);
    for (String each : names) {
      if (!module.exported().contains(each)) {
        throw new IllegalStateException(
            "the page's module %s imports %s, which %s does not export"
                .formatted(importer, each, name));
      }
    }
    return Objects.requireNonNull(parts.get(name));
  }

  private String bodies(List<String> order, Set<String> wanted) {
    StringBuilder text = new StringBuilder();
    order.forEach(name -> text.append(module(name, name).bodyExporting(wanted)));
    return text.toString();
  }

  private void refuseNamesOfTwo() {
    Map<String, String> owners = new TreeMap<>();
    modules.forEach(
        (name, module) ->
            module
                .declared()
                .forEach(
                    each -> {
                      String other = owners.putIfAbsent(each, name);
                      if (other != null) {
                        throw new IllegalStateException(
                            "the page's modules %s and %s both declare %s; rename one"
                                .formatted(other, name, each));
                      }
                    }));
  }

  private PageModule module(String name, String importer) {
    return modules.computeIfAbsent(name, none -> PageModule.of(name, source(name, importer)));
  }

  private String source(String name, String wantedBy) {
    String text = sources.get(name);
    if (text == null) {
      throw new IllegalStateException("the page has no file " + name + ", needed by " + wantedBy);
    }
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static boolean isLibrary(String path) {
    return path.startsWith("/");
  }

  private static String sibling(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
