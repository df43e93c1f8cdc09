package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;

final class NameListTest {
  /** One pair in so many may not meet. */
  private static final int MOST_MISSED_OF = 200;

  private static final int PAIRS = 100;
  private static final int GIVEN_NAMES = 60;

  private final NameEngine engine = NameEngine.standard();

  @Test
  void findsSpellingsOfOneNameClosestFirst() {
    NameList list =
        engine.list(NameKind.TOKEN, List.of("Петросян", "Пашинян", "Pashinyan", "Pashayan"));
    List<NameList.Match> matches = list.matches("Pashinyan");
    assertEquals(List.of(2, 1), matches.stream().map(NameList.Match::row).toList());
    assertEquals("Пашинян", matches.getLast().name());
  }

  @Test
  void findsFullNamesInEitherOrderAndByInitial() {
    NameList list =
        engine.list(
            NameKind.PERSON, List.of("Пашинян Никол", "Н. Пашинян", "Нина Пашинян", "Пашинян"));
    assertEquals(
        List.of(0, 1),
        list.matches("Nikol Pashinyan").stream().map(NameList.Match::row).sorted().toList());
  }

  @Test
  void agreesWithCompareOnItsOwnNames() {
    List<String> names =
        List.of("Ия", "Ли", "Оя", "Ерёменко", "Əliyev", "Aliyev", "Алиев", "Akopyan", "Hakobyan");
    NameList list = engine.list(NameKind.TOKEN, names);
    for (String a : names) {
      for (int row = 0; row < names.size(); row++) {
        int wanted = row;
        boolean listed = list.matches(a).stream().anyMatch(match -> match.row() == wanted);
        assertEquals(
            engine.compare(a, names.get(row), NameKind.TOKEN).same(), listed, a + names.get(row));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(NameKind.class)
  void findsWhatCompareCallsTheSame(NameKind kind) throws IOException {
    List<String> names = names(kind);
    NameList list = engine.list(kind, names);
    int same = 0;
    List<String> missed = new ArrayList<>();
    for (String name : names) {
      List<Integer> found = rows(list, name);
      for (int row = 0; row < names.size(); row++) {
        boolean wanted = engine.compare(name, names.get(row), kind).same();
        boolean listed = found.contains(row);
        assertTrue(wanted || !listed, name + " and " + names.get(row));
        same += wanted ? 1 : 0;
        if (wanted && !listed) {
          missed.add(name + " and " + names.get(row));
        }
      }
    }
    assertTrue(same > names.size() * 5 / 4, same + " pairs are the same");
    assertTrue(missed.size() * MOST_MISSED_OF <= same, missed + " of " + same);
  }

  /** Names of a test table; full names have a form of some given name before them. */
  private static List<String> names(NameKind kind) throws IOException {
    List<RuleFile.Row> given =
        RuleFile.read("given_names.tsv", "head", "gender", "forms", "source").rows();
    List<String> names = new ArrayList<>();
    for (Arguments row : TestTable.rows("alike.tsv").limit(PAIRS).toList()) {
      List<String> forms =
          List.of(
              given.get(names.size() % GIVEN_NAMES).cell(2).replaceAll("[a-z]+:", "").split("\\|"));
      for (int column = 0; column < 2; column++) {
        String first = forms.get((names.size() * 7 + column) % forms.size()) + " ";
        names.add((kind == NameKind.PERSON ? first : "") + row.get()[column]);
      }
    }
    return names;
  }

  @Test
  void fullNamesMeetByInitialsOnlyWhereOneSideHasThem() {
    NameList list =
        engine.list(
            NameKind.PERSON, List.of("Никол Пашинян", "Н. Пашинян", "Нина Пашинян", "Пашинян Н."));
    assertEquals(List.of(0, 1, 2, 3), rows(list, "N. Pashinyan"));
    assertEquals(List.of(0, 1, 3), rows(list, "Nikol Pashinyan"));
    assertEquals(List.of(1, 2, 3), rows(list, "Nina Pashinyan"));
  }

  private static List<Integer> rows(NameList list, String name) {
    return list.matches(name).stream().map(NameList.Match::row).sorted().toList();
  }

  @Test
  void everyRowOfARepeatedNameIsFound() {
    NameList list =
        engine.list(NameKind.TOKEN, List.of("Пашинян", "Петросян", "Пашинян", "Pashinyan"));
    assertEquals(List.of(0, 2, 3), rows(list, "Paşinyan"));
  }

  @Test
  void whatIsNoNameMatchesNothing() {
    NameList list = engine.list(NameKind.PERSON, List.of("", "12", "Никол Пашинян"));
    assertTrue(list.matches("").isEmpty());
    assertTrue(list.matches("12").isEmpty());
    assertTrue(list.matches(" \uD800").isEmpty());
  }
}
