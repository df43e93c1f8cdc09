package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameEngineTest {
  private final NameEngine engine = NameEngine.standard();

  static Stream<Arguments> spellings() throws IOException {
    return TestTable.rows("spellings.tsv");
  }

  static Stream<Arguments> apart() throws IOException {
    return TestTable.rows("apart.tsv");
  }

  static Stream<Arguments> inflected() throws IOException {
    return TestTable.rows("inflected.tsv");
  }

  static Stream<Arguments> alike() throws IOException {
    return TestTable.rows("alike.tsv");
  }

  static Stream<Arguments> compared() throws IOException {
    return TestTable.rows("compared.tsv");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void spellingsOfANameShareItsKey(String key, String form, String source) {
    List<String> keys = engine.keys(form).precise();
    assertTrue(keys.contains(key), () -> form + " has " + keys);
  }

  /** Column {@code today} says what is found now where it falls short. */
  @ParameterizedTest
  @MethodSource("apart")
  void otherNamesStayApart(String a, String b, String today, String source) {
    assertNotEquals(engine.keys(a).precise().getFirst(), engine.keys(b).precise().getFirst());
    Comparison comparison = engine.compare(a, b, NameKind.TOKEN);
    assertEquals(today.equals("same"), comparison.same(), comparison::why);
  }

  @ParameterizedTest
  @MethodSource("alike")
  void conventionsOfSpellingAreKnown(String a, String b, String today, String source) {
    Comparison comparison = engine.compare(a, b, NameKind.TOKEN);
    assertEquals(today.isEmpty(), comparison.same(), comparison::why);
  }

  @ParameterizedTest
  @MethodSource("inflected")
  void caseFormsMeetTheirNominative(
      String language, String nominative, String form, String source) {
    List<String> wanted = engine.keys(nominative).precise();
    List<String> keys = engine.keys(form).precise();
    assertTrue(keys.contains(wanted.getFirst()), () -> form + " has " + keys + ", not " + wanted);
  }

  @ParameterizedTest
  @MethodSource("compared")
  void comparisonsSayWhy(
      String kind, String a, String b, Verdict verdict, Relation relation, String why) {
    Comparison comparison = engine.compare(a, b, NameKind.valueOf(kind));
    assertEquals(verdict, comparison.verdict(), comparison::why);
    assertEquals(relation, comparison.relation(), comparison::why);
    assertTrue(comparison.why().contains(why), comparison::why);
    assertEquals(verdict, engine.compare(b, a, NameKind.valueOf(kind)).verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "Dmytro Peskov, dmitri peskov",
    "Дмитрия Пескова, dmitri peskov",
    "Мария Пескова, maria peskova",
    "Владимир Владимирович Путин, vladimir putin",
    "Путин Владимир Владимирович, vladimir putin",
    "Նիկոլ Փաշինյանի, nikol pashinian",
    "Levon Ter-Petrossian, levon terpetrosian",
    "İlham Heydər oğlu Əliyev, ilham alev",
    "Վլադիմիր Պուտինին, vladimir putin",
    "Դոնալդ Թրամփի, donald tramp",
    "Մարիա Զախարովայի, maria zakharova",
    "Володимире Зеленський, vladimir zelenski",
    "ნიკოლ ფაშინიანთან, nikol pashinian",
    "Mehriban Əliyevanın, mehriban aleva",
    "2024, ''",
    "' ', ''",
  })
  void personKeysAreOneForAllForms(String name, String key) {
    assertEquals(key, engine.personKey(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Էմանուել Մաքրոնի, emanuel makron",
    "Ռեջեփ Թայիփ Էրդողանի, resep taip erdogan",
    "Հաքան Ֆիդանը, hakan fidan",
    "Наталья Пескова, natalia peskov",
    "Եղիշե Չարենցի, egishe charents",
  })
  void personKeysProposeOtherReadingsOfTheLastName(String name, String proposed) {
    List<String> keys = engine.personKeys(name);
    assertEquals(engine.personKey(name), keys.getFirst());
    assertTrue(keys.contains(proposed), keys.toString());
    assertTrue(keys.size() <= NameKeys.MOST);
  }

  @Test
  void nothingHasNoPersonKeys() {
    assertEquals(List.of(), engine.personKeys("2024"));
    assertEquals("", engine.personKey(""));
  }

  @Test
  void homoglyphsAreRepaired() {
    // Latin e, p and i inside Cyrillic words, Cyrillic а inside a Latin one.
    assertEquals(engine.keys("Песков"), engine.keys("Пecкoв"));
    assertEquals(engine.keys("Pashinyan"), engine.keys("Pаshinyаn"));
  }

  @Test
  void aWomansSurnameIsHerOwnFirstAndTheGenitiveSecond() {
    assertEquals(List.of("peskova", "peskov"), engine.keys("Пескова").precise());
  }

  @Test
  void givenNamesLeadWithTheKeyOfAllTheirForms() {
    assertEquals(List.of("dmitri", "dmitro"), engine.keys("Dmytro").precise());
  }

  @Test
  void wideKeysMeetWhereVoicingDiffers() {
    assertFalse(
        Collections.disjoint(engine.keys("Bedrosian").wide(), engine.keys("Պետրոսյան").wide()));
  }

  @Test
  void whatIsNoNameHasNoKeys() {
    for (String token :
        List.of("", " ", "2024", "A380", "😀", "\uD800", "\u0301", "x".repeat(65))) {
      assertEquals(new NameKeys(List.of(), List.of()), engine.keys(token), token);
    }
  }
}
