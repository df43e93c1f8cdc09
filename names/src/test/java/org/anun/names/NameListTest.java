package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameListTest {
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

  @Test
  void whatIsNoNameMatchesNothing() {
    NameList list = engine.list(NameKind.PERSON, List.of("", "12", "Никол Пашинян"));
    assertTrue(list.matches("").isEmpty());
    assertTrue(list.matches("12").isEmpty());
    assertTrue(list.matches(" \uD800").isEmpty());
  }
}
