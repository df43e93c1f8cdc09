package org.anun.benchmarks.cleaning;

import java.util.List;
import java.util.Set;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.RawDocument;

/**
 * What {@code anun inspect} makes of the page's lines as a plain text. A line is kept if more than
 * half of its characters stand in segments of a kind that counts as the article's text.
 *
 * @param label as the tables name it
 * @param inspector of documents
 * @param article the kinds that count
 */
record OwnFilter(String label, Inspector inspector, Set<SegmentKind> article)
    implements LineFilter {
  @Override
  public boolean[] kept(LabelledPage page) {
    Inspection inspection = inspector.inspect(document(page), null);
    boolean[] kept = new boolean[page.lines().size()];
    int start = 0;
    for (int index = 0; index < kept.length; index++) {
      int end = start + page.lines().get(index).text().length();
      kept[index] = 2 * covered(inspection.segments(), start, end) > end - start;
      start = end + 1;
    }
    return kept;
  }

  private static RawDocument document(LabelledPage page) {
    return new RawDocument(page.id(), page.text(), false, null, null, null, null, null, List.of());
  }

  private int covered(List<Segment> segments, int start, int end) {
    int covered = 0;
    for (Segment segment : segments) {
      if (article.contains(segment.kind())) {
        covered += Math.max(0, Math.min(end, segment.end()) - Math.max(start, segment.start()));
      }
    }
    return covered;
  }
}
