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
      Line.read(detector, text, block, lines);
    }
    PagePrior prior = new PagePrior(detector, article(lines));
    List<Stretch> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      all.addAll(stretches(text, line, prior));
    }
    List<Stretch> stretches = merged(all, prior.language());
    Amounts amounts = Amounts.of(stretches);
    String declared = declared(declaredLanguage);
    boolean told = !declared.equals(Language.UNDETERMINED);
    String language = told ? declared : amounts.main();
    return new LabelledText(
        stretches.stream().map(Stretch::segment).toList(),
        language,
        amounts.worthListing(language));
  }

  /** The language of the article, by its lines, each judged alone as a whole. */
  private String article(List<Line> lines) {
    List<Stretch> alone = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.kind().article()) {
        alone.add(line.whole(detector.judge(line.evidence(), line.evidence().mainKind())));
      }
    }
    return Amounts.of(alone).main();
  }

  private List<Stretch> stretches(String text, Line line, PagePrior prior) {
    if (line.words().isEmpty()) {
      return List.of(line.whole(Detection.NONE));
    }
    int main = line.evidence().mainKind();
    boolean article = line.kind().article();
    boolean single =
        line.evidence().words(main) == line.words().size()
            && (main < Alphabet.FIRST_SCRIPT
                || detector.model().script(main).isEmpty()
                || !prior.path(main, article).changePays(line.words()));
    return single
        ? List.of(line.whole(prior.read(line.evidence(), main, article)))
        : new MixedLine(detector.model(), prior, text, line).stretches();
  }

  private static List<Stretch> merged(List<Stretch> stretches, String home) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (!merged.isEmpty() && merged.getLast().joins(stretch, home)) {
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
