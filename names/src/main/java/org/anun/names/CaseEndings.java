package org.anun.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes case endings off the names of places and organisations. Few endings are certain, because a
 * place may end in any letters; the others only propose what a form can be a case form of, for
 * somebody who knows the names. Immutable.
 */
final class CaseEndings {
  private static final int MOST_FORMS = 64;
  private static final String HYPHENS = "-‐‑֊–";

  private final Inflections inflections = Inflections.ofPlaces();

  /** The word without an ending that is certainly one, or as it is. */
  Word nominative(Word word) {
    for (Inflections.Stripped stripped : inflections.strip(word.letters(), word.script())) {
      if (stripped.certainty() == Inflections.Certainty.CERTAIN) {
        return Word.of(stripped.letters());
      }
    }
    return word;
  }

  /**
   * All that the word can be a case form of, in lower case, itself left out; of Armenian ones also
   * what they are in the reformed orthography.
   */
  Set<String> nominatives(Word word) {
    Set<String> nominatives = new LinkedHashSet<>();
    for (Inflections.Stripped stripped : inflections.strip(word.letters(), word.script())) {
      nominatives.add(stripped.letters());
    }
    if (word.script() == Script.ARMENIAN) {
      List<String> classical = new ArrayList<>(nominatives);
      classical.addFirst(word.letters());
      classical.forEach(letters -> nominatives.addAll(ClassicalArmenian.reformed(letters)));
    }
    nominatives.remove(word.letters());
    return nominatives;
  }

  /**
   * All that a name of one or several words can be a case form of, in lower case, itself left out.
   */
  Set<String> nominatives(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    List<String> forms = List.of("");
    int at = 0;
    for (String part : PlaceNames.parts(name)) {
      int start = name.indexOf(part, at);
      String before = name.substring(at, start);
      at = start + part.length();
      forms = continued(forms, before, part, at == name.length());
    }
    Set<String> nominatives = new LinkedHashSet<>(forms);
    nominatives.remove(name);
    nominatives.remove("");
    return nominatives;
  }

  private List<String> continued(
      List<String> beginnings, String before, String part, boolean last) {
    Word word = Word.of(part);
    List<String> options = new ArrayList<>(List.of(before + part));
    nominatives(word).forEach(nominative -> options.add(before + nominative));
    boolean behindHyphen = before.length() == 1 && HYPHENS.contains(before);
    if (last && behindHyphen && inflections.isEnding(word.letters(), word.script())) {
      options.add("");
    }
    List<String> forms = new ArrayList<>();
    for (String beginning : beginnings) {
      for (String option : options) {
        if (forms.size() < MOST_FORMS) {
          forms.add(beginning + option);
        }
      }
    }
    return forms;
  }
}
