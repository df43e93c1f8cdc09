package org.anun.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anun entities}: who is who, and its corrections. */
@Command(
    name = "entities",
    description =
        "List people, places and organisations, and correct their rows; a correction shows at once"
            + " where the API runs, and counts when articles are indexed from then on.")
final class EntitiesCommand implements Runnable {
  private static final String ROW_DESCRIPTION =
      "a row: its key as the facet has it, or a name in any script";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Missing subcommand: list, merge, split, rename, log or undo");
    }
  }

  /** {@code anun entities list}. */
  @Command(name = "list", description = "List the rows that tables and edits know.")
  int list(
      @Mixin AuthorityOptions authority,
      @Option(names = "--kind", paramLabel = "person|place|organisation") @Nullable EntityKind kind,
      @Option(names = "--json", description = "print one JSON object a row") boolean json,
      @Parameters(
              arity = "0..1",
              paramLabel = "NAME",
              description = "how a key, or a word of a name in any script, begins")
          @Nullable String name) {
    EntityList list = EntityList.of(authority.open().current(), kind, name);
    if (json) {
      list.rows().forEach(JsonOutput::print);
    } else {
      System.out.print(list);
    }
    return ExitCode.DONE;
  }

  /** {@code anun entities merge}. */
  @Command(name = "merge", description = "Make one row of several.")
  int merge(
      @Mixin AuthorityOptions authority,
      @Mixin EditOptions edit,
      @Parameters(paramLabel = "ROW", description = ROW_DESCRIPTION + "; this one stays")
          String into,
      @Parameters(arity = "1..*", paramLabel = "ROW", description = "the rows that join it")
          List<String> rows) {
    return EntityEdits.in(authority.open(), edit).merge(into, rows);
  }

  /** {@code anun entities split}. */
  @Command(
      name = "split",
      description = "Make written forms of a row a row of their own, or of another one.")
  int split(
      @Mixin AuthorityOptions authority,
      @Mixin EditOptions edit,
      @Option(
              names = "--into",
              paramLabel = "ID",
              description = "id of the row that they go to (default: a new one, named after them)")
          @Nullable String into,
      @Parameters(paramLabel = "ROW", description = ROW_DESCRIPTION) String row,
      @Parameters(arity = "1..*", paramLabel = "FORM", description = "forms as articles write them")
          List<String> forms) {
    return EntityEdits.in(authority.open(), edit).split(row, into, forms);
  }

  /** {@code anun entities rename}. */
  @Command(name = "rename", description = "Call a row something else in one language.")
  int rename(
      @Mixin AuthorityOptions authority,
      @Mixin EditOptions edit,
      @Parameters(paramLabel = "ROW", description = ROW_DESCRIPTION) String row,
      @Parameters(paramLabel = "LANGUAGE", description = "code of the language, such as hy")
          String language,
      @Parameters(paramLabel = "LABEL", description = "what to call it") String label) {
    return EntityEdits.in(authority.open(), edit)
        .rename(row, language.toLowerCase(Locale.ROOT), label);
  }

  /** {@code anun entities log}. */
  @Command(name = "log", description = "List all edits ever made, undone ones included.")
  int log(@Mixin AuthorityOptions authority) {
    System.out.print(EntityEdits.text(authority.log()));
    return ExitCode.DONE;
  }

  /** {@code anun entities undo}. */
  @Command(name = "undo", description = "Take an edit back.")
  int undo(
      @Mixin AuthorityOptions authority,
      @Option(names = "--note", paramLabel = "TEXT", description = "why, for the log")
          @Nullable String note,
      @Parameters(
              arity = "0..1",
              paramLabel = "NUMBER",
              description = "of the edit, as 'anun entities log' has it (default: the last one)")
          @Nullable Integer number) {
    return EntityEdits.undo(
        authority.path(), number == null ? OptionalInt.empty() : OptionalInt.of(number), note);
  }
}
