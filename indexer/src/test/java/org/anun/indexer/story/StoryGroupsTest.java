package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {
  /** Words from one number up to another; windows that share more than two thirds are copies. */
  private static Signature window(int from, int to) {
    return Articles.signature(
        "t",
        IntStream.range(from, to)
            .mapToObj(n -> "word" + letters(n))
            .collect(Collectors.joining(" ")));
  }

  /** No digits, because numbers have a rule of their own. */
  private static String letters(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> "" + (char) (c - '0' + 'a'))
        .collect(Collectors.joining());
  }

  private static final Map<String, Signature> CHAIN = new LinkedHashMap<>();

  static {
    CHAIN.put("d", window(0, 200));
    CHAIN.put("a", window(50, 250));
    CHAIN.put("c", window(100, 300));
    CHAIN.put("z", window(5_000, 5_200));
    CHAIN.put("b", window(5_010, 5_210));
    CHAIN.put("alone", window(9_000, 9_200));
  }

  private static Map<String, String> stories(List<String> order) {
    StoryGroups groups = new StoryGroups();
    order.forEach(id -> groups.addLoose(id, Objects.requireNonNull(CHAIN.get(id))));
    groups.connect();
    Map<String, String> stories = new TreeMap<>();
    order.forEach(id -> stories.put(id, groups.storyOf(id)));
    return stories;
  }

  @Test
  void whateverCopiesConnectIsAStoryNamedAfterItsLeastId() {
    assertEquals(
        Map.of("d", "a", "a", "a", "c", "a", "z", "b", "b", "b", "alone", "alone"),
        stories(List.copyOf(CHAIN.keySet())));
  }

  @Test
  void orderMakesNoDifference() {
    List<String> order = new ArrayList<>(CHAIN.keySet());
    Map<String, String> expected = stories(order);
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(order, random);
      assertEquals(expected, stories(order), order.toString());
    }
  }

  @Test
  void anArticleBetweenTwoStoriesRenamesTheGreater() {
    StoryGroups groups = new StoryGroups();
    groups.addMember("m", window(0, 200));
    groups.addMember("k", window(100, 300));
    groups.addMember("other", window(9_000, 9_200));
    groups.addLoose("p", window(50, 250));
    groups.connect();
    assertEquals("k", groups.storyOf("p"));
    assertEquals("k", groups.nameOf("m"));
    assertEquals("k", groups.nameOf("k"));
    assertEquals("other", groups.nameOf("other"));
    assertEquals("unheard of", groups.nameOf("unheard of"));
  }

  @Test
  void membersOfAStoryStayTogether() {
    StoryGroups groups = new StoryGroups();
    groups.addMember("s", window(0, 200));
    groups.addMember("s", window(7_000, 7_200));
    groups.addLoose("x", window(7_010, 7_210));
    groups.addLoose("y", window(5, 205));
    groups.connect();
    assertEquals(groups.storyOf("x"), groups.storyOf("y"));
    assertEquals("s", groups.nameOf("s"));
  }

  @Test
  void anIdIsNoStoryOfThatName() {
    StoryGroups groups = new StoryGroups();
    groups.addMember("same", window(0, 200));
    groups.addLoose("same", window(3_000, 3_200));
    groups.addLoose("aa", window(5, 205));
    groups.connect();
    assertEquals("same", groups.storyOf("same"));
    assertEquals("aa", groups.nameOf("same"));
    assertNotEquals(groups.storyOf("same"), groups.storyOf("aa"));
    assertThrows(IllegalArgumentException.class, () -> groups.storyOf("nobody"));
  }
}
