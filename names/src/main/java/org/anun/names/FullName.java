package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart.
 *
 * @param names given names and surnames in the order written, a given name that stands behind its
 *     surname moved to the front; particles left out
 * @param patronymic the father's name, which languages may leave out
 */
record FullName(List<NameWord> names, @Nullable NameWord patronymic) {
  static final int MOST_WORDS = 12;

  /** Shorter endings of patronymics need a known father: Ilyich is one, Dietrich is none. */
  private static final int FEWEST_TELLING = 3;

  private static final NameParticles PARTICLES = NameParticles.load();

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
   * Splits at white space, commas, stops and hyphens, but not behind Ter-, which is part of the
   * surname.
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
      } else if (PARTICLES.isPrefix(part, hyphen)) {
        part.appendCodePoint(codePoint);
      } else {
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

  private static @Nullable NameWord withoutChildOf(List<NameWord> words) {
    for (int i = 2; i < words.size(); i++) {
      if (PARTICLES.isChildOf(words.get(i))) {
        words.remove(i);
        return words.remove(i - 1);
      }
    }
    return null;
  }

  /** Takes particles and titles out while two other words remain. */
  private static void dropParticles(List<NameWord> words) {
    for (int i = words.size() - 1; i >= 0 && words.size() > 2; i--) {
      boolean particle = PARTICLES.isParticle(words.get(i)) && i < words.size() - 1;
      if (particle || PARTICLES.isTitle(words.get(i))) {
        words.remove(i);
      }
    }
  }

  private static @Nullable NameWord withoutPatronymic(List<NameWord> words) {
    int middle = words.size() - 2;
    if (words.size() >= 3 && isPatronymic(words.get(middle))) {
      return words.remove(middle);
    }
    if (words.size() == 3 && isArmenianFather(words.get(1))) {
      return fatherOf(words.remove(1));
    }
    if (words.size() == 3
        && words.get(1).canonical().given() != null
        && isArmenianFather(words.get(2))) {
      return fatherOf(words.remove(2));
    }
    boolean surnameFirst =
        words.size() == 3 && words.get(1).canonical().given() != null && isPatronymic(words.get(2));
    return surnameFirst ? words.remove(2) : null;
  }

  /** Whether the word is made of a father's name with a Slavic ending. */
  static boolean isPatronymic(NameWord word) {
    for (Reading reading : word.readings()) {
      int ending = PARTICLES.patronymicEnding(reading.sounds().getFirst());
      if (ending >= FEWEST_TELLING || (ending > 0 && reading.shared() != null)) {
        return true;
      }
    }
    return false;
  }

  /** Armenian puts the father's given name in the genitive: Նիկոլ Վովայի Փաշինյան. */
  private static boolean isArmenianFather(NameWord word) {
    return word.word().script() == Script.ARMENIAN && genitive(word) != null;
  }

  private static NameWord fatherOf(NameWord word) {
    Reading genitive = genitive(word);
    return genitive == null
        ? word
        : new NameWord(word.written(), word.word(), List.of(genitive.settled()));
  }

  private static @Nullable Reading genitive(NameWord word) {
    for (Reading reading : word.readings()) {
      if (reading.stripped() != null && reading.stripped().form().startsWith("genitive")) {
        return reading;
      }
    }
    return null;
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
    return names.isEmpty() ? "" : keys().getFirst();
  }

  /** The canonical key and those of the other readings of the last name. */
  List<String> keys() {
    if (names.isEmpty()) {
      return List.of();
    }
    StringBuilder before = new StringBuilder();
    for (NameWord name : names.subList(0, names.size() - 1)) {
      before.append(Phonemes.render(name.canonical().canonical())).append(' ');
    }
    return NameEngine.precise(names.getLast().readings()).stream()
        .map(last -> before + last)
        .toList();
  }
}
