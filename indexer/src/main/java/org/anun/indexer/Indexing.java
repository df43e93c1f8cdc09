package org.anun.indexer;

import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.anun.elastic.ElasticConnection;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.load.Loader;
import org.anun.indexer.load.Prepared;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * The whole path of documents: read, inspected by every processor, loaded in the order in which
 * they were read. Thread-safe; each run is one load.
 */
public final class Indexing {
  private final Inspector inspector;
  private final ElasticConnection connection;

  /** Loads what this inspector makes of documents into this Elasticsearch. */
  public Indexing(Inspector inspector, ElasticConnection connection) {
    this.inspector = inspector;
    this.connection = connection;
  }

  /**
   * Loads everything the inputs hold and accounts for each document.
   *
   * @param format of standard input, where the inputs name it
   * @param defaultSource who published documents that do not say so, or null
   * @param progress told how many bytes were read, chunk by chunk, on a thread of its own
   * @throws org.anun.elastic.ElasticsearchUnreachable if Elasticsearch does not answer
   * @throws org.anun.elastic.ElasticsearchRefused if it refuses whole requests
   */
  public LoadReport run(
      Inputs inputs,
      InputStream standardInput,
      Format format,
      @Nullable String defaultSource,
      LongConsumer progress) {
    Inspector learnt = FrameLearning.of(inspector, inputs, defaultSource);
    DocumentReader reader = new DocumentReader(inspector.languages(), progress);
    try (Loader loader = new Loader(connection)) {
      OrderedWork.ofDocuments(reading -> Outcome.of(learnt, reading, defaultSource))
          .run(
              sink -> reader.read(inputs, standardInput, format, sink),
              outcome -> outcome.tell(loader));
      return loader.finish();
    }
  }

  /**
   * What one reading has become.
   *
   * @param ignoredFields names of fields that Anun does not know
   * @param prepared what to store, or null when it is rejected
   * @param rejected why it cannot be used, or null
   */
  private record Outcome(
      List<String> ignoredFields, @Nullable Prepared prepared, @Nullable Unusable rejected) {
    static Outcome of(Inspector inspector, Reading reading, @Nullable String defaultSource) {
      RawDocument document = reading instanceof RawDocument read ? read : null;
      List<String> ignored = document == null ? List.of() : document.ignoredFields();
      Inspection inspection = inspector.inspect(reading, defaultSource);
      Inspection.Rejection why = inspection.rejected();
      if (why == null) {
        return new Outcome(ignored, inspector.prepare(inspection), null);
      }
      String source = document == null ? null : document.source();
      return new Outcome(
          ignored,
          null,
          new Unusable(
              inspection.path(),
              why.reason(),
              why.detail(),
              source == null ? defaultSource : source));
    }

    void tell(Loader loader) {
      loader.ignore(ignoredFields);
      if (prepared != null) {
        loader.add(prepared);
      }
      if (rejected != null) {
        loader.reject(rejected);
      }
    }
  }
}
