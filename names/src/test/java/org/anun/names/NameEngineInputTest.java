package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text is accepted: keys stay few, readable and the same. */
class NameEngineInputTest {
  private static final int INPUTS = 50_000;
  private static final int[] RANGES = {
    0x20, 0x7F, 0xA0, 0x24F, 0x300, 0x36F, 0x370, 0x3FF, 0x400, 0x52F, 0x530, 0x58F, 0x590, 0x6FF,
    0x10A0, 0x10FF, 0x1C90, 0x1CBF, 0x2000, 0x206F, 0xD800, 0xDFFF, 0xFB00, 0xFEFF, 0x1F600,
    0x1F64F,
  };

  private final NameEngine engine = NameEngine.standard();

  @Test
  void randomTextKeepsThePromises() {
    long seed = 20261122;
    Random random = new Random(seed);
    String before = "";
    for (int i = 0; i < INPUTS; i++) {
      String text = text(random);
      NameKeys keys = engine.keys(text);
      checkKeys(text, keys.precise());
      checkKeys(text, keys.wide());
      assertEquals(keys, engine.keys(text), text);
      for (NameKind kind : NameKind.values()) {
        Comparison there = engine.compare(before, text, kind);
        Comparison back = engine.compare(text, before, kind);
        assertEquals(there.verdict(), back.verdict(), () -> there.why() + " / " + back.why());
      }
      assertFalse(engine.personKey(text).contains("|"), text);
      before = random.nextInt(4) == 0 ? text : before;
    }
  }

  private static void checkKeys(String text, List<String> keys) {
    assertTrue(keys.size() <= NameKeys.MOST, text);
    for (String key : keys) {
      assertFalse(key.isEmpty(), text);
      assertTrue(key.codePoints().allMatch(Character::isLetter), () -> text + " has " + key);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(14);
    int range = random.nextInt(RANGES.length / 2);
    for (int i = 0; i < length; i++) {
      range = random.nextInt(3) == 0 ? random.nextInt(RANGES.length / 2) : range;
      int first = RANGES[2 * range];
      text.appendCodePoint(first + random.nextInt(RANGES[2 * range + 1] - first + 1));
    }
    return text.toString();
  }

  @Test
  void longInputTakesNoTimeAndHasNoKeys() {
    List<String> units = List.of("ə", "Փ", "a\u0301", "\u200F", "😀", "-", "Ter-", "a ", "ﷺ", "'s");
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (String unit : units) {
            String text = unit.repeat(10_240);
            assertTrue(engine.keys(text).precise().isEmpty(), unit);
            assertFalse(engine.compare(text, "Pashinyan", NameKind.PERSON).same(), unit);
            assertFalse(engine.compare(text, "Pashinyan", NameKind.PLACE).same(), unit);
            assertTrue(engine.personKey(text).length() < 1_000, unit);
          }
        });
  }
}
