package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The likeliest reading is the first of all, for every name of the tables, in every script. */
class RomaniserTest {
  private final Romaniser romaniser = new Romaniser();

  @Test
  void theLikeliestReadingIsTheFirst() {
    int names = 0;
    for (RuleFile.Row row : RuleFile.read("place_aliases.tsv", "id", "forms", "source").rows()) {
      names += compare(row.cell(1));
    }
    for (RuleFile.Row row :
        RuleFile.read("given_names.tsv", "head", "gender", "forms", "source").rows()) {
      names += compare(row.cell(0) + "|" + row.cell(2));
    }
    assertTrue(names > 5_000, "only " + names + " names");
  }

  /** Signs that fold to nothing, letters of several readings, and what is of no script of ours. */
  @Test
  void alsoWhereNothingIsLeftOfIt() {
    for (String word : List.of("ь", "ъъ", "ʼ", "х", "ъю", "日本", "voskanyan", "ա", "ﷲ")) {
      assertSame(word);
    }
  }

  private int compare(String forms) {
    List<String> each = List.of(forms.split("\\|"));
    each.forEach(this::assertSame);
    return each.size();
  }

  private void assertSame(String form) {
    Word word = Word.of(form);
    assertEquals(
        romaniser.read(word.whole(), word.script()).getFirst(),
        romaniser.likeliest(word.whole(), word.script()),
        form);
  }
}
