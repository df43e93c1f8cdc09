package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Text that no one meant as a name, by chance: mutated names, any code points, mixed scripts, marks
 * without a base, lone surrogates, directions, digits, emoji, words of ten thousand letters. The
 * same seed gives the same texts. Not safe for many threads.
 */
final class HostileText {
  private static final int TEN_KILOBYTES = 10_240;

  /** First and last code point of blocks with letters, marks or controls that trip programs. */
  private static final int[][] BLOCKS = {
    {0x00, 0x1F},
    {0x20, 0x7E},
    {0xA0, 0x17F},
    {0x180, 0x24F},
    {0x250, 0x2FF},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x500, 0x52F},
    {0x531, 0x58F},
    {0x591, 0x5F4},
    {0x600, 0x6FF},
    {0x750, 0x77F},
    {0x900, 0x97F},
    {0x10A0, 0x10FF},
    {0x1100, 0x11FF},
    {0x1C90, 0x1CBF},
    {0x1E00, 0x1FFF},
    {0x2000, 0x206F},
    {0x2070, 0x218F},
    {0x2D00, 0x2D2F},
    {0x3040, 0x30FF},
    {0x4E00, 0x4EFF},
    {0xA640, 0xA69F},
    {0xD800, 0xDFFF},
    {0xE000, 0xE0FF},
    {0xFB00, 0xFDFF},
    {0xFE00, 0xFE0F},
    {0xFF00, 0xFFEF},
    {0x10400, 0x1044F},
    {0x1D400, 0x1D7FF},
    {0x1F300, 0x1F64F},
    {0xE0100, 0xE01EF},
  };

  private static final List<String> NUISANCES =
      List.of(
          "\uD800",
          "\uDC00",
          "\u0301",
          "\u0308",
          "\u0345",
          "\u200B",
          "\u200D",
          "\u200E",
          "\u200F",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u00AD",
          "\u0000",
          "\t",
          "\n",
          " ",
          "\u00A0",
          "7",
          "٣",
          "😀",
          "\uD83D\uDC68\u200D\uD83D\uDC69",
          "|",
          "/",
          "\\",
          "-",
          "‐",
          "֊",
          "'",
          "’",
          "ʼ",
          "՚",
          "\"",
          ".",
          ",",
          "’s",
          "'nın",
          "-ի",
          "ß",
          "ﷺ",
          "ﬃ",
          "İ",
          "ı",
          "ſ",
          "ǅ",
          "և",
          "Ⅷ");

  private static final List<String> JOINTS =
      List.of(" ", " ", " ", "-", "  ", ", ", ". ", " van der ", " oğlu ", " Ter-", "\u00A0", "\t");

  private final Random random;
  private final List<String> names;

  /** Texts that grow out of these names and out of nothing. */
  HostileText(long seed, List<String> names) {
    this.random = new Random(seed);
    this.names = List.copyOf(names);
  }

  /** The next text. */
  String next() {
    int kind = random.nextInt(2_000);
    if (kind == 0) {
      return endless();
    }
    if (kind < 200) {
      return anyCodePoints(random.nextInt(24));
    }
    if (kind < 600) {
      return mixedBlocks(1 + random.nextInt(14));
    }
    if (kind < 800) {
      return severalWords();
    }
    return mutated(name(), random.nextInt(5));
  }

  /** A text a few changes away, or a fresh one. */
  String like(String text) {
    return random.nextInt(4) == 0 || text.length() > TEN_KILOBYTES / 2
        ? next()
        : mutated(text, random.nextInt(4));
  }

  private String name() {
    return names.get(random.nextInt(names.size()));
  }

  private String severalWords() {
    StringBuilder text = new StringBuilder(name());
    int words = 1 + (random.nextInt(20) == 0 ? random.nextInt(40) : random.nextInt(4));
    for (int i = 1; i < words; i++) {
      text.append(JOINTS.get(random.nextInt(JOINTS.size())));
      String word = name();
      text.append(random.nextInt(6) == 0 ? word.substring(0, 1) : word);
    }
    return mutated(text.toString(), random.nextInt(3));
  }

  private String anyCodePoints(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return text.toString();
  }

  private String mixedBlocks(int length) {
    StringBuilder text = new StringBuilder();
    int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
    for (int i = 0; i < length; i++) {
      block = random.nextInt(4) == 0 ? BLOCKS[random.nextInt(BLOCKS.length)] : block;
      text.appendCodePoint(in(block));
    }
    return text.toString();
  }

  private int in(int[] block) {
    return block[0] + random.nextInt(block[1] - block[0] + 1);
  }

  private String endless() {
    String unit =
        switch (random.nextInt(4)) {
          case 0 -> name();
          case 1 -> name() + " ";
          case 2 -> NUISANCES.get(random.nextInt(NUISANCES.size()));
          default -> mixedBlocks(64);
        };
    return unit.isEmpty() ? "" : unit.repeat(TEN_KILOBYTES / unit.length());
  }

  private String mutated(String text, int changes) {
    List<String> letters = new ArrayList<>();
    text.codePoints().forEach(codePoint -> letters.add(Character.toString(codePoint)));
    for (int i = 0; i < changes; i++) {
      change(letters);
    }
    return String.join("", letters);
  }

  private void change(List<String> letters) {
    int at = random.nextInt(letters.size() + 1);
    boolean inside = at < letters.size();
    switch (random.nextInt(7)) {
      case 0 -> letters.add(at, NUISANCES.get(random.nextInt(NUISANCES.size())));
      case 1 -> letters.add(at, mixedBlocks(1));
      case 2 -> {
        if (inside) {
          letters.remove(at);
        }
      }
      case 3 -> {
        if (inside) {
          String letter = letters.remove(at);
          letters.add(random.nextInt(letters.size() + 1), letter);
        }
      }
      case 4 -> {
        if (inside) {
          letters.add(at, letters.get(at));
        }
      }
      case 5 -> letters.replaceAll(letter -> letter.toUpperCase(Locale.ROOT));
      default -> {
        String name = name();
        int codePoint = name.codePointAt(0);
        letters.add(at, Character.toString(codePoint));
      }
    }
  }
}
