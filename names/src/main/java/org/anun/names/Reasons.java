package org.anun.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of all sayings and the terms in them, in each language, from {@code reasons.tsv}
 * and {@code reason_terms.tsv}. Both are checked when they are read: every saying once, and the
 * same values in each language. Immutable.
 */
final class Reasons {
  private static final String SENTENCES = "reasons.tsv";
  private static final String TERMS = "reason_terms.tsv";
  private static final List<String> LANGUAGES = List.of(Reason.ENGLISH, "hy", "ru");
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private final Map<Saying, List<String>> sentences;
  private final Map<String, List<String>> terms;

  private Reasons(Map<Saying, List<String>> sentences, Map<String, List<String>> terms) {
    this.sentences = sentences;
    this.terms = terms;
  }

  /** The tables that ship with the engine. */
  static Reasons standard() {
    return Holder.STANDARD;
  }

  /**
   * Reads both tables.
   *
   * @throws IllegalStateException naming the file and the line of what is wrong
   */
  static Reasons of(RuleFile ofSentences, RuleFile ofTerms) {
    Map<Saying, List<String>> sentences = new EnumMap<>(Saying.class);
    for (RuleFile.Row row : ofSentences.rows()) {
      Saying saying = saying(row);
      List<String> wordings = List.of(row.required(1), row.required(2), row.required(3));
      wordings.forEach(wording -> check(row, saying, wording));
      if (sentences.put(saying, wordings) != null) {
        throw row.broken(saying + " stands here again");
      }
    }
    for (Saying saying : Saying.values()) {
      if (!sentences.containsKey(saying)) {
        throw new IllegalStateException(ofSentences.name() + ": " + saying + " is missing");
      }
    }
    Map<String, List<String>> terms = new HashMap<>();
    for (RuleFile.Row row : ofTerms.rows()) {
      String english = row.required(0);
      if (terms.put(english, List.of(english, row.required(1), row.required(2))) != null) {
        throw row.broken("\"" + english + "\" stands here again");
      }
    }
    return new Reasons(sentences, terms);
  }

  private static Saying saying(RuleFile.Row row) {
    try {
      return Saying.valueOf(row.required(0));
    } catch (IllegalArgumentException unknown) {
      throw row.broken("\"" + row.cell(0) + "\" is no saying");
    }
  }

  private static void check(RuleFile.Row row, Saying saying, String wording) {
    TreeSet<Integer> places = new TreeSet<>();
    PLACE.matcher(wording).results().forEach(each -> places.add(Integer.parseInt(each.group(1))));
    if (places.size() != saying.places()
        || (!places.isEmpty() && places.last() != saying.places() - 1)) {
      throw row.broken(
          "\"" + wording + "\" does not have just the " + saying.places() + " values of " + saying);
    }
  }

  /** Whether a term has a wording in every language. */
  boolean knows(String term) {
    return terms.containsKey(term);
  }

  /** A term's wording; a term that no table has stays as it is. */
  String term(String english, String language) {
    List<String> wordings = terms.get(english);
    return wordings == null ? english : wordings.get(column(language));
  }

  /** A sentence without its notes. */
  String sentence(Reason reason, String language) {
    String wording = sentences.getOrDefault(reason.saying(), List.of()).get(column(language));
    // One pass, so that a name which looks like a place for another stays as it is.
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACE.matcher(wording);
    int written = 0;
    while (places.find()) {
      filled.append(wording, written, places.start());
      filled.append(reason.values().get(wording.charAt(places.start() + 1) - '0').in(language));
      written = places.end();
    }
    return filled.append(wording, written, wording.length()).toString();
  }

  private static int column(String language) {
    return Math.max(0, LANGUAGES.indexOf(language));
  }

  private static final class Holder {
    static final Reasons STANDARD =
        of(
            RuleFile.read(SENTENCES, "saying", "en", "hy", "ru", "source"),
            RuleFile.read(TERMS, "term", "hy", "ru", "source"));
  }
}
