package org.anun.benchmarks.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.anun.names.NameKind;
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

/** The off-the-shelf methods that the engine is measured beside. */
final class Baselines {
  private Baselines() {}

  static List<Method> all() {
    List<Method> methods = new ArrayList<>();
    methods.add(keys("lowercase (exact)", word -> Set.of(word.toLowerCase(Locale.ROOT))));
    for (Transliteration latin : Transliteration.values()) {
      methods.add(keys(latin.label(), word -> Set.of(latin.letters(word))));
      DoubleMetaphone four = new DoubleMetaphone();
      methods.add(keys(latin.label() + "+DoubleMetaphone(4)", word -> metaphones(four, latin.letters(word))));
      DoubleMetaphone eight = new DoubleMetaphone();
      eight.setMaxCodeLen(8);
      methods.add(keys(latin.label() + "+DoubleMetaphone(8)", word -> metaphones(eight, latin.letters(word))));
      PhoneticEngine approx = PhoneticEngine.builder().setNameType(NameType.GENERIC).setRuleType(RuleType.APPROX).setConcat(true).get();
      methods.add(keys(latin.label() + "+BeiderMorse approx", word -> split(approx.encode(latin.letters(word)))));
      DaitchMokotoffSoundex dm = new DaitchMokotoffSoundex();
      methods.add(keys(latin.label() + "+DaitchMokotoff", word -> split(dm.soundex(latin.letters(word)))));
      Soundex soundex = new Soundex();
      methods.add(keys(latin.label() + "+Soundex", word -> Set.of(soundex.soundex(latin.letters(word)))));
      RefinedSoundex refined = new RefinedSoundex();
      methods.add(keys(latin.label() + "+RefinedSoundex", word -> Set.of(refined.soundex(latin.letters(word)))));
      Nysiis nysiis = new Nysiis();
      methods.add(keys(latin.label() + "+NYSIIS", word -> Set.of(nysiis.nysiis(latin.letters(word)))));
      Metaphone metaphone = new Metaphone();
      metaphone.setMaxCodeLen(8);
      methods.add(keys(latin.label() + "+Metaphone(8)", word -> Set.of(metaphone.metaphone(latin.letters(word)))));
      ColognePhonetic cologne = new ColognePhonetic();
      methods.add(keys(latin.label() + "+ColognePhonetic", word -> Set.of(cologne.colognePhonetic(latin.letters(word)))));
    }
    PhoneticEngine exact = PhoneticEngine.builder().setNameType(NameType.GENERIC).setRuleType(RuleType.EXACT).setConcat(true).get();
    methods.add(keys("ICU+BeiderMorse exact", word -> split(exact.encode(Transliteration.ICU.letters(word)))));
    PhoneticEngine approx = PhoneticEngine.builder().setNameType(NameType.GENERIC).setRuleType(RuleType.APPROX).setConcat(true).get();
    methods.add(keys("BeiderMorse approx (native)", word -> split(approx.encode(word))));
    return methods;
  }

  private static Set<String> metaphones(DoubleMetaphone metaphone, String word) {
    Set<String> keys = new LinkedHashSet<>();
    for (boolean alternate : new boolean[] {false, true}) {
      String key = metaphone.doubleMetaphone(word, alternate);
      keys.add(key == null ? "" : key);
    }
    return keys;
  }

  private static Set<String> split(String keys) {
    return new LinkedHashSet<>(List.of(keys.split("\\|")));
  }

  private static KeyMethod keys(String name, Function<String, Set<String>> word) {
    return new KeyMethod(
        name,
        (kind, text) -> {
          Set<String> keys = new LinkedHashSet<>();
          if (kind != NameKind.PERSON) {
            keys.addAll(word.apply(text));
          } else {
            keys.add("");
            for (String part : text.split(" ")) {
              Set<String> longer = new LinkedHashSet<>();
              for (String key : keys) {
                for (String next : word.apply(part)) {
                  if (!next.isEmpty()) longer.add(key + " " + next);
                }
              }
              keys = longer;
            }
          }
          keys.remove("");
          return keys;
        });
  }
}
