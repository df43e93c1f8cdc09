package org.anun.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anun.api.query.Parameters;
import org.anun.api.query.VariantsQuery;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.CurrentRows;
import org.anun.api.search.ValueCount;
import org.anun.api.search.VariantSearch;
import org.anun.api.search.Variants;
import org.anun.authority.AuthorityFolder;
import org.anun.elastic.Indices;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anun variants}: the spellings of a name in the loaded articles. */
@Command(
    name = "variants",
    description = "List the spellings of a name in the loaded articles, with counts.")
final class VariantsCommand implements Callable<Integer> {
  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @picocli.CommandLine.Parameters(paramLabel = "NAME", description = "in any spelling")
  private String name = "";

  @Option(names = "--limit", paramLabel = "N", description = "most forms to list")
  private @Nullable String limit;

  @Option(names = "--json", description = "print the API's JSON")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, List<String>> values = filters.with("name", name);
    if (limit != null) {
      values.put("limit", List.of(limit));
    }
    VariantsQuery asked = VariantsQuery.parse(new Parameters(values));
    AuthorityFolder names = authority.open();
    Variants answer =
        connection.search(
            open -> {
              var index = new ArticleIndex(open.client(), Indices.ALIAS);
              var rows = new CurrentRows(index, names::current);
              return new VariantSearch(index, NameEngine.standard(), rows).forms(asked);
            });
    if (json) {
      JsonOutput.print(answer);
    } else {
      print(answer);
    }
    return ExitCode.DONE;
  }

  private static void print(Variants variants) {
    if (variants.partial()) {
      System.out.println("Part of the index did not answer: there may be more.");
    }
    if (variants.forms().isEmpty()) {
      System.err.println("anun: no article spells this name in any form");
    }
    Columns columns = new Columns("FORM", "ARTICLES", "SCRIPT", "RELATION", "LANGUAGES", "SOURCES");
    for (Variants.Form form : variants.forms()) {
      columns.row(
          SearchPageText.isolated(form.form()),
          String.valueOf(form.articles()),
          form.script(),
          form.relation().replace('_', ' '),
          counts(form.languages()),
          counts(form.sources()));
    }
    System.out.print(columns);
  }

  private static String counts(List<ValueCount> counts) {
    StringBuilder text = new StringBuilder();
    for (ValueCount count : counts) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(count.value())
          .append(' ')
          .append(count.count());
    }
    return text.toString();
  }
}
