package org.anun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that a page tells its reader to run.
 *
 * @param page the page's path in the project
 * @param line where it stands there, from 1
 * @param text the command, without the comment behind it and on one line
 */
record DocumentedCommand(String page, int line, String text) {
  private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\s*$");
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#\\s.*$");

  /** A code span of a paragraph, which a line may break. */
  private static final Pattern SPAN = Pattern.compile("`(?:\\./)?(anun [^`]+)`");

  /** Also behind variables, sudo and Docker. */
  private static final Pattern OURS = Pattern.compile("^anun |(?:^|\\s)(?:\\./|/opt/anun/)anun ");

  private static final Set<String> ENDS = Set.of("<", ">", "&", "&&", "2>");

  private static final Set<String> SKIPPED = Set.of("target", ".git", ".anun", "node_modules");

  /** Languages of fences whose lines are commands, and of those whose lines are not. */
  private static final String COMMANDS = "sh";

  private static final Set<String> OTHERS = Set.of("", "json", "java", "xml", "yaml", "ini");

  /** All pages of the project, by their paths in it. */
  static List<Path> pages(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(home::relativize)
          .filter(
              file -> {
                for (Path part : file) {
                  if (SKIPPED.contains(part.toString())) {
                    return false;
                  }
                }
                return true;
              })
          .sorted()
          .toList();
    }
  }

  /** The commands of a page, in their order. */
  static List<DocumentedCommand> of(Path home, Path page) throws IOException {
    List<DocumentedCommand> commands = new ArrayList<>();
    String language = null;
    StringBuilder command = new StringBuilder();
    List<String> lines = Files.readAllLines(home.resolve(page), StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i).strip());
      if (fence.matches()) {
        language = language == null ? known(page, i + 1, fence.group(1)) : null;
      } else if (COMMANDS.equals(language)) {
        String line = COMMENT.matcher(lines.get(i)).replaceFirst("").strip();
        boolean continued = line.endsWith("\\");
        command.append(continued ? line.substring(0, line.length() - 1).strip() + " " : line);
        if (!continued && !command.isEmpty()) {
          commands.add(new DocumentedCommand(page.toString(), i + 1, command.toString()));
          command.setLength(0);
        }
      }
    }
    return commands;
  }

  private static String known(Path page, int line, String language) {
    if (!language.equals(COMMANDS) && !OTHERS.contains(language)) {
      throw new AssertionError(
          "%s:%d: commands stand in ```sh, not in ```%s".formatted(page, line, language));
    }
    return language;
  }

  /** What prose says to run of Anun, such as {@code anun indices rebuild}. */
  static List<DocumentedCommand> spans(Path home, Path page) throws IOException {
    List<DocumentedCommand> spans = new ArrayList<>();
    String text = Files.readString(home.resolve(page), StandardCharsets.UTF_8);
    Matcher span = SPAN.matcher(text.replaceAll("(?ms)^```.*?^```", ""));
    while (span.find()) {
      spans.add(
          new DocumentedCommand(page.toString(), 0, span.group(1).replaceAll("\\s+", " ").strip()));
    }
    return spans;
  }

  /** Whether it is Anun's own, so that its options can be checked without running it. */
  boolean ours() {
    return OURS.matcher(text).find();
  }

  /** The arguments of Anun, as a shell takes them apart, up to where another command begins. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    Matcher ours = OURS.matcher(text);
    if (!ours.find()) {
      throw new IllegalStateException("not a command of Anun: " + this);
    }
    Matcher word =
        Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)").matcher(text.substring(ours.end()));
    while (word.find()) {
      String bare = word.group(3);
      // Prose may leave the rest open, or name several at once.
      if (bare != null && (ENDS.contains(bare) || bare.contains("…") || bare.contains("|"))) {
        break;
      }
      arguments.add(bare != null ? bare : word.group(1) != null ? word.group(1) : word.group(2));
    }
    return arguments;
  }

  @Override
  public String toString() {
    return page + (line > 0 ? ":" + line : "") + " " + text;
  }
}
