package org.anun.benchmarks.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.RefinedSoundex;
import org.apache.commons.codec.language.Soundex;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * The off-the-shelf methods that the engine is measured beside: a transliteration alone, and with a
 * phonetic code of commons-codec (what Lucene's phonetic module wraps) or an edit distance of
 * commons-text behind it.
 */
final class Baselines {
  private static final Transliteration ICU = Transliteration.ICU;
  private static final Transliteration ANY_ASCII = Transliteration.ANY_ASCII;

  private Baselines() {}

  /** All of them, in the order of the tables. */
  static List<Method> all() {
    List<Method> methods = new ArrayList<>();
    methods.add(words("lowercase (exact)", List::of));
    methods.add(coded(ICU, "", List::of));
    methods.add(coded(ANY_ASCII, "", List::of));
    methods.add(coded(ICU, "+DoubleMetaphone(4)", doubleMetaphone(4)));
    methods.add(coded(ICU, "+DoubleMetaphone(8)", doubleMetaphone(8)));
    methods.add(coded(ANY_ASCII, "+BeiderMorse approx", beiderMorse(RuleType.APPROX)));
    methods.add(coded(ANY_ASCII, "+DaitchMokotoff", daitchMokotoff()));
    methods.add(coded(ANY_ASCII, "+DoubleMetaphone(8)", doubleMetaphone(8)));
    methods.add(coded(ICU, "+DaitchMokotoff", daitchMokotoff()));
    methods.add(coded(ICU, "+BeiderMorse approx", beiderMorse(RuleType.APPROX)));
    methods.add(coded(ICU, "+BeiderMorse exact", beiderMorse(RuleType.EXACT)));
    methods.add(nativeBeiderMorse());
    Soundex soundex = new Soundex();
    methods.add(coded(ICU, "+Soundex", word -> List.of(soundex.soundex(word))));
    RefinedSoundex refined = new RefinedSoundex();
    methods.add(coded(ICU, "+RefinedSoundex", word -> List.of(refined.soundex(word))));
    Nysiis nysiis = new Nysiis(false);
    methods.add(coded(ICU, "+NYSIIS", word -> List.of(nysiis.nysiis(word))));
    Metaphone metaphone = new Metaphone();
    metaphone.setMaxCodeLen(8);
    methods.add(coded(ICU, "+Metaphone(8)", word -> List.of(metaphone.metaphone(word))));
    ColognePhonetic cologne = new ColognePhonetic();
    methods.add(coded(ICU, "+ColognePhonetic", word -> List.of(cologne.colognePhonetic(word))));
    for (Transliteration latin : List.of(ANY_ASCII, ICU)) {
      methods.add(
          new PairMethod(latin.label() + "+JaroWinkler>=.90", latin, Closeness.jaroWinkler(0.9)));
      for (int most = 1; most <= 2; most++) {
        methods.add(
            new PairMethod(
                latin.label() + "+Levenshtein<=" + most, latin, Closeness.levenshtein(most)));
      }
    }
    return List.copyOf(methods);
  }

  private static Function<String, Collection<String>> doubleMetaphone(int length) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(length);
    return word -> {
      String first = metaphone.doubleMetaphone(word, false);
      String other = metaphone.doubleMetaphone(word, true);
      return first == null || other == null ? List.of() : List.of(first, other);
    };
  }

  private static Function<String, Collection<String>> daitchMokotoff() {
    DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();
    return word -> separate(soundex.soundex(word));
  }

  private static Function<String, Collection<String>> beiderMorse(RuleType rules) {
    PhoneticEngine engine = new PhoneticEngine(NameType.GENERIC, rules, true);
    return word -> separate(engine.encode(word));
  }

  private static List<String> separate(String keys) {
    return Arrays.asList(keys.split("\\|"));
  }

  /** Its own rules for the two scripts it reads, and ICU for the others. */
  private static KeyMethod nativeBeiderMorse() {
    Function<String, Collection<String>> encode = beiderMorse(RuleType.APPROX);
    return words(
        "BeiderMorse approx (native Cyrl/Latn)",
        word -> encode.apply(isRead(word) ? word : ICU.letters(word)));
  }

  private static boolean isRead(String word) {
    UnicodeScript script =
        word.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(word.codePointAt(0));
    return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC;
  }

  private static KeyMethod coded(
      Transliteration latin, String code, Function<String, Collection<String>> keys) {
    return words(latin.label() + code, word -> keys.apply(latin.letters(word)));
  }

  /** A method that knows words: a place is one word, a full name a key of each of its words. */
  private static KeyMethod words(String name, Function<String, Collection<String>> keys) {
    return new KeyMethod(
        name,
        (kind, text) ->
            switch (kind) {
              case TOKEN -> keys.apply(text.toLowerCase(Locale.ROOT));
              case PLACE -> keys.apply(joined(text));
              case PERSON -> together(text, keys);
            });
  }

  /** The letters with their marks in lower case, without blanks, hyphens and apostrophes. */
  private static String joined(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(codePoint -> Character.isLetter(codePoint) || isMark(codePoint))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Collection<String> together(
      String name, Function<String, Collection<String>> keys) {
    Set<String> together = Set.of("");
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      Set<String> longer = new HashSet<>();
      for (String key : Set.copyOf(keys.apply(word))) {
        together.forEach(before -> longer.add(before + " " + key));
      }
      together = longer;
    }
    return together;
  }
}
