package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String BODY =
      IntStream.range(0, 200).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));

  @Test
  void isWhatIndicesHoldAlready() {
    // A change of this makes every stored signature a stranger: raise anun_mapping with it.
    Signature signature = Articles.signature("A title", "So we have met Ann at 9. " + BODY);
    assertEquals("ZN/VOQUh39U5BsPf1TkJnd/VOQn/39U5Ciff1TkK", signature.encoded().substring(0, 40));
    assertEquals("2n5zk3n3nm 2j513qke63", String.join(" ", signature.bands().subList(0, 2)));
  }

  @Test
  void comesBackFromWhatWasWritten() {
    for (String body : List.of(BODY, "short", "…", "14 March, 15:30. " + BODY)) {
      Signature signature = Articles.signature("A title", body);
      Signature back = Signature.stored(signature.encoded(), signature.bands());
      assertEquals(signature.encoded(), back.encoded());
      assertTrue(CopyRule.copies(signature, back));
    }
  }

  @Test
  void refusesWhatItDidNotWrite() {
    assertThrows(IllegalArgumentException.class, () -> Signature.stored("AAAAAAAA", List.of()));
    assertThrows(IllegalArgumentException.class, () -> Signature.stored("no base 64!", List.of()));
  }

  @Test
  void isOfTheBodyAlone() {
    String text = "A title\nBy somebody\n" + BODY + "\nRead more";
    int body = text.indexOf("word0");
    int end = text.indexOf("\nRead more");
    Signature framed =
        Signature.of(
            text,
            List.of(
                new Segment(0, 8, "en", 1, SegmentKind.TITLE),
                new Segment(8, body, "en", 1, SegmentKind.BYLINE),
                new Segment(body, end, "en", 1, SegmentKind.BODY),
                new Segment(end, text.length(), "en", 1, SegmentKind.RELATED)));
    assertEquals(Articles.signature("Another", BODY).encoded(), framed.encoded());
  }

  @Test
  void aTextWithoutWordsIsACopyOfNothing() {
    Signature nothing = Articles.signature("…", "— ***");
    assertTrue(nothing.bands().isEmpty());
    assertFalse(CopyRule.copies(nothing, nothing));
  }

  @Test
  void copiesAreSeldomMissedByTheirBands() {
    Random random = new Random(4);
    int met = 0;
    for (int round = 0; round < 200; round++) {
      List<String> words = random.ints(200, 0, 9_999).mapToObj(n -> "w" + n).toList();
      Signature whole = Articles.signature("t", String.join(" ", words));
      Signature cut = Articles.signature("t", String.join(" ", words.subList(0, 140)));
      met += whole.bands().stream().anyMatch(cut.bands()::contains) ? 1 : 0;
    }
    assertTrue(met >= 194, met + " of 200 copies of which three tenths were cut were met");
  }
}
