package org.anun.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a person's name that are no names, and the endings of patronymics, read from {@code
 * name_particles.tsv}. Words are matched by their lower-case letters, son of and daughter of by
 * their sound, endings by the sounds that end a word. Immutable.
 */
final class NameParticles {
  private final Set<String> particles = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> childOf = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> hyphenedPrefixes = new HashSet<>();
  private final List<String> patronymics = new ArrayList<>();
  private final BitSet lastSounds = new BitSet();

  private NameParticles() {}

  static NameParticles load() {
    NameParticles names = new NameParticles();
    Romaniser romaniser = new Romaniser();
    for (RuleFile.Row row : RuleFile.read("name_particles.tsv", "role", "forms", "source").rows()) {
      for (String form : row.required(1).split("\\|", -1)) {
        names.add(row, form, romaniser);
      }
    }
    names.patronymics.sort((a, b) -> b.length() - a.length());
    return names;
  }

  private void add(RuleFile.Row row, String form, Romaniser romaniser) {
    Word word = Word.of(form);
    if (word.letters().isEmpty()) {
      throw row.broken("\"" + form + "\" is not a word");
    }
    switch (row.required(0)) {
      case "particle" -> particles.add(word.whole());
      case "title" -> titles.add(word.whole());
      case "child_of" -> childOf.addAll(romaniser.read(word.whole(), word.script()));
      case "prefix" -> prefixes.add(word.whole());
      case "hyphened_prefix" -> hyphenedPrefixes.add(word.whole());
      case "patronymic" -> {
        patronymics.add(Phonemes.parse(form));
        lastSounds.set(patronymics.getLast().charAt(patronymics.getLast().length() - 1));
      }
      default ->
          throw row.broken(
              "\""
                  + row.cell(0)
                  + "\" is none of particle, title, child_of, prefix, hyphened_prefix,"
                  + " patronymic");
    }
  }

  /** Whether the word joins names: van, al-, bin. */
  boolean isParticle(NameWord word) {
    return particles.contains(word.word().letters());
  }

  /** Whether the word is a title, such as bey. */
  boolean isTitle(NameWord word) {
    return titles.contains(word.word().whole());
  }

  /** Whether the word means son of or daughter of, and stands behind the father's name. */
  boolean isChildOf(NameWord word) {
    for (String sound : word.canonical().sounds()) {
      if (childOf.contains(sound)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the part of a surname before a space or a hyphen belongs to it, as Ter- does. */
  boolean isPrefix(CharSequence part, boolean hyphened) {
    if (part.length() != 3) {
      return false;
    }
    String letters = Word.of(part).letters();
    return prefixes.contains(letters) || (hyphened && hyphenedPrefixes.contains(letters));
  }

  /** How many sounds at the end of a word make it a patronymic; 0 if none do. */
  int patronymicEnding(String sound) {
    if (sound.isEmpty() || !lastSounds.get(sound.charAt(sound.length() - 1))) {
      return 0;
    }
    for (String ending : patronymics) {
      if (sound.length() >= ending.length() + 2 && sound.endsWith(ending)) {
        return ending.length();
      }
    }
    return 0;
  }
}
