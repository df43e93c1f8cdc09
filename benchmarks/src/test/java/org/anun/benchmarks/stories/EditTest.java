package org.anun.benchmarks.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditTest {
  private static final NewsText TEXT =
      new NewsText(
          List.of(
              "The mill turns",
              "It's \"slow\", said 3 of 40 millers.",
              "Flour costs Ann, Joe and Ray 12.",
              "So."));

  private static final List<NewsText> OTHERS =
      List.of(new NewsText(List.of("Lamps burn", "All night long they burn in Oslo.")));

  @ParameterizedTest
  @EnumSource
  void changesTheTextAndTheSameWayEachTime(Edit edit) {
    assertTrue(edit.suits(TEXT));
    NewsText edited = edit.apply(TEXT, OTHERS, new Random(3));
    assertEquals(edited, edit.apply(TEXT, OTHERS, new Random(3)));
    // Two words of a hundred can be none of ten.
    if (edit != Edit.WORDS_2 && edit != Edit.WORDS_5 && edit != Edit.SHUFFLED) {
      assertNotEquals(TEXT, edited);
    }
  }

  @Test
  void cutsAtTheEnd() {
    NewsText edited = Edit.TWO_FIFTHS.apply(TEXT, OTHERS, new Random(3));
    // 41 of the body's 69 characters, of which its first line has 34.
    assertEquals(
        List.of("The mill turns", "It's \"slow\", said 3 of 40 millers.", "Flour c"),
        edited.lines());
  }

  @Test
  void simHashOfEqualBodiesIsEqual() {
    NewsText headed = new NewsText(List.of("Other", TEXT.body().get(0), TEXT.body().get(1), "so"));
    assertEquals(SimHash.of(TEXT), SimHash.of(headed));
    assertTrue(CopyMethod.simHash(3).copies().test(SimHash.of(TEXT), SimHash.of(headed)));
    assertNotEquals(SimHash.of(TEXT), SimHash.of(OTHERS.getFirst()));
  }
}
