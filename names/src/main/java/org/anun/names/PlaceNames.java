package org.anun.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes place names apart. Thread-safe. */
final class PlaceNames {
  /** Longer texts are no place names; the words beyond are left out. */
  private static final int MOST_WORDS = 12;

  /** One letter alone (I, V, X) is rather an initial. */
  private static final Map<String, String> ROMAN_NUMBERS =
      Map.of("ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9");

  private final WordReader reader;
  private final PlaceWords placeWords;
  private final PlaceAdjectives adjectives = PlaceAdjectives.load();

  PlaceNames(WordReader reader, PlaceWords placeWords) {
    this.reader = reader;
    this.placeWords = placeWords;
  }

  PlaceName parse(String written) {
    List<NameWord> all = new ArrayList<>(4);
    List<NameWord> words = new ArrayList<>(4);
    Set<String> kinds = new HashSet<>();
    Set<String> distinctions = new TreeSet<>();
    List<String> numbers = new ArrayList<>(2);
    for (String part : parts(written)) {
      @Nullable String number = number(part);
      if (number != null) {
        distinctions.add(number);
        numbers.add(number);
        continue;
      }
      NameWord word = word(part);
      if (!word.isName()) {
        continue;
      }
      all.add(word);
      String distinction = placeWords.distinction(word);
      @Nullable Set<String> ofWord = placeWords.kinds(word);
      if (distinction != null) {
        distinctions.add(distinction);
      } else if (ofWord != null) {
        kinds.addAll(ofWord);
      } else {
        words.add(word);
      }
    }
    NameWord whole = all.size() == 1 ? all.getFirst() : word(written);
    if (words.isEmpty()) {
      return new PlaceName(written, whole, whole, all, Set.of(), numbers);
    }
    NameWord name = joined(words, all, whole);
    return new PlaceName(
        written,
        whole,
        kinds.isEmpty() ? name : beside(name),
        words,
        kinds,
        List.copyOf(distinctions));
  }

  /** A name beside the word for what it is: in the genitive (Շիրակի մարզ) or as an adjective. */
  private NameWord beside(NameWord name) {
    List<Reading> readings = new ArrayList<>();
    name.readings().forEach(reading -> readings.add(reading.settled()));
    for (String place : adjectives.places(name.word().letters())) {
      readings.add(reader.readPlace(Word.of(place)).getFirst());
    }
    return new NameWord(name.written(), name.word(), readings);
  }

  private NameWord joined(List<NameWord> words, List<NameWord> all, NameWord whole) {
    if (words.size() == all.size()) {
      return whole;
    }
    if (words.size() == 1) {
      return words.getFirst();
    }
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(joined.isEmpty() ? "" : " ").append(word.written()));
    return word(joined.toString());
  }

  private NameWord word(String written) {
    Word word = Word.of(written);
    return new NameWord(
        written, word, word.letters().isEmpty() ? List.of() : reader.readPlace(word));
  }

  /** Splits at everything but letters, digits, marks and apostrophes. */
  static List<String> parts(String written) {
    List<String> parts = new ArrayList<>(4);
    int start = -1;
    for (int i = 0; i <= written.length() && parts.size() < MOST_WORDS; ) {
      int codePoint = i < written.length() ? written.codePointAt(i) : ' ';
      boolean inside =
          Character.isLetterOrDigit(codePoint)
              || Character.getType(codePoint) == Character.NON_SPACING_MARK
              || Word.APOSTROPHES.indexOf(codePoint) >= 0;
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        parts.add(written.substring(start, i));
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    return parts;
  }

  private static @Nullable String number(String part) {
    return Character.isDigit(part.codePointAt(0))
        ? part
        : ROMAN_NUMBERS.get(part.toLowerCase(Locale.ROOT));
  }
}
