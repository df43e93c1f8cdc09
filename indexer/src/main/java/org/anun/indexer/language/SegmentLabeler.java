package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anun.indexer.clean.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of every stretch of a page. Lines first; inside a line, each run of another
 * script is a stretch of its own. A line of the article that says too little alone is read in the
 * light of the article's language; interface text never is. Immutable; for any number of threads.
 * Time is linear in the text.
 */
public final class SegmentLabeler {
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
    List<Line> lines = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      lines.add(Line.read(detector, text, block));
    }
    String declared = declared(declaredLanguage);
    String likely = Amounts.of(stretches(text, lines, Language.UNDETERMINED)).main();
    boolean told = !declared.equals(Language.UNDETERMINED);
    List<Stretch> stretches = merged(stretches(text, lines, likely));
    Amounts amounts = Amounts.of(stretches);
    String language = told ? declared : amounts.main();
    return new LabelledText(
        stretches.stream().map(Stretch::segment).toList(),
        language,
        amounts.worthListing(language));
  }

  private List<Stretch> stretches(String text, List<Line> lines, String likely) {
    List<Stretch> stretches = new ArrayList<>();
    DocumentPrior prior = new DocumentPrior(detector.model(), likely);
    for (Line line : lines) {
      addStretches(text, line, prior, stretches);
    }
    return stretches;
  }

  private void addStretches(String text, Line line, DocumentPrior prior, List<Stretch> stretches) {
    Block block = line.block();
    List<ScriptRun> runs = line.runs();
    if (runs.isEmpty()) {
      stretches.add(new Stretch(block.start(), block.end(), block.kind(), Detection.NONE, 0, 0));
      return;
    }
    int start = block.start();
    for (int i = 0; i < runs.size(); i++) {
      ScriptRun run = runs.get(i);
      boolean last = i == runs.size() - 1;
      int end = last ? block.end() : Boundary.between(text, run.end(), runs.get(i + 1).start());
      Detection alone = detector.judge(run.evidence(), run.kind());
      Detection detection =
          block.kind().article() ? prior.settle(run.evidence(), run.kind(), alone) : alone;
      stretches.add(new Stretch(start, end, block.kind(), detection, run.letters(), run.words()));
      start = end;
    }
  }

  private static List<Stretch> merged(List<Stretch> stretches) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (!merged.isEmpty() && merged.getLast().joins(stretch)) {
        merged.set(merged.size() - 1, merged.getLast().with(stretch));
      } else {
        merged.add(stretch);
      }
    }
    return merged;
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
