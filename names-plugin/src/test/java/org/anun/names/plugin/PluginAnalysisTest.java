package org.anun.names.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginAnalysisTest {
  private record Settings(String scope, String capitalisedOnly, String expand)
      implements NamesSettings {}

  private static List<String> tokens(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
    try (stream) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term + "@" + offsets.startOffset() + "-" + offsets.endOffset());
      }
      stream.end();
    }
    return tokens;
  }

  private static List<String> names(String scope, String capitalisedOnly, String text)
      throws IOException {
    WhitespaceTokenizer words = new WhitespaceTokenizer();
    words.setReader(new StringReader(text));
    return tokens(new NamesFactory(new Settings(scope, capitalisedOnly, "false")).create(words));
  }

  @Test
  void settingsReachTheFilter() throws IOException {
    assertEquals(List.of("petros@0-6", "petros@7-13"), names("any", "false", "petros Պետրոս"));
    assertEquals(List.of("petros@7-13"), names("any", "true", "petros Պետրոս"));
    assertEquals(
        List.of("Latn:petros@0-6", "Armn:petros@7-13"), names("script", "false", "petros Պետրոս"));
  }

  @Test
  void unknownSettingsAreRefusedByName() {
    assertTrue(
        refusal("planet", "true", "true").contains("scope must be any or script, not \"planet\""));
    assertTrue(
        refusal("any", "maybe", "true")
            .contains("capitalised_only must be true or false, not \"maybe\""));
    assertTrue(
        refusal("any", "true", "wide").contains("expand must be true or false, not \"wide\""));
  }

  private static String refusal(String scope, String capitalisedOnly, String expand) {
    Settings settings = new Settings(scope, capitalisedOnly, expand);
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new NamesFactory(settings))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "FallbackFactory, İLHAM Élysée Ğ Пашиня\u0301н, ilham@0-5 elysee@6-12 g@13-14 пашинян@15-23",
    "FallbackFactory, '\u200Eთბილისი 北京', თბილისი@1-8 北@9-10 京@10-11",
  })
  void analyzersLeaveMarksOut(String factory, String text, String expected) throws Exception {
    AnalyzerFactory found =
        Class.forName("org.anun.names.plugin." + factory)
            .asSubclass(AnalyzerFactory.class)
            .getDeclaredConstructor()
            .newInstance();
    try (Analyzer analyzer = found.create()) {
      assertEquals(expected, String.join(" ", tokens(analyzer.tokenStream("text", text))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "English, text, Pashinyan's vis\u00ADits, ^pashinyan@0-11 visit@12-19",
    "English, query, Pashinyan's vis\u00ADits, pashinyan@0-11 visit@12-19 ^visit@12-19",
    "Armenian, text, Փաշինյա՞նը, ^փաշինյ@0-10",
    "Armenian, query, Փաշինյա՞նը, փաշինյ@0-10",
    "Russian, text, ста\u0301тьями Зеленский, стат@0-9 ^зеленск@10-19",
    "Russian, query, ста\u0301тьями Зеленская, стат@0-9 ^стат@0-9 зеленск@10-19",
  })
  void stemsOfCapitalisedWordsAreKeptApart(
      String language, String role, String text, String expected) throws Exception {
    StemSettings settings = () -> role;
    AnalyzerFactory factory =
        Class.forName("org.anun.names.plugin." + language + "Factory")
            .asSubclass(AnalyzerFactory.class)
            .getConstructor(StemSettings.class)
            .newInstance(settings);
    try (Analyzer analyzer = factory.create()) {
      assertEquals(expected, String.join(" ", tokens(analyzer.tokenStream("text", text))));
    }
  }

  @Test
  void anUnknownRoleIsRefusedByName() {
    String refusal =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> new RussianFactory(() -> "both"))
                .getMessage());
    assertEquals("role must be text or query, not \"both\"", refusal);
  }

  @Test
  void wildcardTermsAreFoldedLikeText() {
    try (Analyzer analyzer = new FallbackFactory().create()) {
      assertEquals("ely", analyzer.normalize("text", "É\u00ADLY").utf8ToString());
    }
  }

  @Test
  void theDescriptorIsComplete() throws IOException {
    Properties descriptor = new Properties();
    try (var reader =
        Files.newBufferedReader(Path.of("src/main/plugin/stable-plugin-descriptor.properties"))) {
      descriptor.load(reader);
    }
    assertEquals(
        Set.of("name", "version", "description", "elasticsearch.version", "java.version"),
        descriptor.stringPropertyNames());
  }
}
