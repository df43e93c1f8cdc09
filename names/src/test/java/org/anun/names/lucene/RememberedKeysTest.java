package org.anun.names.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.anun.names.WeightedKey;
import org.junit.jupiter.api.Test;

class RememberedKeysTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final RememberedKeys remembered =
      new RememberedKeys(
          word -> {
            asked.incrementAndGet();
            return List.of(new WeightedKey(word, 1));
          });

  private void see(int from, int to) {
    IntStream.range(from, to).forEach(number -> see("word" + number));
  }

  private void see(String word) {
    assertEquals(List.of(new WeightedKey(word, 1)), remembered.apply(word));
  }

  @Test
  void asksForAWordOnce() {
    see("Ivan");
    see("Ivan");
    assertEquals(1, asked.get());
  }

  @Test
  void keepsWordsInUseAndForgetsOthers() {
    see("Ivan");
    see("Rare");
    for (int round = 1; round <= 3; round++) {
      see(round * RememberedKeys.WORDS, (round + 1) * RememberedKeys.WORDS);
      int before = asked.get();
      see("Ivan");
      assertEquals(before, asked.get(), "Ivan in round " + round);
    }
    int before = asked.get();
    see("Rare");
    assertEquals(before + 1, asked.get());
  }

  @Test
  void doesNotKeepLongWords() {
    String word = "a".repeat(1000);
    see(word);
    see(word);
    assertEquals(2, asked.get());
  }

  @Test
  void answersManyThreads() {
    IntStream.range(0, 200_000).parallel().forEach(number -> see("word" + number % 20_000));
  }
}
