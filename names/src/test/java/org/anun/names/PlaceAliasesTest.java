package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAliasesTest {
  private final NameEngine engine = NameEngine.standard();
  private final PlaceNames names =
      new PlaceNames(new WordReader(), PlaceWords.load(new Romaniser()));

  private PlaceAliases table(String... rows) throws IOException {
    String text = "id\tforms\tsource\n" + String.join("\n", rows);
    return PlaceAliases.of(
        RuleFile.parse(
            "places.tsv", new BufferedReader(new StringReader(text)), "id", "forms", "source"),
        new Romaniser());
  }

  private String fault(String... rows) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> table(rows)).getMessage());
  }

  @Test
  void twoPlacesMayShareANameOnlyWhereBothSaySo() throws IOException {
    assertEquals(
        "places.tsv:3: \"Генчэ\" already belongs to Ganja",
        fault("Ganja\tGanca|Gandzak|Генчэ\tx", "Other\tOther|Генчэ\tx"));
    assertEquals(
        "places.tsv:3: \"Martuni\" already belongs to one",
        fault("one\tKhojavend|Martuni*\tx", "two\tMartuni|Nerkin\tx"));
    PlaceAliases shared = table("one\tKhojavend|Martuni*\tx", "two\tMartuni*|Nerkingetik\tx");
    assertEquals(2, shared.find(names.parse("Мартуни").whole()).size());
  }

  @Test
  void noFormIsPreferred() {
    assertEquals(
        "places.tsv:2: \"Gandzak\" must stand before \"Ganja\": order of code points",
        fault("Ganja\tGanja|Gandzak\tx"));
    assertEquals("places.tsv:2: one form has no aliases", fault("Ganja\tGanja\tx"));
    assertEquals("places.tsv:2: \"2024\" is not a name", fault("Ganja\t2024|Ganja\tx"));
  }

  @Test
  void everyRowIsOnePlaceInAllItsForms() {
    List<RuleFile.Row> rows = RuleFile.read("place_aliases.tsv", "id", "forms", "source").rows();
    assertTrue(rows.size() >= 250, () -> rows.size() + " places");
    for (RuleFile.Row row : rows) {
      List<String> forms = List.of(row.cell(1).replace("*", "").split("\\|"));
      for (String form : forms) {
        Comparison comparison = engine.compare(forms.getFirst(), form, NameKind.PLACE);
        assertTrue(comparison.same(), () -> row.line() + ": " + comparison.why());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Stepanakert, Khankendi",
    "Ստեփանակերտում, Xankəndi",
    "Tiflis, თბილისი",
    "Tbilisi, Tiflis",
    "Republic of Georgia, Sakartvelo",
    "Germany, Deutschland",
  })
  void aliasesOfAPlaceAreOffered(String name, String alias) {
    List<String> aliases = engine.placeAliases(name);
    assertTrue(aliases.contains(alias), aliases::toString);
    for (String each : aliases) {
      assertFalse(engine.keys(name).precise().contains(engine.keys(each).precise().getFirst()));
    }
  }

  @Test
  void aPlaceOutsideTheTableHasNone() {
    assertEquals(List.of(), engine.placeAliases("Springfield"));
    assertEquals(List.of(), engine.placeAliases(""));
  }
}
