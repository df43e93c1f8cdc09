package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
  private static final String SENTENCES = "saying\ten\thy\tru\tsource\n";
  private static final String TERMS = "term\thy\tru\tsource\n";

  private final NameEngine engine = NameEngine.standard();

  static Stream<Arguments> told() throws IOException {
    return TestTable.rows("reasons_told.tsv");
  }

  @ParameterizedTest
  @MethodSource("told")
  void sentencesAreToldInEachLanguage(
      NameKind kind, String a, String b, String english, String armenian, String russian) {
    Comparison comparison = engine.compare(a, b, kind);
    assertEquals(english, comparison.why());
    assertEquals(armenian, comparison.why("hy"));
    assertEquals(russian, comparison.why("ru"));
    assertEquals(english, comparison.why("tr"));
  }

  /** What the rule tables call a case or a place has a word in each language. */
  @Test
  void everyTermOfTheTablesIsKnown() {
    String[] endings = {
      "script", "language", "ending", "after", "restore", "minimum", "reading", "case", "source"
    };
    assertKnown(RuleFile.read("inflections.tsv", endings), 7);
    assertKnown(RuleFile.read("case_endings.tsv", endings), 7);
    RuleFile.read("place_words.tsv", "role", "class", "forms", "source").rows().stream()
        .filter(row -> !row.cell(0).equals("link"))
        .forEach(row -> assertKnown(row, row.cell(1)));
  }

  private static void assertKnown(RuleFile file, int column) {
    file.rows().forEach(row -> assertKnown(row, row.cell(column)));
  }

  private static void assertKnown(RuleFile.Row row, String term) {
    assertTrue(Reasons.standard().knows(term), () -> row.file() + ":" + row.line() + " " + term);
  }

  @Test
  void traditionsAreKnown() {
    Stream.of(
            "Փաշինյան",
            "ფაშინიანი",
            "Πασινιάν",
            "פשיניאן",
            "پاشینیان",
            "باشينيان",
            "Пашинян",
            "Зеленський",
            "Лукашэнка ў",
            "Ўладзімір",
            "Әлијев",
            "Paşinyan",
            "Əliyev",
            "Pachinian",
            "Paschinjan",
            "Paszinian",
            "Pasjinian",
            "Pašinjan",
            "Pashinyan",
            "ナ")
        .map(word -> WritingTradition.of(Word.of(word)))
        .forEach(term -> assertTrue(Reasons.standard().knows(term), term));
  }

  @Test
  void brokenTablesAreRefusedByLine() {
    assertFault("reasons.tsv:2: \"HM\" is no saying", SENTENCES + "HM\ta\tb\tc\tx");
    assertFault(
        "reasons.tsv:2: \"{0}\" does not have just the 2 values of SPELLING",
        SENTENCES + "SPELLING\t{0} {1}\t{0}\t{0} {1}\tx");
    assertFault(
        "reasons.tsv:2: \"{0} {2}\" does not have just the 2 values of SPELLING",
        SENTENCES + "SPELLING\t{0} {2}\t{0} {1}\t{0} {1}\tx");
    assertFault("reasons.tsv:2: column 3 is empty", SENTENCES + "ORDER_SWAPPED\ta\t\tc\tx");
    assertFault(
        "reasons.tsv:3: ORDER_SWAPPED stands here again",
        SENTENCES + "ORDER_SWAPPED\ta\tb\tc\tx\nORDER_SWAPPED\ta\tb\tc\tx");
    assertFault("reasons.tsv: NO_NAMES is missing", SENTENCES + "ORDER_SWAPPED\ta\tb\tc\tx");
  }

  private static void assertFault(String fault, String sentences) {
    assertEquals(
        fault,
        assertThrows(
                IllegalStateException.class,
                () -> Reasons.of(table("reasons.tsv", sentences), table("reason_terms.tsv", TERMS)))
            .getMessage());
  }

  private static RuleFile table(String name, String text) throws IOException {
    String[] columns = text.substring(0, text.indexOf('\n')).split("\t", -1);
    return RuleFile.parse(name, new BufferedReader(new StringReader(text)), columns);
  }
}
