package org.anun.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles ambiguous case endings inside a full name: in Slavic grammar the words of one name stand
 * in one case, so behind Дмитрия the surname Пескова is the genitive of Песков, and behind Мария it
 * is not. In Armenian, Georgian and Turkic grammar only the last word takes an ending, which says
 * nothing of the others: before Ֆիդանը stands Հաքան, not Հաքա. Thread-safe.
 */
final class GrammaticalAgreement {
  private GrammaticalAgreement() {}

  /** The words, each with the reading first that agrees with a word that leaves no doubt. */
  static List<NameWord> apply(List<NameWord> words) {
    String form = "";
    for (NameWord word : words) {
      Reading canonical = word.canonical();
      boolean slavic = word.word().script() == Script.CYRILLIC;
      if (slavic && canonical.isInflected() && canonical.stripped() != null) {
        form = canonical.stripped().form();
        break;
      }
    }
    if (form.isEmpty()) {
      return words;
    }
    List<NameWord> agreeing = new ArrayList<>(words.size());
    for (NameWord word : words) {
      agreeing.add(agreeing(word, form));
    }
    return agreeing;
  }

  private static NameWord agreeing(NameWord word, String form) {
    if (word.canonical().isInflected()) {
      return word;
    }
    for (Reading reading : word.readings()) {
      if (reading.stripped() != null && reading.stripped().form().equals(form)) {
        return new NameWord(word.written(), word.word(), List.of(reading.settled()));
      }
    }
    return word;
  }
}
