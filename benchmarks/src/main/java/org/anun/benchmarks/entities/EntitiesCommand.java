package org.anun.benchmarks.entities;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anun.benchmarks.MarkdownTable;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entities.sh}: whether the sample articles' names become the right rows of the facets. */
@Command(
    name = "entities.sh",
    description = "Measure how names of the sample articles become rows of the facets.",
    mixinStandardHelpOptions = true)
final class EntitiesCommand implements Callable<Integer> {
  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  @Parameters(paramLabel = "DIR", description = "the folder of the sample articles")
  private Path folder = Path.of("");

  @Option(names = "--errors", description = "print every name and row that is wrong")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    List<GoldRow> gold = GoldRow.read(folder.resolve("expected-entities.tsv"));
    List<FoundEntity> entities = entities(gold);
    MarkdownTable names =
        new MarkdownTable(
            List.of(
                "names",
                "found",
                "missed",
                "as another kind",
                "no such name",
                "precision",
                "recall"));
    MarkdownTable rows =
        new MarkdownTable(
            List.of("rows", "pairs", "put together", "wrongly together", "precision", "recall"));
    for (GoldRow.Kind kind : GoldRow.Kind.values()) {
      Findings findings = Findings.of(kind, gold, entities);
      names.row(
          List.of(
              label(kind),
              Integer.toString(findings.found().size()),
              Integer.toString(findings.missed().size()),
              Integer.toString(findings.otherKind().size()),
              Integer.toString(findings.added().size()),
              MarkdownTable.share(findings.precision()),
              MarkdownTable.share(findings.recall())));
      merging(rows, kind, "Anun", gold, entities, FoundEntity::key);
      merging(rows, kind, "ICU transliteration", gold, entities, this::transliterated);
      merging(rows, kind, "as written", gold, entities, FoundEntity::name);
      if (errors) {
        findings.missed().forEach(name -> System.out.println(kind + " missed\t" + name));
        findings.otherKind().forEach(name -> System.out.println(kind + " as another\t" + name));
        findings.added().forEach(name -> System.out.println(kind + " no such name\t" + name));
        Merging.of(kind, gold, entities, FoundEntity::key)
            .faults()
            .forEach(fault -> System.out.println(kind + "\t" + fault));
      }
    }
    System.out.println(names);
    System.out.println(rows);
    return 0;
  }

  private static void merging(
      MarkdownTable table,
      GoldRow.Kind kind,
      String method,
      List<GoldRow> gold,
      List<FoundEntity> entities,
      Function<FoundEntity, String> key) {
    Merging merging = Merging.of(kind, gold, entities, key);
    table.row(
        List.of(
            label(kind) + ", " + method,
            Integer.toString(merging.together() + merging.apart()),
            Integer.toString(merging.together()),
            Integer.toString(merging.wrong()),
            MarkdownTable.share(merging.precision()),
            MarkdownTable.share(merging.recall())));
  }

  private List<FoundEntity> entities(List<GoldRow> gold) {
    Inspector inspector = Inspector.standard();
    List<FoundEntity> entities = new ArrayList<>();
    for (String page : gold.stream().map(GoldRow::page).distinct().toList()) {
      new DocumentReader(inspector.languages(), bytes -> {})
          .read(
              Inputs.of(List.of(folder.resolve("articles").resolve(page).toString()), Format.AUTO),
              InputStream.nullInputStream(),
              Format.AUTO,
              reading -> entities.addAll(FoundEntity.of(page, inspector.inspect(reading, null))));
    }
    return entities;
  }

  private String transliterated(FoundEntity entity) {
    return latin.transliterate(entity.name());
  }

  private static String label(GoldRow.Kind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case PLACE -> "places";
      case ORGANISATION -> "organisations";
    };
  }

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(new CommandLine(new EntitiesCommand()).execute(arguments));
  }
}
