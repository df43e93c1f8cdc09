package org.anun.benchmarks.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * lingua, restricted to a list of languages, in its accurate mode with all models in memory. Its
 * confidence is relative to its best guess, which always has 1; what is kept is how far the second
 * is behind, which is also what lingua itself abstains by.
 */
record LinguaIdentifier(LanguageDetector detector) implements Identifier {
  static LinguaIdentifier load(Set<String> codes) {
    IsoCode639_1[] languages =
        codes.stream()
            .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
            .toArray(IsoCode639_1[]::new);
    return new LinguaIdentifier(
        LanguageDetectorBuilder.Companion.fromIsoCodes639_1(languages)
            .withPreloadedLanguageModels()
            .build());
  }

  @Override
  public String name() {
    return "lingua";
  }

  @Override
  public Guess guess(String text) {
    Iterator<Map.Entry<Language, Double>> ranked =
        detector.computeLanguageConfidenceValues(text).entrySet().iterator();
    if (!ranked.hasNext()) {
      return new Guess(Guess.UNDETERMINED, 0, false);
    }
    Map.Entry<Language, Double> best = ranked.next();
    double second = ranked.hasNext() ? ranked.next().getValue() : 0;
    String code = best.getKey().getIsoCode639_1().toString();
    return new Guess(code, best.getValue() - second, true);
  }

  @Override
  public boolean calibrated() {
    return false;
  }

  @Override
  public boolean abstains() {
    return false;
  }
}
