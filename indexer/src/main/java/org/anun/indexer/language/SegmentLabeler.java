package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of every stretch of a page. Each line is read once; then, in the light of the
 * article's language, it is in one language, or falls into runs of scripts and of languages, where
 * a change costs what the signs between the words make it cost. Immutable; for any number of
 * threads. Time is linear in the text; beyond the segments, memory does not grow with pages over
 * 100,000 words.
 */
public final class SegmentLabeler {
  /**
   * So many words are kept until the article's language is judged, a book's worth; of a longer page
   * the rest is read in the same way, with what is known by then. Bounds the memory.
   */
  private static final int MOST_WORDS_AT_ONCE = 100_000;

  private final LanguageDetector detector;

  /** Labels with a detector. */
  public SegmentLabeler(LanguageDetector detector) {
    this.detector = detector;
  }

  /**
   * The text's segments and languages.
   *
   * @param text as read; offsets are UTF-16 code units of it
   * @param blocks its lines with their kinds, from the first unit to the last without gaps
   * @param declaredLanguage what the source says the language is, as a language tag, or null; one
   *     that is not of the list says nothing
   * @throws IllegalArgumentException when the blocks do not cover the text
   */
  public LabelledText label(String text, List<Block> blocks, @Nullable String declaredLanguage) {
    checkCover(text, blocks);
    List<Stretch> all = new ArrayList<>(blocks.size());
    List<Stretch> alone = new ArrayList<>(blocks.size());
    List<Line> lines = new ArrayList<>();
    int words = 0;
    for (Block block : blocks) {
      words += Line.read(detector, text, block, lines);
      if (words > MOST_WORDS_AT_ONCE) {
        readAll(text, lines, alone, all);
        words = 0;
      }
    }
    readAll(text, lines, alone, all);
    Amounts amounts = Amounts.of(all);
    String main = amounts.main();
    String declared = declared(declaredLanguage);
    boolean told = !declared.equals(Language.UNDETERMINED);
    String language = told ? declared : main;
    return new LabelledText(segments(all, main), language, amounts.worthListing(language));
  }

  /**
   * Reads lines in the light of the article's language, as far as it has been read, and takes them
   * off the list.
   *
   * @param alone what the article's lines say without it; grows
   * @param all the stretches found; grows
   */
  private void readAll(String text, List<Line> lines, List<Stretch> alone, List<Stretch> all) {
    for (Line line : lines) {
      if (line.kind().article()) {
        judgeAlone(line, alone);
      }
    }
    PagePrior prior = new PagePrior(detector, Amounts.of(alone).main());
    for (Line line : lines) {
      all.addAll(stretches(text, line, prior));
    }
    lines.clear();
  }

  /** Judges what a line has in letters of each script. */
  private void judgeAlone(Line line, List<Stretch> alone) {
    Evidence evidence = line.evidence();
    for (int kind = 0; kind < detector.model().kinds(); kind++) {
      if (evidence.words(kind) > 0) {
        alone.add(
            new Stretch(
                line.start(),
                line.end(),
                line.kind(),
                detector.judge(evidence, kind),
                evidence.letters(kind),
                evidence.words(kind)));
      }
    }
  }

  private List<Stretch> stretches(String text, Line line, PagePrior prior) {
    if (line.words().isEmpty()) {
      return List.of(line.whole(Detection.NONE));
    }
    int main = line.mainKind(prior.home());
    boolean article = line.kind().article();
    boolean single =
        line.evidence().words(main) == line.words().size()
            && (main < Alphabet.FIRST_SCRIPT
                || detector.model().script(main).isEmpty()
                || !prior
                    .path(main, article)
                    .changePays(line.words(), line.evidence().scores(main)));
    return single
        ? List.of(line.whole(prior.read(line.evidence(), main, article)))
        : new MixedLine(detector.model(), prior, text, line).stretches();
  }

  private static List<Segment> segments(List<Stretch> stretches, String home) {
    List<Segment> segments = new ArrayList<>(stretches.size());
    Stretch last = null;
    for (Stretch stretch : stretches) {
      if (last != null && last.joins(stretch, home)) {
        last = last.with(stretch);
      } else {
        if (last != null) {
          segments.add(last.segment());
        }
        last = stretch;
      }
    }
    if (last != null) {
      segments.add(last.segment());
    }
    return segments;
  }

  /** The code of the list that a tag such as hy-AM or en_US begins with, or {@code und}. */
  private static String declared(@Nullable String tag) {
    if (tag == null) {
      return Language.UNDETERMINED;
    }
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return LanguageTable.standard().knows(code) ? code : Language.UNDETERMINED;
  }

  private static void checkCover(String text, List<Block> blocks) {
    int end = 0;
    for (Block block : blocks) {
      if (block.start() != end) {
        throw new IllegalArgumentException(
            "a block begins at " + block.start() + ", the one before it ends at " + end);
      }
      end = block.end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException(
          "the blocks end at " + end + ", the text at " + text.length());
    }
  }
}
