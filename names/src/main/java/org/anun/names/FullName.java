package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart.
 *
 * @param names given names and surnames in the order written, a given name that stands behind its
 *     surname moved to the front; particles left out
 * @param patronymic the father's name, which languages may leave out
 */
record FullName(List<NameWord> names, @Nullable NameWord patronymic) {
  private static final int MOST_WORDS = 12;

  /** Words that join names without being one. Source: name particles of the languages covered. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "van", "von", "der", "den", "el", "al", "bin", "ibn",
          "du", "la", "le", "фон", "де", "ван", "аль", "эль", "бин", "ибн");

  /** Azerbaijani son of and daughter of, which stand behind the father's name. */
  private static final Set<String> CHILD_OF =
      Set.of("oglu", "ogli", "kizi", "gizi", "oɣlu", "oɣli", "oglo");

  private static final List<String> PATRONYMICS =
      List.of("ovič", "evič", "ič", "ovna", "evna", "ivna", "avna", "ična", "inična");

  FullName {
    names = List.copyOf(names);
  }

  /** The parts of a name as written; words that are no names are left out. */
  static FullName of(CharSequence written, WordReader reader) {
    List<NameWord> words = new ArrayList<>();
    for (String part : parts(written)) {
      Word word = Word.of(part);
      if (!word.letters().isEmpty() && words.size() < MOST_WORDS) {
        words.add(new NameWord(part, word, reader.read(word)));
      }
    }
    NameWord father = withoutChildOf(words);
    dropParticles(words);
    if (father == null) {
      father = withoutPatronymic(words);
    }
    return new FullName(GrammaticalAgreement.apply(givenFirst(words)), father);
  }

  /**
   * Splits at white space, commas, stops and hyphens, but for Ter-, which belongs to the surname.
   */
  private static List<String> parts(CharSequence written) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= written.length(); ) {
      int codePoint = i < written.length() ? Character.codePointAt(written, i) : ' ';
      i += Character.charCount(codePoint);
      boolean hyphen = codePoint == '-' || codePoint == '‐' || codePoint == '‑' || codePoint == '֊';
      boolean edge =
          hyphen
              || codePoint == ','
              || codePoint == '.'
              || Character.isWhitespace(codePoint)
              || Character.isSpaceChar(codePoint);
      if (!edge) {
        part.appendCodePoint(codePoint);
      } else if (!isTer(part)) {
        if (!part.isEmpty()) {
          parts.add(part.toString());
        }
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static boolean isTer(CharSequence part) {
    if (part.length() != 3) {
      return false;
    }
    String letters = Word.of(part).letters();
    return letters.equals("ter") || letters.equals("тер") || letters.equals("տեր");
  }

  private static @Nullable NameWord withoutChildOf(List<NameWord> words) {
    for (int i = 2; i < words.size(); i++) {
      for (String sound : words.get(i).canonical().sounds()) {
        if (CHILD_OF.contains(sound)) {
          words.remove(i);
          return words.remove(i - 1);
        }
      }
    }
    return null;
  }

  private static void dropParticles(List<NameWord> words) {
    for (int i = words.size() - 2; i >= 1; i--) {
      if (PARTICLES.contains(words.get(i).word().letters())) {
        words.remove(i);
      }
    }
  }

  private static @Nullable NameWord withoutPatronymic(List<NameWord> words) {
    int middle = words.size() - 2;
    if (words.size() >= 3 && isPatronymic(words.get(middle))) {
      return words.remove(middle);
    }
    boolean surnameFirst =
        words.size() == 3 && words.get(1).canonical().given() != null && isPatronymic(words.get(2));
    return surnameFirst ? words.remove(2) : null;
  }

  private static boolean isPatronymic(NameWord word) {
    for (Reading reading : word.readings()) {
      String sound = reading.sounds().getFirst();
      for (String ending : PATRONYMICS) {
        if (sound.length() >= ending.length() + 2 && sound.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<NameWord> givenFirst(List<NameWord> words) {
    boolean behind =
        words.size() == 2
            && words.get(0).canonical().given() == null
            && words.get(1).canonical().given() != null;
    return behind ? List.of(words.get(1), words.get(0)) : words;
  }

  /** The canonical keys of the names, joined by spaces. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (NameWord name : names) {
      key.append(key.isEmpty() ? "" : " ").append(Phonemes.render(name.canonical().canonical()));
    }
    return key.toString();
  }
}
