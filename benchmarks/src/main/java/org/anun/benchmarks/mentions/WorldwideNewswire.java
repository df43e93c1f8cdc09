package org.anun.benchmarks.mentions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.tagger.AnnotatedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article of the English Worldwide Newswire (stanfordnlp/en-worldwide-newswire): a token a
 * line with the tag of its outer name, B-Person or, in BIOES, S-Person, and where names lie in one
 * another with further tags; a blank line behind a paragraph; the article's address in the first.
 *
 * <p>Facilities count as places; peoples, works, products, dates and money are no names here. A
 * place with the larger one behind its comma (Kigali, Rwanda), one name there, is two here. Blanks
 * are put back by what English writes, since the files do not keep them.
 */
final class WorldwideNewswire {
  private static final Pattern BOUND =
      Pattern.compile("[,.;:!?)\\]}%”’/-]|'(?:s|ll|re|ve|m|d)?|n't");

  private static final Pattern CLITIC = Pattern.compile("s|t|ll|re|ve|m|d");

  private final StringBuilder text = new StringBuilder();
  private final List<AnnotatedText.Name> names = new ArrayList<>();
  private @Nullable EntityKind kind;
  private int start;
  private boolean quoted;
  private String before = "";
  private String earlier = "";

  private WorldwideNewswire() {}

  /**
   * Reads one article.
   *
   * @throws IllegalStateException when a line has no tag, or one that is none, by file and line
   */
  static AnnotatedText read(Path file) throws IOException {
    WorldwideNewswire reader = new WorldwideNewswire();
    List<String> lines = Files.readAllLines(file);
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      String[] cells = line.split("\t", -1);
      if (line.isBlank()) {
        reader.paragraph();
      } else if (cells.length < 2) {
        throw new IllegalStateException(file + " line " + (number + 1) + ": no tag: " + line);
      } else if (number > 0 || !line.startsWith("http")) {
        reader.token(cells[0], cells[1], file + " line " + (number + 1));
      }
    }
    reader.close();
    return new AnnotatedText("en", reader.text.toString(), reader.names);
  }

  private void paragraph() {
    close();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    quoted = false;
    earlier = "";
    before = "";
  }

  private void token(String word, String tag, String where) {
    boolean inside = tag.startsWith("I-") || tag.startsWith("E-");
    if (!inside) {
      close();
    }
    if (!glued(word)) {
      text.append(' ');
    }
    if (word.equals("\"")) {
      quoted = !quoted;
    }
    if (tag.startsWith("B-") || tag.startsWith("S-")) {
      kind = kind(tag.substring(2), where);
      start = text.length();
    } else if (!inside && !tag.equals("O")) {
      throw new IllegalStateException(where + ": a tag is O, B-, I-, E- or S-, not " + tag);
    }
    if (word.equals(",") && kind == EntityKind.PLACE) {
      EntityKind larger = kind;
      close();
      kind = larger;
      start = text.length() + 2;
    }
    text.append(word);
    earlier = before;
    before = word;
  }

  private void close() {
    if (kind != null) {
      names.add(new AnnotatedText.Name(kind, start, text.length()));
      kind = null;
    }
  }

  /**
   * Whether a token is written to the one before it: a hyphen, what ends a clause, what is bound.
   */
  private boolean glued(String word) {
    if (before.isEmpty() || "([{“‘$-/".contains(before)) {
      return true;
    }
    if (word.equals("\"") || before.equals("\"")) {
      return quoted;
    }
    if (before.equals(".") && letter(earlier) && letter(word)) {
      return true;
    }
    return BOUND.matcher(word).matches() || (before.equals("’") && CLITIC.matcher(word).matches());
  }

  private static boolean letter(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static @Nullable EntityKind kind(String name, String where) {
    return switch (name) {
      case "Person" -> EntityKind.PERSON;
      case "Location", "Facility" -> EntityKind.PLACE;
      case "Organization" -> EntityKind.ORGANISATION;
      case "NORP", "Misc", "Product", "Money", "Date" -> null;
      default -> throw new IllegalStateException(where + ": no such kind of name: " + name);
    };
  }
}
