package org.anun.api.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of all phrases. The table {@code phrases.tsv} is checked when it is read: every
 * phrase once, a wording in each language, and the same values in each. Immutable.
 */
public final class Wording {
  /** The language of sentences where the reader's has none. */
  public static final String ENGLISH = "en";

  private static final String FILE = "phrases.tsv";
  private static final String PHRASE = "phrase";
  private static final Pattern VALUE = Pattern.compile("\\{([0-9])}");

  private final Map<Phrase, Map<String, String>> sentences;

  private Wording(Map<Phrase, Map<String, String>> sentences) {
    this.sentences = sentences;
  }

  /** The table that ships with the program. A broken one fails here, by file and line. */
  public static Wording standard() {
    return Holder.STANDARD;
  }

  /** Reads a table that stands on the class path beside this class. */
  static Wording read() {
    try (InputStream file = Wording.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return of(
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException naming the line of what is wrong with it
   */
  static Wording of(List<String> lines) {
    List<String> header = cells(lines.getFirst());
    if (header.size() < 2 || !header.getFirst().equals(PHRASE) || !header.get(1).equals(ENGLISH)) {
      throw broken(1, "begins with the columns " + PHRASE + " and " + ENGLISH);
    }
    var sentences = new EnumMap<Phrase, Map<String, String>>(Phrase.class);
    for (int line = 2; line <= lines.size(); line++) {
      List<String> cells = cells(lines.get(line - 1));
      if (cells.size() != header.size()) {
        throw broken(line, "has " + cells.size() + " cells, not " + header.size());
      }
      Phrase phrase = phrase(cells.getFirst(), line);
      var wordings = new LinkedHashMap<String, String>();
      for (int cell = 1; cell < cells.size(); cell++) {
        check(phrase, cells.get(cell), line);
        wordings.put(header.get(cell), cells.get(cell));
      }
      if (sentences.put(phrase, wordings) != null) {
        throw broken(line, "has " + phrase + " again");
      }
    }
    for (Phrase phrase : Phrase.values()) {
      if (!sentences.containsKey(phrase)) {
        throw broken(lines.size(), "ends without " + phrase);
      }
    }
    return new Wording(sentences);
  }

  private static Phrase phrase(String name, int line) {
    try {
      return Phrase.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw broken(line, "has \"" + name + "\", which is no phrase");
    }
  }

  private static void check(Phrase phrase, String sentence, int line) {
    if (sentence.isBlank() || !sentence.equals(sentence.strip())) {
      throw broken(line, "has an empty wording, or blanks around one");
    }
    var values = new TreeSet<Integer>();
    VALUE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .forEach(value -> values.add(value.charAt(1) - '0'));
    for (int value = 0; value < Math.max(phrase.places(), values.size()); value++) {
      if (!values.contains(value) || value >= phrase.places()) {
        throw broken(
            line,
            "does not have just the " + phrase.places() + " values of " + phrase + " in each");
      }
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static IllegalStateException broken(int line, String what) {
    return new IllegalStateException(FILE + ":" + line + " " + what);
  }

  /** The languages that there are sentences in. */
  public Set<String> languages() {
    return sentences.values().iterator().next().keySet();
  }

  /** Whether there are sentences in a language. */
  public boolean has(String language) {
    return sentences.values().iterator().next().containsKey(language);
  }

  String sentence(Message message, @Nullable String language) {
    Map<String, String> wordings = sentences.getOrDefault(message.phrase(), Map.of());
    String english = wordings.getOrDefault(ENGLISH, "");
    String sentence = language == null ? english : wordings.getOrDefault(language, english);
    // One pass, so that a value which looks like a place for another stays as it is.
    var filled = new StringBuilder();
    var places = VALUE.matcher(sentence);
    int written = 0;
    while (places.find()) {
      filled.append(sentence, written, places.start());
      filled.append(message.values().get(places.group(1).charAt(0) - '0'));
      written = places.end();
    }
    return filled.append(sentence, written, sentence.length()).toString();
  }

  private static final class Holder {
    static final Wording STANDARD = read();
  }
}
