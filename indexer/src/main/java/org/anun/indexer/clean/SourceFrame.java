package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.SegmentKind;

/**
 * The lines that many documents of one source share: menus, slogans, boxes that ask to subscribe.
 * All documents of a load are shown to it first; then it labels each of them. So what a document
 * becomes depends on which documents are loaded together and not on their order, and the same load
 * gives the same result.
 *
 * <p>A line is of the frame if {@link #FEWEST_DOCUMENTS} documents of the source hold it, and one
 * in {@link #ONE_IN} of all its documents. It is labelled only where cleaning left it as body;
 * where it is running text, only above or below the document's own running text; and in no document
 * whose running text is mostly such lines: that is an article which the source published several
 * times.
 *
 * <p>Memory is bounded: of a source its first {@value #MOST_DOCUMENTS} documents are counted, and
 * of all sources together {@value #MOST_LINES} different lines. Not thread-safe while it learns;
 * thread-safe once it only tells.
 */
public final class SourceFrame {
  /** Two documents may share a line by chance or by a correction; three do so by habit. */
  private static final int FEWEST_DOCUMENTS = 3;

  /** A paragraph of background stands in a few articles of a source, its frame in most. */
  private static final int ONE_IN = 3;

  private static final int MOST_DOCUMENTS = 2_000;
  private static final int MOST_LINES = 1_000_000;

  /** A longer line is running text whatever it says, and is never a frame's. */
  private static final int MOST_WORDS = 80;

  private final Map<String, Source> sources = new HashMap<>();
  private int lines;

  private static final class Source {
    private final HashTable counts = new HashTable();
    private final HashTable seen = new HashTable();
    private int documents;

    boolean shared(long line) {
      int count = counts.get(line);
      return count >= FEWEST_DOCUMENTS && count * ONE_IN >= documents;
    }
  }

  /** Counts the lines of a document; one with the same lines as an earlier one is not new. */
  public void learn(String source, String text) {
    Source known = sources.computeIfAbsent(source, name -> new Source());
    if (known.documents == MOST_DOCUMENTS) {
      return;
    }
    HashTable own = new HashTable();
    List<Long> hashes = new ArrayList<>();
    long whole = 0;
    for (Line line : Lines.of(text)) {
      long hash = line.hash();
      whole = Words.joined(whole, hash);
      if (!line.words().isEmpty() && line.words().size() <= MOST_WORDS && own.get(hash) == 0) {
        own.put(hash, 1);
        hashes.add(hash);
      }
    }
    if (known.seen.get(whole) > 0) {
      return;
    }
    known.seen.put(whole, 1);
    known.documents++;
    for (long hash : hashes) {
      int count = known.counts.get(hash);
      if (count > 0 || lines < MOST_LINES) {
        lines += count == 0 ? 1 : 0;
        known.counts.put(hash, count + 1);
      }
    }
  }

  /** The same page, with the lines that its source's documents share labelled as interface. */
  public CleanPage tell(CleanPage page) {
    Source source = page.source() == null ? null : sources.get(page.source());
    if (source == null || source.documents < FEWEST_DOCUMENTS) {
      return page;
    }
    List<Line> body = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int index = 0; index < page.blocks().size(); index++) {
      Block block = page.blocks().get(index);
      if (block.kind() == SegmentKind.BODY) {
        // A block is one line and the blank lines around it.
        List<Line> lone = Lines.of(page.text().substring(block.start(), block.end()));
        if (lone.size() == 1) {
          body.add(lone.getFirst());
          places.add(index);
        }
      }
    }
    boolean[] shared = shared(body, source);
    List<Block> blocks = new ArrayList<>(page.blocks());
    for (int line = 0; line < shared.length; line++) {
      if (shared[line]) {
        Block block = blocks.get(places.get(line));
        blocks.set(places.get(line), new Block(block.start(), block.end(), SegmentKind.INTERFACE));
      }
    }
    return new CleanPage(
        page.text(), page.title(), page.url(), page.source(), page.publishedAt(), blocks);
  }

  /** Which lines of a page's body are of its source's frame; none where the article is shared. */
  private static boolean[] shared(List<Line> body, Source source) {
    boolean[] shared = new boolean[body.size()];
    int own = 0;
    int repeated = 0;
    int firstOwn = body.size();
    int lastOwn = -1;
    for (int line = 0; line < shared.length; line++) {
      Line text = body.get(line);
      boolean counted = !text.words().isEmpty() && text.words().size() <= MOST_WORDS;
      shared[line] = counted && source.shared(text.hash());
      if (text.runs()) {
        repeated += shared[line] ? text.words().size() : 0;
        own += shared[line] ? 0 : Math.max(1, text.words().size());
      }
      if (text.runs() && !shared[line]) {
        firstOwn = Math.min(firstOwn, line);
        lastOwn = line;
      }
    }
    for (int line = 0; line < shared.length; line++) {
      boolean inside = line > firstOwn && line < lastOwn;
      shared[line] &= own > repeated && !(inside && body.get(line).runs());
    }
    return shared;
  }
}
