package org.anun.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's modules and style sheets, each a plain file that a browser would read as it is, joined
 * into the few that it is sent: many small files compress half as well as one and cost a round trip
 * each. Comments and indentation stay here. See decision 0019.
 *
 * <p>A module imports by {@code import { a, b } from "./file.js";} and exports by {@code export}
 * before a function, class or constant; a style sheet takes in others by {@code @import
 * "file.css";}. Anything else at the beginning of a line is refused by file and line.
 */
final class PageSources {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([^}]*)} from \"([^\"]+)\";\\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:function|class|const) (\\w+))");
  private static final Pattern OTHER_STATEMENT = Pattern.compile("(?m)^(?:import|export)\\b.*");
  private static final Pattern SCRIPT_COMMENT =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*[\\s\\S]*?\\*/[ \\t]*|//.*)\\n");
  private static final Pattern STYLE_IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";\\n");
  private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
  private static final Pattern STYLE_SPACE = Pattern.compile("\\s*([{};])\\s*");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+|^\\n");

  private final Map<String, String> sources;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The modules of each joined file, in the order in which they run. */
  private final Map<String, Set<String>> joined = new LinkedHashMap<>();

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
   * The joined text of a module and of those that it imports, without the modules that an earlier
   * call has joined; those are imported from there. Each module is a function of its own, so that
   * names that are private to one stay so.
   *
   * @throws IllegalStateException when a module is missing, imports itself in a circle, or imports
   *     or exports in another way than the class says
   */
  String module(String root) {
    Set<String> modules = new LinkedHashSet<>();
    order(root, modules, new ArrayList<>());
    Set<String> libraries = new LinkedHashSet<>();
    Map<String, Set<String>> elsewhere = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    for (String name : modules) {
      body.append(wrapped(name, modules, libraries, elsewhere));
    }
    joined.put(root, modules);
    StringBuilder text = new StringBuilder();
    for (String library : libraries) {
      text.append("import * as %s from \".%s\";\n".formatted(variable(library), library));
    }
    elsewhere.forEach(
        (file, names) ->
            text.append("import { %s } from \"./%s\";\n".formatted(variables(names), file)));
    return text.append(body)
        .append("export { %s };\n".formatted(variables(modules)))
        .append("export const { %s } = %s;\n".formatted(exports(root), variable(root)))
        .toString();
  }

  /** Adds a module behind all that it imports. */
  private void order(String name, Set<String> modules, List<String> path) {
    if (modules.contains(name) || isJoined(name)) {
      return;
    }
    if (path.contains(name)) {
      throw new IllegalStateException(
          "the page's modules import one another in a circle: " + path + ", " + name);
    }
    path.add(name);
    Matcher imports = IMPORT.matcher(source(name, name));
    while (imports.find()) {
      if (!isLibrary(imports.group(2))) {
        order(sibling(imports.group(2), name), modules, path);
      }
    }
    path.removeLast();
    modules.add(name);
  }

  private boolean isJoined(String name) {
    return joined.values().stream().anyMatch(modules -> modules.contains(name));
  }

  private String wrapped(
      String name, Set<String> here, Set<String> libraries, Map<String, Set<String>> elsewhere) {
    String text = source(name, name);
    Matcher imports = IMPORT.matcher(text);
    text =
        imports.replaceAll(
            each -> {
              String from = each.group(2);
              String module = isLibrary(from) ? from : sibling(from, name);
              if (isLibrary(from)) {
                libraries.add(from);
              } else if (!here.contains(module)) {
                elsewhere
                    .computeIfAbsent(fileOf(module), none -> new LinkedHashSet<>())
                    .add(module);
              }
              return Matcher.quoteReplacement(
                  "const { %s } = %s;\n"
                      .formatted(each.group(1).strip().replace(" as ", ": "), variable(module)));
            });
    text = EXPORT.matcher(text).replaceAll("");
    Matcher other = OTHER_STATEMENT.matcher(text);
    if (other.find()) {
      throw new IllegalStateException(
          "the page's module %s cannot be joined for this line: %s".formatted(name, other.group()));
    }
    text = INDENTATION.matcher(SCRIPT_COMMENT.matcher(text).replaceAll("")).replaceAll("");
    return "const %s = (() => {\n%sreturn { %s };\n})();\n"
        .formatted(variable(name), text, exports(name));
  }

  private String fileOf(String module) {
    return joined.entrySet().stream()
        .filter(each -> each.getValue().contains(module))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private String exports(String name) {
    return EXPORT
        .matcher(source(name, name))
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.joining(", "));
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

  private String sibling(String path, String importer) {
    String name = path.startsWith("./") ? path.substring(2) : path;
    source(name, importer);
    return name;
  }

  private String variables(Set<String> modules) {
    return modules.stream().map(this::variable).collect(Collectors.joining(", "));
  }

  /** A short name for what a module exports; it is written wherever that is imported. */
  private String variable(String module) {
    return "$" + numbers.computeIfAbsent(module, next -> numbers.size() + 1);
  }
}
