package org.anun.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.indexer.Indexing;
import org.anun.indexer.Inspector;
import org.anun.indexer.load.LoadJournal;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.read.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun index}: load documents. */
@Command(
    name = "index",
    description =
        "Load documents; loading them again changes nothing. Creates the index if needed.")
final class IndexCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private NameModelOptions models = new NameModelOptions();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "write every rejected document's path and reason there, as JSON lines")
  private @Nullable Path rejects;

  @Option(names = "--json", description = "print the report as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = input.inputs();
    Inspector inspector = Inspector.standard(authority.open().current(), models.read());
    try (ElasticConnection open = connection.open()) {
      new Indices(open).createIfMissing();
      LoadReport report =
          new LoadJournal(open, Versions.ANUN, LoadReportText::warn)
              .keep(input.source(), () -> load(inputs, inspector, open));
      if (rejects != null) {
        writeRejects(report, rejects);
      }
      if (json) {
        JsonOutput.print(report);
      } else {
        LoadReportText.print(report, inputs);
      }
      return LoadReportText.exitCode(report.rejected());
    }
  }

  private LoadReport load(Inputs inputs, Inspector inspector, ElasticConnection open) {
    try (Progress progress = new Progress("Indexing")) {
      progress.expect(inputs.bytes());
      return new Indexing(inspector, open)
          .run(inputs, System.in, input.format(), input.source(), progress);
    }
  }

  private static void writeRejects(LoadReport report, Path file) throws IOException {
    try (SequenceWriter lines =
        new ObjectMapper().writer().withRootValueSeparator("\n").writeValues(file.toFile())) {
      lines.writeAll(report.rejected());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "the rejected documents cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }
}
