package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one page with the labels given so far. Every step of the cleaning adds labels to
 * lines that have none; what is left is the article's body. Not thread-safe.
 */
final class Labels {
  private final List<Line> lines;
  private final @Nullable SegmentKind[] kinds;

  Labels(List<Line> lines) {
    this.lines = List.copyOf(lines);
    kinds = new SegmentKind[lines.size()];
  }

  int size() {
    return lines.size();
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int index) {
    return lines.get(index);
  }

  @Nullable SegmentKind kind(int index) {
    return kinds[index];
  }

  boolean open(int index) {
    return kinds[index] == null;
  }

  boolean is(int index, SegmentKind kind) {
    return index >= 0 && index < kinds.length && kinds[index] == kind;
  }

  void set(int index, SegmentKind kind) {
    kinds[index] = kind;
  }

  /**
   * The first unlabelled line from an index on that is running text; {@link #size} when none is.
   */
  int firstRunning(int from) {
    int index = from;
    while (index < size() && !(open(index) && line(index).runs())) {
      index++;
    }
    return index;
  }

  /** The last unlabelled line that is running text; -1 when none is. */
  int lastRunning() {
    int index = size() - 1;
    while (index >= 0 && !(open(index) && line(index).runs())) {
      index--;
    }
    return index;
  }

  /** One block a line; an unlabelled line is body. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(size());
    for (int index = 0; index < size(); index++) {
      SegmentKind kind = kinds[index];
      blocks.add(
          new Block(
              line(index).start(), line(index).end(), kind == null ? SegmentKind.BODY : kind));
    }
    return blocks;
  }
}
