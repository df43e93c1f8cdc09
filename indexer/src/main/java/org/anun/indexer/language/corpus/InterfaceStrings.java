package org.anun.indexer.language.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.indexer.language.corpus.PublicPackage.LanguageFile;
import org.anun.indexer.language.corpus.PublicPackage.Use;

/**
 * The strings that programs show their users, by language, out of translation files: the values of
 * JSON files and the string literals of scripts that are not keys. Strings that two languages share
 * are left out, for they tell nothing or were never translated. One thread.
 */
final class InterfaceStrings {
  private static final Pattern LITERAL =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*"
              + "|(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`)"
              + "(\\s*:)?",
          Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "<[^<>]*>|\\{+[^{}]*\\}+|%\\{?\\w+\\}?|\\$\\w+|&#?\\w+;|\\[\\w+\\]|\\b\\w+://\\S+");
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\S*([\\d_./#=@\\\\]|\\p{Ll}\\p{Lu})\\S*|.*,\\s*(plural|select)\\b.*");
  private static final int LEAST_LETTERS = 2;

  private final SortedMap<String, SortedSet<String>> labels = new TreeMap<>();

  /** The strings of the packages unpacked below a folder. */
  static InterfaceStrings read(Path packages) throws IOException {
    InterfaceStrings strings = new InterfaceStrings();
    for (LanguageFile file : PublicPackage.files(Use.STRINGS, packages)) {
      strings.add(file.label(), file.path());
    }
    return strings;
  }

  /** Adds the strings of a JSON file, or else of a script. */
  void add(String label, Path file) throws IOException {
    SortedSet<String> strings = labels.computeIfAbsent(label, key -> new TreeSet<>());
    for (String string : strings(file)) {
      String clean = PLACEHOLDER.matcher(string).replaceAll(" ").replaceAll("\\s+", " ").strip();
      long letters = clean.codePoints().filter(Character::isLetter).count();
      if (letters >= LEAST_LETTERS && !IDENTIFIER.matcher(clean).matches()) {
        strings.add(clean);
      }
    }
  }

  /** Writes lines {@code language<TAB>text}, without the strings that several languages have. */
  void write(Writer out) throws IOException {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Map.Entry<String, SortedSet<String>> entry : labels.entrySet()) {
      if (!entry.getKey().equals(PublicPackage.OTHER)) {
        entry.getValue().forEach(string -> (once.add(string) ? once : shared).add(string));
      }
    }
    for (Map.Entry<String, SortedSet<String>> entry : labels.entrySet()) {
      Set<String> known = entry.getKey().equals(PublicPackage.OTHER) ? once : shared;
      for (String string : entry.getValue()) {
        if (!known.contains(string)) {
          out.write(entry.getKey() + "\t" + string + "\n");
        }
      }
    }
  }

  private static List<String> strings(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> strings = new ArrayList<>();
    if (file.toString().endsWith(".json")) {
      collect(new ObjectMapper().readTree(text), strings);
      return strings;
    }
    Matcher literals = LITERAL.matcher(text);
    while (literals.find()) {
      String literal = literals.group(1);
      if (literal != null && literals.group(2) == null) {
        strings.add(plain(literal.substring(1, literal.length() - 1)));
      }
    }
    return strings;
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isTextual()) {
      strings.add(node.asText());
    } else {
      node.forEach(child -> collect(child, strings));
    }
  }

  private static String plain(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            match -> {
              String code = match.group(1);
              String plain =
                  code == null
                      ? ("nrt".contains(match.group(2)) ? " " : match.group(2))
                      : Character.toString(Integer.parseInt(code, 16));
              return Matcher.quoteReplacement(plain);
            });
  }
}
