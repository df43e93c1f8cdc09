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
    DocumentPrior none = new DocumentPrior(detector.model(), Language.UNDETERMINED);
    List<List<Stretch>> lines = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      lines.add(stretches(text, block, none));
    }
    settle(text, blocks, lines);
    List<Stretch> stretches = merged(flat(lines));
    Amounts amounts = Amounts.of(stretches);
    String declared = declared(declaredLanguage);
    boolean told = !declared.equals(Language.UNDETERMINED);
    String language = told ? declared : amounts.main();
    return new LabelledText(
        stretches.stream().map(Stretch::segment).toList(),
        language,
        amounts.worthListing(language));
  }

  /** Reads the article's unsure lines again, in the light of the others. */
  private void settle(String text, List<Block> blocks, List<List<Stretch>> lines) {
    String article = Amounts.of(flat(lines)).main();
    DocumentPrior prior = new DocumentPrior(detector.model(), article);
    for (int i = 0; i < lines.size(); i++) {
      if (blocks.get(i).kind().article() && lines.get(i).stream().anyMatch(Stretch::unsure)) {
        lines.set(i, stretches(text, blocks.get(i), prior));
      }
    }
  }

  private List<Stretch> stretches(String text, Block block, DocumentPrior prior) {
    List<ScriptRun> runs = Line.read(detector, text, block).runs();
    if (runs.isEmpty()) {
      return List.of(new Stretch(block.start(), block.end(), block.kind(), Detection.NONE, 0, 0));
    }
    List<Stretch> stretches = new ArrayList<>(runs.size());
    int start = block.start();
    for (int i = 0; i < runs.size(); i++) {
      ScriptRun run = runs.get(i);
      boolean last = i == runs.size() - 1;
      int end = last ? block.end() : Boundary.between(text, run.end(), runs.get(i + 1).start());
      Detection alone = detector.judge(run.evidence(), run.kind());
      Detection detection = prior.settle(run.evidence(), run.kind(), alone);
      stretches.add(new Stretch(start, end, block.kind(), detection, run.letters(), run.words()));
      start = end;
    }
    return stretches;
  }

  private static List<Stretch> flat(List<List<Stretch>> lines) {
    return lines.stream().flatMap(List::stream).toList();
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
