package org.anun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.anun.indexer.FrameLearning;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.OrderedWork;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anun inspect}: what would be loaded, as JSON, without Elasticsearch. */
@Command(
    name = "inspect",
    description =
        "Print what Anun makes of each document, one JSON object a line; needs no Elasticsearch.")
final class InspectCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private NameModelOptions models = new NameModelOptions();

  @Override
  public Integer call() {
    Inputs inputs = input.inputs();
    Inspector inspector =
        FrameLearning.of(
            Inspector.standard(authority.open().current(), models.read()), inputs, input.source());
    List<Unusable> rejected = new ArrayList<>();
    DocumentReader reader = new DocumentReader(inspector.languages(), bytes -> {});
    OrderedWork.ofDocuments(reading -> inspector.inspect(reading, input.source()))
        .run(
            sink -> reader.read(inputs, System.in, input.format(), sink),
            inspection -> {
              Inspection.Rejection why = inspection.rejected();
              if (why != null) {
                rejected.add(new Unusable(inspection.path(), why.reason(), why.detail()));
              }
              JsonOutput.print(inspection);
            });
    LoadReportText.tellSkipped(inputs.skipped());
    return LoadReportText.exitCode(rejected);
  }
}
