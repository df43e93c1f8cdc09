package org.anun.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One module of the page: a plain file that a browser would read as it is. It imports by {@code
 * import { a, b } from "./file.js";}, declares functions, classes and variables at the beginning of
 * a line, and exports by {@code export} before one of them that is no {@code let}.
 *
 * @param imports the names that it takes, by the path that it takes them from
 * @param declared the names that are its own
 * @param exported those that others may import
 * @param body its text without imports, comments and indentation
 */
record PageModule(
    Map<String, Set<String>> imports, Set<String> declared, Set<String> exported, String body) {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([\\w\\s,]*)} from \"([^\"]+)\";\\n");
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(?:(export )(?!let))?(?:async )?(?:function|class|const|let) (\\w+)");
  private static final Pattern OTHER_STATEMENT =
      Pattern.compile(
          "(?m)^(?:import\\b|export (?!(?:(?:async )?function|class|const) \\w)|(?:const|let)"
              + " [\\[{]|var\\b).*");
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*[\\s\\S]*?\\*/[ \\t]*|//.*)\\n");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+|^\\n");

  /**
   * Reads a module.
   *
   * @param name of its file, for messages
   * @param text its whole text, with a line break at the end
   * @throws IllegalStateException when it has a statement that cannot be joined
   */
  static PageModule of(String name, String text) {
    Map<String, Set<String>> imports = new LinkedHashMap<>();
    Matcher imported = IMPORT.matcher(text);
    while (imported.find()) {
      Set<String> names = imports.computeIfAbsent(imported.group(2), none -> new LinkedHashSet<>());
      names.addAll(Arrays.asList(imported.group(1).strip().split("\\s*,\\s*")));
    }
    String body = COMMENT.matcher(imported.replaceAll("")).replaceAll("");
    Matcher other = OTHER_STATEMENT.matcher(body);
    if (other.find()) {
      throw new IllegalStateException(
          "the page's module %s cannot be joined for this line: %s".formatted(name, other.group()));
    }
    Set<String> declared = new LinkedHashSet<>();
    Set<String> exported = new LinkedHashSet<>();
    Matcher declaration = DECLARATION.matcher(body);
    while (declaration.find()) {
      declared.add(declaration.group(2));
      if (declaration.group(1) != null) {
        exported.add(declaration.group(2));
      }
    }
    return new PageModule(imports, declared, exported, INDENTATION.matcher(body).replaceAll(""));
  }

  /** The body in which only those of the exported names are exported that are wanted elsewhere. */
  String bodyExporting(Set<String> wanted) {
    return DECLARATION
        .matcher(body)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    each.group(1) == null || wanted.contains(each.group(2))
                        ? each.group()
                        : each.group().substring(each.group(1).length())));
  }
}
