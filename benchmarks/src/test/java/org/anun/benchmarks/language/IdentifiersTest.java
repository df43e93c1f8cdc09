package org.anun.benchmarks.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anun.indexer.language.LanguageDetector;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put("hy", "Խորհուրդը կրկին կհավաքվի երկուշաբթի օրը և կհաստատի բյուջեն:");
    SENTENCES.put("en", "The council will meet again next Monday and settle the budget.");
    SENTENCES.put("fr", "Le conseil se réunira lundi prochain pour adopter le budget de la ville.");
    SENTENCES.put("fa", "شورا روز دوشنبه دوباره تشکیل جلسه می‌دهد و بودجه را تصویب می‌کند.");
    SENTENCES.put("uk", "Рада знову збереться у понеділок, щоб затвердити бюджет міста.");
  }

  @Test
  void openNlpAnswersInTheCodesOfTheList() throws IOException {
    Identifier openNlp = OpenNlpIdentifier.load(LanguageDetector.languages());
    SENTENCES.forEach((language, text) -> assertEquals(language, openNlp.guess(text).language()));
  }

  @Test
  void openNlpHasEveryLanguageOfTheList() throws IOException {
    OpenNlpIdentifier openNlp = OpenNlpIdentifier.load(LanguageDetector.languages());
    Set<String> known = new TreeSet<>();
    for (String code : openNlp.detector().getSupportedLanguages()) {
      if (openNlp.codes().containsKey(code)) {
        known.add(openNlp.codes().get(code));
      }
    }
    assertEquals(new TreeSet<>(LanguageDetector.languages()), known);
  }

  @Test
  void linguaAnswersInTheCodesOfTheList() {
    Identifier lingua = LinguaIdentifier.load(Set.copyOf(SENTENCES.keySet()));
    SENTENCES.forEach((language, text) -> assertEquals(language, lingua.guess(text).language()));
    assertEquals(new Guess(Guess.UNDETERMINED, 0, false), lingua.guess("12.05"));
  }

  @Test
  void theScriptAloneGuessesTheLanguageOfMostPages() {
    Identifier script = new ScriptIdentifier();
    assertEquals(new Guess("hy", 1, true), script.guess("Հայաստան and"));
    assertEquals(new Guess("ru", 0, false), script.guess("Рада"));
    assertEquals(new Guess(Guess.UNDETERMINED, 0, false), script.guess("12.05"));
  }
}
