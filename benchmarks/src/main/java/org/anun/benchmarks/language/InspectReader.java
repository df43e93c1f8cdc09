package org.anun.benchmarks.language;

import java.util.List;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.RawDocument;

/**
 * Anun, by the path of {@code anun inspect}: the page as a plain-text document, and the segments
 * that it prints.
 */
record InspectReader(Inspector inspector) implements PageReader {
  static InspectReader load() {
    return new InspectReader(Inspector.standard());
  }

  @Override
  public String name() {
    return "Anun";
  }

  @Override
  public PageReading read(String text) {
    Inspection inspection = inspect(text);
    return new PageReading(
        inspection.language(),
        inspection.languages(),
        inspection.segments().stream()
            .map(segment -> new Span(segment.start(), segment.end(), segment.language()))
            .toList());
  }

  Inspection inspect(String text) {
    RawDocument document =
        new RawDocument("page", text, false, null, null, null, null, null, List.of());
    return inspector.inspect(document, null);
  }
}
