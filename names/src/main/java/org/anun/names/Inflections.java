package org.anun.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The case endings of names, read from {@code inflections.tsv} for persons and {@code
 * case_endings.tsv} for places and organisations.
 *
 * <p>A row takes an ending off a word when what is left is long enough and ends as the row asks
 * ({@code C} any consonant, {@code V} any vowel), and puts the nominative ending back. A possible
 * ending after any consonant is left alone where a row above it knows the same ending after these
 * very letters. Immutable.
 */
final class Inflections {
  private static final int LETTERS = 0x2000;
  private static final BitSet VOWELS = new BitSet(LETTERS);
  private static final BitSet NO_CONSONANTS = new BitSet(LETTERS);

  static {
    for (char letter = 0; letter < LETTERS; letter++) {
      VOWELS.set(letter, LetterRule.isVowel(letter));
    }
    NO_CONSONANTS.or(VOWELS);
    "ьъйւյ".chars().forEach(NO_CONSONANTS::set);
  }

  private final Map<Script, Map<Character, List<Ending>>> endings;

  private Inflections(Map<Script, Map<Character, List<Ending>>> endings) {
    this.endings = endings;
  }

  /** Those of the names of persons. */
  static Inflections load() {
    return load("inflections.tsv");
  }

  /** Those of the names of places and organisations, which have no given names among them. */
  static Inflections ofPlaces() {
    return load("case_endings.tsv");
  }

  private static Inflections load(String table) {
    Map<Script, Map<Character, List<Ending>>> endings = new EnumMap<>(Script.class);
    for (RuleFile.Row row :
        RuleFile.read(
                table,
                "script",
                "language",
                "ending",
                "after",
                "restore",
                "minimum",
                "reading",
                "case",
                "source")
            .rows()) {
      List<String> after = new ArrayList<>(List.of(row.required(3).split(" ")));
      Ending ending =
          new Ending(
              row.required(2),
              after.remove("C"),
              after.remove("V"),
              after,
              row.cell(4),
              row.number(5),
              certainty(row),
              row.required(7));
      endings
          .computeIfAbsent(script(row), script -> new HashMap<>())
          .computeIfAbsent(ending.last(), letter -> new ArrayList<>())
          .add(ending);
    }
    return new Inflections(endings);
  }

  /** Every nominative that the word can be a case form of, the certain ones first. */
  List<Stripped> strip(String letters, Script script) {
    Map<Character, List<Ending>> ofScript = endings.get(script);
    if (ofScript == null || letters.isEmpty()) {
      return List.of();
    }
    List<Stripped> stripped = new ArrayList<>(4);
    String named = "";
    for (Ending ending : ofScript.getOrDefault(letters.charAt(letters.length() - 1), List.of())) {
      boolean leftToSpecific = ending.isGeneral() && ending.letters().equals(named);
      if (!leftToSpecific && ending.fits(letters)) {
        stripped.add(ending.strip(letters));
        named = ending.afterAny() ? named : ending.letters();
      }
    }
    return stripped;
  }

  /** Whether letters are an ending by themselves, as behind the hyphen of an acronym: ՄԱԿ-ում. */
  boolean isEnding(String letters, Script script) {
    Map<Character, List<Ending>> ofScript = endings.get(script);
    return ofScript != null
        && !letters.isEmpty()
        && ofScript.getOrDefault(letters.charAt(letters.length() - 1), List.of()).stream()
            .anyMatch(ending -> ending.letters().equals(letters));
  }

  private static Script script(RuleFile.Row row) {
    for (Script script : Script.values()) {
      if (script.code().equals(row.required(0))) {
        return script;
      }
    }
    throw row.broken("\"" + row.cell(0) + "\" is not a script code");
  }

  private static Certainty certainty(RuleFile.Row row) {
    try {
      return Certainty.valueOf(row.required(6).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken(
          "\"" + row.cell(6) + "\" is none of certain, possible, given, given_possible");
    }
  }

  /** How far a stripped reading may be trusted. */
  enum Certainty {
    /** The word cannot be a nominative. */
    CERTAIN,
    /** The word can be a nominative as well, perhaps of somebody else. */
    POSSIBLE,
    /** Certain, but only where the nominative is a known given name of the right gender. */
    GIVEN,
    /** Possible, and only where the nominative is a known given name of the right gender. */
    GIVEN_POSSIBLE
  }

  /**
   * A nominative and how it was reached.
   *
   * @param form the case in words, such as {@code genitive}
   */
  record Stripped(String letters, Certainty certainty, String form) {
    Stripped settled() {
      return new Stripped(letters, Certainty.CERTAIN, form);
    }

    /** The same for a word that is a given name of its own as well. */
    Stripped doubted() {
      return new Stripped(letters, Certainty.GIVEN_POSSIBLE, form);
    }

    boolean isNominative() {
      return form.equals("nominative");
    }

    boolean isFeminine() {
      return form.endsWith("feminine");
    }
  }

  private record Ending(
      String letters,
      boolean afterConsonant,
      boolean afterVowel,
      List<String> afterLetters,
      String restore,
      int minimum,
      Certainty certainty,
      String form) {
    Ending {
      afterLetters = List.copyOf(afterLetters);
    }

    boolean isGeneral() {
      return certainty == Certainty.POSSIBLE && afterAny();
    }

    boolean afterAny() {
      return afterConsonant || afterVowel;
    }

    char last() {
      return letters.charAt(letters.length() - 1);
    }

    boolean fits(String word) {
      int stem = word.length() - letters.length();
      if (stem < minimum || !word.endsWith(letters)) {
        return false;
      }
      char before = word.charAt(stem - 1);
      if ((afterVowel && VOWELS.get(before)) || (afterConsonant && !NO_CONSONANTS.get(before))) {
        return true;
      }
      for (String wanted : afterLetters) {
        if (word.startsWith(wanted, stem - wanted.length())) {
          return true;
        }
      }
      return false;
    }

    Stripped strip(String word) {
      return new Stripped(
          word.substring(0, word.length() - letters.length()) + restore, certainty, form);
    }
  }
}
