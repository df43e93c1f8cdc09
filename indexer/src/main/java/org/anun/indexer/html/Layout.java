package org.anun.indexer.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.indexer.clean.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's running text stands: the element that holds most of it, the first and last line of
 * it, the headline, and which lines are made by one template. Linear in the page, times the depth
 * of its elements. Immutable once made.
 */
final class Layout {
  /** Fewer words are no paragraph, whatever their punctuation. */
  private static final int FEWEST_WORDS = 8;

  /** From so many words a line is a paragraph even if its last punctuation is missing. */
  private static final int MANY_WORDS = 20;

  /** A word has about so many characters: text of long words, or of none, counts by its length. */
  private static final double UNITS_A_WORD = 8;

  /** A paragraph with a larger share of links is a list of them. */
  private static final double MOST_LINKS = 0.4;

  /** The main element holds this share of the running text of each element around it. */
  private static final double MAIN_SHARE = 0.8;

  /** The inner element is looked for below the main one by this share. */
  private static final double INNER_SHARE = 0.55;

  private static final Set<String> ASIDE = Set.of("aside", "footer", "nav", "form", "figure");
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "ul");

  private static final int TEMPLATE_LEVELS = 3;

  final List<TextBlock> blocks;
  final Box root;
  final Box main;
  final Box inner;
  final double mass;

  /** The first and last line of running text in the main element; -1 without any. */
  final int first;

  final int last;

  /** The line that repeats the headline which the page states, else its first {@code h1}; or -1. */
  final int headline;

  /** Whether a line is a paragraph of the main element. */
  final boolean[] paragraph;

  private final Template[] templates;

  /** Lines whose elements have the same tags and class names, three levels up. */
  static final class Template {
    int lines;
    double mass;
    long units;
    long linkUnits;
    int sentences;
    int pictured;
  }

  /**
   * Surveys a page that has text.
   *
   * @param title the headline that the page's head states, or null
   */
  static Layout of(VisibleText visible, @Nullable String title) {
    Box root = visible.blocks().getFirst().box();
    while (root.parent != null) {
      root = root.parent;
    }
    return new Layout(visible.blocks(), root, title);
  }

  private Layout(List<TextBlock> blocks, Box root, @Nullable String title) {
    this.blocks = blocks;
    templates = new Template[blocks.size()];
    double[] masses = new double[blocks.size()];
    Map<String, Template> byName = new HashMap<>();
    IdentityHashMap<Box, Template> byBox = new IdentityHashMap<>();
    double sum = 0;
    for (int index = 0; index < blocks.size(); index++) {
      TextBlock block = blocks.get(index);
      masses[index] = mass(block);
      sum += masses[index];
      Template template =
          byBox.computeIfAbsent(
              block.box().block(),
              box -> byName.computeIfAbsent(name(box), name -> new Template()));
      templates[index] = template;
      count(template, block, masses[index]);
      for (Box box = block.box(); box != null; box = box.parent) {
        box.mass += masses[index];
        box.units += block.units();
        box.linkUnits += block.linkUnits();
      }
    }
    mass = sum;
    for (TextBlock block : blocks) {
      for (Box box = block.box(); box.parent != null; box = box.parent) {
        Box heaviest = box.parent.heaviest;
        if (heaviest == null || box.mass > heaviest.mass) {
          box.parent.heaviest = box;
        }
      }
    }
    this.root = root;
    main = descend(root, MAIN_SHARE);
    inner = descend(main, INNER_SHARE);
    paragraph = new boolean[blocks.size()];
    int firstParagraph = -1;
    int lastParagraph = -1;
    for (int index = 0; index < blocks.size(); index++) {
      paragraph[index] = masses[index] > 0 && blocks.get(index).box().within(main);
      if (paragraph[index]) {
        firstParagraph = firstParagraph < 0 ? index : firstParagraph;
        lastParagraph = index;
      }
    }
    first = firstParagraph;
    last = lastParagraph;
    headline = headline(title);
  }

  private static void count(Template template, TextBlock block, double mass) {
    template.lines++;
    template.mass += mass;
    template.units += block.text().length();
    template.linkUnits += Math.round(block.linkShare() * block.text().length());
    template.sentences += block.endsSentence() ? 1 : 0;
    template.pictured += block.pictured() ? 1 : 0;
  }

  /** How much running text a line is, in words; 0 where it is none. */
  private static double mass(TextBlock block) {
    double words = Math.max(block.words(), block.text().length() / UNITS_A_WORD);
    boolean runs = words >= MANY_WORDS || (words >= FEWEST_WORDS && block.endsSentence());
    if (!runs || block.linkShare() > MOST_LINKS) {
      return 0;
    }
    int marks = 0;
    for (Box box = block.box(); box != null; box = box.parent) {
      marks |= box.marks;
    }
    // What stands among things of the page counts less, and comments, which can be longer than
    // their article, least.
    double factor = block.box().inside(ASIDE, null) ? 0.2 : 1;
    factor *= (marks & ClassWords.AROUND) != 0 ? 0.4 : 1;
    factor *= ClassWords.Kind.COMMENT.in(marks) ? 0.2 : 1;
    return words * factor;
  }

  private static String name(Box block) {
    StringBuilder name = new StringBuilder();
    Box box = block;
    for (int level = 0; box != null && level < TEMPLATE_LEVELS; level++) {
      name.append(box.template()).append('<');
      box = box.parent;
    }
    return name.toString();
  }

  private static Box descend(Box from, double share) {
    Box box = from;
    while (box.heaviest != null
        && box.heaviest.mass > 0
        && box.heaviest.mass >= share * box.mass
        && !PARAGRAPHS.contains(box.heaviest.tag())) {
      box = box.heaviest;
    }
    return box;
  }

  private int headline(@Nullable String title) {
    String wanted = title == null ? "" : folded(title);
    int heading = -1;
    for (int index = 0; index < blocks.size(); index++) {
      TextBlock block = blocks.get(index);
      if (!wanted.isEmpty()
          && block.text().length() <= 2 * wanted.length() + 8
          && folded(block.text()).equals(wanted)) {
        return index;
      }
      if (heading < 0 && block.box().inside(Set.of("h1"), null)) {
        heading = index;
      }
    }
    return heading;
  }

  /** A line as it is compared with another: its words alone, whatever their case. */
  static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    Words.of(line).forEach(word -> folded.append(word.folded()).append(' '));
    return folded.toString();
  }

  Template template(int index) {
    return templates[index];
  }
}
