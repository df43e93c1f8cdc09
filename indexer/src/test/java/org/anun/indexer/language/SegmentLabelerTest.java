package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentLabelerTest {
  private final SegmentLabeler labeler = new SegmentLabeler(LanguageDetector.standard());

  static Stream<Arguments> segments() {
    return Rows.of("segments.tsv");
  }

  /** Lines are parted by ⏎, which stands for the line break; segments by |. */
  @ParameterizedTest
  @MethodSource("segments")
  void labelsLinesAndWhatIsQuotedInThem(
      String lines, String segments, String language, String languages, String source) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split("(?<=⏎)", -1)) {
      int colon = line.indexOf(':');
      SegmentKind kind = SegmentKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      int start = text.length();
      text.append(line.substring(colon + 1).replace('⏎', '\n'));
      blocks.add(new Block(start, text.length(), kind));
    }
    LabelledText labelled = labeler.label(text.toString(), blocks, null);
    String shown =
        labelled.segments().stream()
            .map(s -> s.kind().code() + " " + s.language() + " " + cut(text, s))
            .collect(Collectors.joining("|"));
    assertEquals(segments, shown.replace('\n', '⏎'), source);
    assertEquals(language, labelled.language(), source);
    assertEquals(languages, String.join(" ", labelled.languages()), source);
  }

  @ParameterizedTest
  @CsvSource({
    "fr,fr,fr en",
    "hy-AM,hy,hy en",
    "en_GB,en,en",
    "iw,he,he en",
    "xx,en,en",
    "'',en,en"
  })
  void takesTheDeclaredLanguageWhereItIsOfTheList(
      String declared, String language, String languages) {
    String text = "The council will meet again next week to settle the budget.";
    LabelledText labelled = labeler.label(text, oneBlock(text), declared);
    assertEquals(language, labelled.language());
    assertEquals(languages, String.join(" ", labelled.languages()));
    assertEquals("en", labelled.segments().getFirst().language());
  }

  @Test
  void saysHowSureItIsInFourPlacesAtMost() {
    String text =
        "The council will meet again.\nСовет соберётся снова на этой неделе.\nand 3 or so";
    List<Block> blocks =
        List.of(
            new Block(0, 29, SegmentKind.BODY),
            new Block(29, 67, SegmentKind.BODY),
            new Block(67, text.length(), SegmentKind.PROMO));
    for (Segment segment : labeler.label(text, blocks, null).segments()) {
      assertTrue(
          String.valueOf(segment.confidence()).length() <= "0.1234".length(), segment.toString());
    }
  }

  @Test
  void coversRandomTextWithoutGaps() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      List<Block> blocks = new ArrayList<>();
      for (int left = random.nextInt(6); left > 0; left--) {
        int start = text.length();
        text.append(RandomText.next(random)).append('\n');
        SegmentKind[] kinds = SegmentKind.values();
        blocks.add(new Block(start, text.length(), kinds[random.nextInt(kinds.length)]));
      }
      LabelledText labelled = labeler.label(text.toString(), blocks, null);
      assertCovers(text.toString(), blocks, labelled);
      assertEquals(labelled, labeler.label(text.toString(), blocks, null), "the same again");
    }
  }

  @Test
  void readsAPageOfManyLinesWithWhatIsKnownByThen() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int line = 0; line < 12_000; line++) {
      int start = text.length();
      text.append(
          line % 1000 == 999
              ? "Le maire a répondu dimanche.\n"
              : "The council will meet again next week to settle the budget.\n");
      blocks.add(new Block(start, text.length(), SegmentKind.BODY));
    }
    LabelledText labelled = labeler.label(text.toString(), blocks, null);
    assertCovers(text.toString(), blocks, labelled);
    assertEquals(List.of("en", "fr"), labelled.languages());
    assertEquals(12, labelled.segments().stream().filter(s -> s.language().equals("fr")).count());
  }

  /** The limit measures nothing: in quadratic time it would take hours. */
  @Test
  void labelsOneHugeLineInLinearTime() {
    String text = "news новости լուր ".repeat(60_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertCovers(text, oneBlock(text), labeler.label(text, oneBlock(text), null)));
    String spaces = "a" + " ".repeat(1_000_000) + "ա";
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> labeler.label(spaces, oneBlock(spaces), null));
  }

  @Test
  void labelsNothingAsNothing() {
    assertEquals(
        new LabelledText(List.of(), Language.UNDETERMINED, List.of()),
        labeler.label("", List.of(), null));
  }

  @Test
  void refusesBlocksThatDoNotCoverTheText() {
    List<Block> gap = List.of(new Block(0, 2, SegmentKind.BODY), new Block(3, 4, SegmentKind.BODY));
    assertThrows(IllegalArgumentException.class, () -> labeler.label("abcd", gap, null));
    assertThrows(
        IllegalArgumentException.class, () -> labeler.label("abcd", oneBlock("abc"), null));
  }

  private static List<Block> oneBlock(String text) {
    return List.of(new Block(0, text.length(), SegmentKind.BODY));
  }

  private static String cut(CharSequence text, Segment segment) {
    return text.subSequence(segment.start(), segment.end()).toString();
  }

  private static void assertCovers(String text, List<Block> blocks, LabelledText labelled) {
    int end = 0;
    for (Segment segment : labelled.segments()) {
      assertEquals(end, segment.start(), text);
      end = segment.end();
      if (end < text.length()) {
        boolean pairSplit =
            Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        assertFalse(pairSplit, text);
        boolean lineEnd = text.charAt(end - 1) == '\n';
        int type = Character.getType(text.charAt(end));
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        assertTrue(lineEnd || !mark, text);
      }
    }
    assertEquals(text.length(), end);
    for (Block block : blocks) {
      for (Segment segment : labelled.segments()) {
        boolean overlap = segment.start() < block.end() && block.start() < segment.end();
        assertTrue(!overlap || segment.kind() == block.kind(), text);
      }
    }
  }
}
