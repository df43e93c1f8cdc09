package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private final Openings openings = new Openings();
  private final Phrases buttons = new Phrases(List.of("Read more", "Share", "More"), openings);
  private final Phrases networks = new Phrases(List.of("Facebook", "Share point"), openings);
  private final Phrases alone = new Phrases(List.of("Read more", "Share", "More"));

  @Test
  void findTheSamePhrasesAsALookInEachSet() {
    String text = "SHARE point, read more: read on Facebook, and more";
    List<Word> looked = Words.of(text, 0, text.length(), openings);
    List<Word> plain = Words.of(text);
    for (int index = 0; index < plain.size(); index++) {
      assertEquals(alone.at(plain, index), buttons.at(looked, index), text + index);
      assertEquals(alone.at(looked, index), buttons.at(plain, index), text + index);
      assertEquals(networks.at(plain, index), networks.at(looked, index), text + index);
    }
    assertEquals(2, networks.at(looked, 0));
  }

  @Test
  void takeAsManySetsAsANumberHasBits() {
    for (int set = 2; set < Integer.SIZE; set++) {
      openings.next();
    }
    assertThrows(IllegalStateException.class, openings::next);
  }
}
