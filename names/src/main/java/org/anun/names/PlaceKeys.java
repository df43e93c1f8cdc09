package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of places to keys that their spellings and case forms share.
 *
 * <p>A key is wider than one of a person, because places that differ so little are seldom named in
 * one newspaper, and languages write one place in more ways. Endings are brought to those that
 * stand for all languages (Харків, Харьков), a last -i behind a consonant is left out, which
 * Georgian and the Armenian genitive add, and h and gh are g, as in Гродна and Hrodna. Measured on
 * pairs of public names of one place (benchmarks/keys.md). Immutable.
 */
final class PlaceKeys {
  /** What a place may be without its key saying so. */
  private static final Set<String> UNSAID = Set.of("town", "village", "republic");

  /** The one of several that English calls region. */
  private static final String PROVINCE = "province";

  private static final int SHORTEST = 4;

  private final WordReader reader;
  private final CaseEndings cases;
  private final PlaceWords words;
  private final PlaceEndings endings = PlaceEndings.load();

  PlaceKeys(WordReader reader, PlaceWords words, CaseEndings cases) {
    this.reader = reader;
    this.words = words;
    this.cases = cases;
  }

  /** The key of a place's name as written; empty where it has no letters. */
  String placeKey(String written) {
    List<String> names = new ArrayList<>(4);
    List<String> kinds = new ArrayList<>(1);
    List<String> all = new ArrayList<>(4);
    for (String part : PlaceNames.parts(written)) {
      Word word = Word.of(part);
      if (word.letters().isEmpty()) {
        addNumber(part, names);
        continue;
      }
      String key = key(endings.level(sound(cases.nominative(word))).getFirst());
      all.add(key);
      String distinction = distinction(word);
      @Nullable Set<String> kindsOfWord = kinds(word);
      if (distinction != null) {
        names.add(distinction);
      } else if (kindsOfWord == null) {
        names.add(key);
      } else if (!kindsOfWord.isEmpty()) {
        String kind = kind(kindsOfWord);
        if (!UNSAID.contains(kind) && !kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    if (names.isEmpty()) {
      return String.join(" ", all);
    }
    names.addAll(kinds);
    return String.join(" ", names);
  }

  /** The key of an organisation's name as written; empty where it has no letters. */
  String organisationKey(String written) {
    List<String> names = new ArrayList<>(4);
    List<String> links = new ArrayList<>(2);
    for (String part : PlaceNames.parts(written)) {
      Word word = Word.of(part);
      if (word.letters().isEmpty()) {
        addNumber(part, names);
        continue;
      }
      @Nullable Set<String> kindsOfWord = words.kinds(read(word));
      String key = key(sound(cases.nominative(word)));
      (kindsOfWord != null && kindsOfWord.isEmpty() ? links : names).add(key);
    }
    return String.join(" ", names.isEmpty() ? links : names);
  }

  private static void addNumber(String part, List<String> names) {
    if (Character.isDigit(part.codePointAt(0))) {
      names.add(part);
    }
  }

  private static String kind(Set<String> kinds) {
    return kinds.contains(PROVINCE) ? PROVINCE : kinds.stream().sorted().findFirst().orElse("");
  }

  private @Nullable String distinction(Word word) {
    return words.distinction(read(word));
  }

  /** What the word, or what it can be a case form of, says the place is. */
  private @Nullable Set<String> kinds(Word word) {
    Set<String> kinds = words.kinds(read(word));
    if (kinds != null) {
      return kinds;
    }
    for (String nominative : cases.nominatives(word)) {
      @Nullable Set<String> kindsOfNominative = words.kinds(read(Word.of(nominative)));
      // A case form of a word such as of is another word.
      if (kindsOfNominative != null && !kindsOfNominative.isEmpty()) {
        return kindsOfNominative;
      }
    }
    return null;
  }

  private NameWord read(Word word) {
    return new NameWord(
        word.letters(), word, word.letters().isEmpty() ? List.of() : reader.readPlace(word));
  }

  private String sound(Word word) {
    return reader.readPlace(word).getFirst().sounds().getFirst();
  }

  private static String key(String sound) {
    int end = sound.length();
    boolean added =
        end >= SHORTEST && sound.charAt(end - 1) == 'i' && !Phonemes.isVowel(sound.charAt(end - 2));
    return Phonemes.render(
        sound.substring(0, added ? end - 1 : end).replace('h', 'g').replace(Phonemes.GH, 'g'));
  }
}
