package org.anun.indexer;

import java.io.InputStream;
import java.util.List;
import org.anun.indexer.clean.PageCleaner;
import org.anun.indexer.clean.SourceFrame;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads a load's files once before they are inspected, to learn which lines the documents of a
 * source share. Plain text only: the elements of a web page already say what is its frame. Nothing
 * is learnt of standard input, which can be read once, or of a document without a source.
 */
public final class FrameLearning {
  private FrameLearning() {}

  /**
   * An inspector that knows what the documents of these inputs share.
   *
   * @param defaultSource who published documents that do not say so, or null
   */
  public static Inspector of(Inspector inspector, Inputs inputs, @Nullable String defaultSource) {
    boolean several =
        inputs.files().size() > 1
            || inputs.files().stream().anyMatch(file -> file.format() == Format.JSONL);
    if (!several) {
      return inspector;
    }
    SourceFrame frame = new SourceFrame();
    Inputs files = new Inputs(inputs.files(), List.of(), List.of(), List.of(), false);
    new DocumentReader(inspector.languages(), bytes -> {})
        .read(
            files,
            InputStream.nullInputStream(),
            Format.AUTO,
            reading -> learn(frame, inspector, reading, defaultSource));
    return inspector.with(frame);
  }

  private static void learn(
      SourceFrame frame, Inspector inspector, Reading reading, @Nullable String defaultSource) {
    if (reading instanceof RawDocument document
        && !document.html()
        && !PageCleaner.tooManyLines(document.content())) {
      String source = inspector.source(document.withDefaultSource(defaultSource));
      if (source != null) {
        frame.learn(source, document.content());
      }
    }
  }
}
