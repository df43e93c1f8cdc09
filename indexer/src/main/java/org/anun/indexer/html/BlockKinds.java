package org.anun.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Block;
import org.anun.indexer.html.ClassWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The kind of each line of a page: the model's verdict, taken back where the page's own names, or
 * the phrases that {@code clean} knows, say that a line is no running text. Not thread-safe.
 */
final class BlockKinds {
  /** A caption and its credit have together no more characters. */
  private static final int LONGEST_CAPTION = 800;

  /** A line of author, place and date has no more words. */
  private static final int LONGEST_BYLINE = 20;

  /** Captions and bylines belong to the article up to so many lines away from it. */
  private static final int NEAR = 12;

  /** With a larger share of links a line is a link to somewhere else. */
  private static final double LINKED = 0.6;

  /** A page around an article, which is what a fragment lacks, is mostly links. */
  private static final double FEW_LINKS = 0.2;

  private static final int MOST_LINES_OF_A_FRAGMENT = 40;

  /** Links to other articles that stand among the paragraphs have a word or two before them. */
  private static final double LINKED_NOTE = 0.3;

  /** A link of fewer words is a button or a menu entry. */
  private static final int FEWEST_WORDS_OF_A_LINK = 4;

  /** Elements that hold nothing of an article when they stand beside its paragraphs. */
  private static final Set<String> FRAME = Set.of("nav", "footer", "button");

  private static final Set<String> CAPTIONS = Set.of("figcaption");
  private static final Set<String> BYLINES = Set.of("time", "address");

  private final Layout layout;
  private final boolean[] article;
  private final List<SegmentKind> said;
  private final String author;
  private final int first;
  private final int last;

  /**
   * Takes what is known of the lines.
   *
   * @param article the model's verdict
   * @param said the kinds that the lines have by their text alone
   * @param author who wrote the article, as the page's head says, or null
   */
  BlockKinds(Layout layout, boolean[] article, List<SegmentKind> said, @Nullable String author) {
    this.layout = layout;
    this.author = author == null ? "" : Layout.folded(author);
    this.article = article.clone();
    this.said = said;
    boolean fragment = fragment();
    for (int index = 0; index < article.length; index++) {
      this.article[index] |= fragment && said.get(index) == SegmentKind.BODY;
      this.article[index] &= !takenBack(index);
    }
    int firstLine = -1;
    int lastLine = -1;
    for (int index = 0; index < article.length; index++) {
      if (this.article[index]) {
        firstLine = firstLine < 0 ? index : firstLine;
        lastLine = index;
      }
    }
    first = firstLine;
    last = lastLine;
  }

  /** Blocks that cover the text: each line with the line break behind it. */
  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>(article.length);
    for (int index = 0; index < article.length; index++) {
      int end = index + 1 < article.length ? layout.blocks.get(index + 1).start() : text.length();
      blocks.add(new Block(layout.blocks.get(index).start(), end, kind(index)));
    }
    return blocks;
  }

  /**
   * Whether this is a piece of HTML with hardly a link and nothing that looks like an article's
   * page, as feeds and exports hold it. What its text says of it is all there is.
   */
  private boolean fragment() {
    for (boolean own : article) {
      if (own) {
        return false;
      }
    }
    return layout.root.linkShare() < FEW_LINKS && layout.blocks.size() <= MOST_LINES_OF_A_FRAGMENT;
  }

  /** Whether a line that looks like the article's is not. */
  private boolean takenBack(int index) {
    return index == layout.headline
        || layout.blocks.get(index).box().inside(FRAME, layout.main)
        || caption(index)
        || said.get(index) == SegmentKind.PROMO
        || (said.get(index) == SegmentKind.RELATED
            && layout.blocks.get(index).linkShare() > LINKED_NOTE);
  }

  private SegmentKind kind(int index) {
    if (article[index]) {
      return SegmentKind.BODY;
    }
    boolean near = first >= 0 && index >= first - NEAR && index <= last + NEAR;
    if (index == layout.headline && first >= 0) {
      return SegmentKind.TITLE;
    }
    if (near && index <= last && (caption(index) || said.get(index) == SegmentKind.CAPTION)) {
      return SegmentKind.CAPTION;
    }
    if (near && byline(index)) {
      return SegmentKind.BYLINE;
    }
    return around(index);
  }

  private boolean caption(int index) {
    TextBlock block = layout.blocks.get(index);
    for (Box box = block.box(); box != null && box != layout.main; box = box.parent) {
      boolean named = Kind.CAPTION.in(box.marks) && !Kind.BODY.in(box.marks);
      if ((named || CAPTIONS.contains(box.tag())) && box.units <= LONGEST_CAPTION) {
        return true;
      }
    }
    return false;
  }

  private boolean byline(int index) {
    TextBlock block = layout.blocks.get(index);
    boolean named = !author.isEmpty() && Layout.folded(block.text()).endsWith(author);
    if (said.get(index) == SegmentKind.BYLINE
        || (named && block.words() <= LONGEST_BYLINE && index < first)) {
      return true;
    }
    int marks = 0;
    Box box = block.box();
    for (int level = 0; box != null && level < 3; level++) {
      marks |= box.marks;
      box = box.parent;
    }
    return block.words() <= LONGEST_BYLINE
        && !block.endsSentence()
        && index < last
        && (marks & ClassWords.AROUND) == 0
        && (Kind.BYLINE.in(marks) || block.box().inside(BYLINES, layout.main));
  }

  private SegmentKind around(int index) {
    TextBlock block = layout.blocks.get(index);
    SegmentKind kind = said.get(index);
    for (Box box = block.box(); box != null && box != layout.main; box = box.parent) {
      if (Kind.COMMENT.in(box.marks)) {
        return SegmentKind.INTERFACE;
      }
    }
    if (kind == SegmentKind.RELATED || kind == SegmentKind.PROMO) {
      return kind;
    }
    boolean link = block.linkShare() > LINKED && block.words() >= FEWEST_WORDS_OF_A_LINK;
    return link ? SegmentKind.RELATED : SegmentKind.INTERFACE;
  }
}
