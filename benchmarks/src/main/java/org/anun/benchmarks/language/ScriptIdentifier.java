package org.anun.benchmarks.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * The script with the most letters, and for each the language that most pages of this region have
 * in it: English for Latin letters, Russian for Cyrillic, Arabic for Arabic ones. Tells only the
 * scripts of one language.
 */
record ScriptIdentifier() implements Identifier {
  private static final Map<UnicodeScript, String> ALONE =
      Map.of(
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he");

  private static final Map<UnicodeScript, String> SHARED =
      Map.of(
          UnicodeScript.LATIN, "en",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.ARABIC, "ar");

  @Override
  public String name() {
    return "script alone";
  }

  @Override
  public Guess guess(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    UnicodeScript main =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    String alone = ALONE.get(main);
    String language = alone == null ? SHARED.getOrDefault(main, Guess.UNDETERMINED) : alone;
    return new Guess(language, alone == null ? 0 : 1, alone != null);
  }

  @Override
  public boolean calibrated() {
    return false;
  }

  @Override
  public boolean abstains() {
    return true;
  }
}
