package org.anun.indexer.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.anun.elastic.SegmentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceFrameTest {
  private static final String SLOGAN = "The harbour's own voice since the year of the great flood.";
  private static final String CORNER = "Harbour corner";
  private static final String BACKGROUND =
      "The ferry was laid up three years ago after a dispute about the pier.";

  private final SourceFrame frame = new SourceFrame();

  private static String article(int number, String... more) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Ferry number " + number + " leaves the harbour",
                "The ferry number " + number + " left the harbour on a calm morning.",
                "Nobody of the " + number + " people on board had been told of the delay.",
                "The captain of boat " + number + " said that he would be back by the evening."));
    lines.addAll(List.of(more));
    return String.join("\n", lines);
  }

  private void learn(List<String> texts) {
    texts.forEach(text -> frame.learn("harbour.example", text));
  }

  private SegmentKind kind(String text, String line, @Nullable String source) {
    CleanPage page =
        frame.tell(PageCleaner.standard().clean(text, new PageMetadata(null, null, source, null)));
    for (Block block : page.blocks()) {
      if (text.substring(block.start(), block.end()).strip().equals(line)) {
        return block.kind();
      }
    }
    throw new AssertionError("no such line: " + line);
  }

  private static List<String> withSlogan(int count) {
    List<String> texts = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      texts.add(article(number, SLOGAN));
    }
    return texts;
  }

  @Test
  void aLineOfThreeDocumentsIsTheFrame() {
    List<String> texts = withSlogan(3);
    learn(texts);
    assertEquals(SegmentKind.INTERFACE, kind(texts.get(0), SLOGAN, "harbour.example"));
  }

  @Test
  void aLineOfTwoIsNot() {
    List<String> texts = withSlogan(2);
    learn(texts);
    assertEquals(SegmentKind.BODY, kind(texts.get(0), SLOGAN, "harbour.example"));
  }

  @Test
  void theSameDocumentCountsOnce() {
    List<String> texts = withSlogan(1);
    learn(Collections.nCopies(5, texts.get(0)));
    assertEquals(SegmentKind.BODY, kind(texts.get(0), SLOGAN, "harbour.example"));
  }

  @Test
  void anotherSourceAndNoSourceKnowNothingOfIt() {
    List<String> texts = withSlogan(3);
    learn(texts);
    assertEquals(SegmentKind.BODY, kind(texts.get(0), SLOGAN, "river.example"));
    assertEquals(SegmentKind.BODY, kind(texts.get(0), SLOGAN, null));
  }

  @Test
  void theOrderMakesNoDifference() {
    List<String> texts = withSlogan(4);
    Collections.reverse(texts);
    learn(texts);
    for (String text : texts) {
      assertEquals(SegmentKind.INTERFACE, kind(text, SLOGAN, "harbour.example"));
    }
  }

  @Test
  void anArticlePublishedSeveralTimesDoesNotVanish() {
    List<String> copies = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      copies.add(article(7, "Edition " + number));
    }
    learn(copies);
    String sentence = "The ferry number 7 left the harbour on a calm morning.";
    assertEquals(SegmentKind.BODY, kind(copies.get(0), sentence, "harbour.example"));
  }

  @Test
  void aSentenceAmongItsOwnTextStays() {
    List<String> texts = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      texts.add(article(number, BACKGROUND, "The mayor of town " + number + " did not answer us."));
    }
    learn(texts);
    assertEquals(SegmentKind.BODY, kind(texts.get(0), BACKGROUND, "harbour.example"));
  }

  @Test
  void backgroundOfAFewArticlesStays() {
    List<String> texts = new ArrayList<>(withSlogan(12));
    for (int number = 21; number <= 24; number++) {
      texts.add(article(number, BACKGROUND));
    }
    learn(texts);
    assertEquals(SegmentKind.BODY, kind(texts.getLast(), BACKGROUND, "harbour.example"));
  }

  @Test
  void aShortLineAmongTheTextIsTheFrame() {
    List<String> texts = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      texts.add(article(number, CORNER, "The mayor of town " + number + " did not answer us."));
    }
    learn(texts);
    assertEquals(SegmentKind.INTERFACE, kind(texts.get(0), CORNER, "harbour.example"));
  }
}
