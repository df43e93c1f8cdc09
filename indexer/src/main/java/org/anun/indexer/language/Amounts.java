package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of an article is in which language.
 *
 * @param languages letters and words by language, {@code und} included, in order of appearance
 */
record Amounts(Map<String, Amount> languages) {
  /**
   * Fewer words or letters are a name or a term in passing: "Հայաստան" in an English paragraph does
   * not make it an article in Armenian, "Հայաստանի Հանրապետություն" quoted in full is worth
   * finding.
   */
  private static final int LEAST_WORDS = 2;

  private static final int LEAST_LETTERS = 10;

  /** The amounts in an article's own stretches; others do not count. */
  static Amounts of(List<Stretch> stretches) {
    Map<String, Amount> languages = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      if (stretch.kind().article() && stretch.letters() > 0) {
        Amount amount = new Amount(stretch.letters(), stretch.words());
        languages.merge(stretch.detection().language(), amount, Amount::plus);
      }
    }
    return new Amounts(languages);
  }

  /** The language with the most letters, if it has as many as remain undetermined; else und. */
  String main() {
    String main = Language.UNDETERMINED;
    int most = Math.max(1, amount(Language.UNDETERMINED).letters());
    for (String language : ordered().reversed()) {
      if (amount(language).letters() >= most) {
        main = language;
        most = amount(language).letters();
      }
    }
    return main;
  }

  /**
   * The document's language, unless it is {@code und}, then those there is enough of, by amount.
   */
  List<String> worthListing(String document) {
    List<String> listed = new ArrayList<>();
    if (!document.equals(Language.UNDETERMINED)) {
      listed.add(document);
    }
    for (String language : ordered()) {
      Amount amount = amount(language);
      boolean enough = amount.words() >= LEAST_WORDS && amount.letters() >= LEAST_LETTERS;
      if (enough && !language.equals(document)) {
        listed.add(language);
      }
    }
    return listed;
  }

  private Amount amount(String language) {
    return languages.getOrDefault(language, Amount.NONE);
  }

  /** Without und, the largest first. */
  private List<String> ordered() {
    return languages.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(Language.UNDETERMINED))
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Amount> entry) -> entry.getValue().letters())
                .reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** An amount of text. */
  record Amount(int letters, int words) {
    static final Amount NONE = new Amount(0, 0);

    Amount plus(Amount other) {
      return new Amount(letters + other.letters, words + other.words);
    }
  }
}
