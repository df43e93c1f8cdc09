package org.anun.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anun.names.NameKind;
import org.junit.jupiter.api.Test;

/** The metrics on vocabularies small enough to count by hand. */
class MetricsTest {
  /** Names are one where they begin with the same letter. */
  private static final KeyMethod FIRST_LETTER =
      new KeyMethod("first letter", (kind, name) -> List.of(name.substring(0, 1)));

  @Test
  void recallCountsPairsByOriginAndScripts() {
    Gold gold =
        gold(
            NameKind.TOKEN,
            cluster("f", "arm", true, latin("aa"), latin("ab"), cyrillic("ба")),
            cluster("g", "foreign", false, latin("ca"), latin("cb")));
    PairRecall recall = PairRecall.measure(FIRST_LETTER, gold);
    assertEquals(new Share(1, 3), recall.overall());
    assertEquals(Map.of("arm", new Share(1, 3), "foreign", new Share(1, 1)), recall.byOrigin());
    assertEquals(
        Map.of("Latn-Latn", new Share(1, 1), "Cyrl-Latn", new Share(0, 2)), recall.byScripts());
  }

  @Test
  void largeClustersCountWithFortyPairsButPeopleWithAll() {
    List<Variant> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(latin("a" + i));
    }
    Cluster cluster = new Cluster("f", "arm", true, many);
    assertEquals(
        new Share(40, 40),
        PairRecall.measure(FIRST_LETTER, gold(NameKind.PLACE, cluster)).overall());
    assertEquals(
        new Share(190, 190),
        PairRecall.measure(FIRST_LETTER, gold(NameKind.PERSON, cluster)).overall());
  }

  @Test
  void vocabularyLeavesOutPairsOfOneFamily() {
    Gold gold =
        gold(
            NameKind.TOKEN,
            cluster("f", "arm", true, latin("aa"), latin("ab"), latin("xa")),
            cluster("f", "arm", true, latin("ac")),
            cluster("g", "foreign", false, latin("ad")));
    VocabularyScore score = VocabularyScore.measure(FIRST_LETTER, gold);
    // aa and ab find each other and ad; ac finds ad alone; xa finds nothing and has no precision.
    assertEquals((0.5 + 0.5 + 0) / 3, score.precision(), 1e-9);
    // aa and ab find one of two, xa none; ac has no others and no recall.
    assertEquals((0.5 + 0.5 + 0) / 3, score.recall(), 1e-9);
    assertEquals(1.0 / 3, score.f1(), 1e-9);
  }

  @Test
  void namesakesAreNeitherRightNorWrong() {
    Cluster one = cluster("a", "slav", true, latin("Ivan Ivanov"), latin("Iwan Iwanow"));
    Cluster other = cluster("b", "slav", true, latin("Ivan Ivanov"), latin("John"));
    VocabularyScore people =
        VocabularyScore.measure(FIRST_LETTER, gold(NameKind.PERSON, one, other));
    VocabularyScore tokens =
        VocabularyScore.measure(FIRST_LETTER, gold(NameKind.TOKEN, one, other));
    assertEquals((1 + 0.5 + 0) / 3, people.precision(), 1e-9);
    assertEquals((0.5 + 0.5 + 0) / 3, tokens.precision(), 1e-9);
  }

  @Test
  void falsePositivesAreGivenByType() {
    Gold gold =
        new Gold(
            NameKind.TOKEN,
            List.of(),
            List.of(
                new Negative("aa", "ab", "latin"),
                new Negative("aa", "ba", "latin"),
                new Negative("aa", "бб", "cross-script")));
    FalsePositives negatives = FalsePositives.measure(FIRST_LETTER, gold);
    assertEquals(new Share(1, 3), negatives.overall());
    assertEquals(
        Map.of("latin", new Share(1, 2), "cross-script", new Share(0, 1)), negatives.byType());
  }

  @Test
  void halvesPartTheClustersAndAreDrawnAgainByTheSameSeed() {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      clusters.add(cluster("f" + i, "arm", true, latin("a" + i)));
    }
    Gold gold = new Gold(NameKind.TOKEN, clusters, List.of());
    List<Gold> halves = gold.halves(7);
    assertEquals(10, halves.get(0).clusters().size());
    assertEquals(11, halves.get(1).clusters().size());
    List<Cluster> both = new ArrayList<>(halves.get(0).clusters());
    both.addAll(halves.get(1).clusters());
    assertTrue(both.containsAll(clusters));
    assertEquals(halves, gold.halves(7));
    assertNotEquals(halves, gold.halves(8));
  }

  @Test
  void speedIsMoreForLessWork() {
    List<String> words = List.of("Pashinyan", "Пашинян");
    Duration time = Duration.ofMillis(20);
    KeyMethod slow =
        new KeyMethod("slow", (kind, name) -> List.of(Transliteration.ICU.letters(name)));
    double fast = KeySpeed.measure(FIRST_LETTER, NameKind.TOKEN, words, time, time);
    assertTrue(fast > KeySpeed.measure(slow, NameKind.TOKEN, words, time, time));
  }

  private static Gold gold(NameKind kind, Cluster... clusters) {
    return new Gold(kind, List.of(clusters), List.of());
  }

  private static Cluster cluster(
      String family, String origin, boolean region, Variant... variants) {
    return new Cluster(family, origin, region, List.of(variants));
  }

  private static Variant latin(String name) {
    return new Variant(name, name, "Latn");
  }

  private static Variant cyrillic(String name) {
    return new Variant(name, name, "Cyrl");
  }
}
