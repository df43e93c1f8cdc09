package org.anun.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.anun.api.query.FacetField;
import org.anun.api.search.Alternatives;
import org.anun.api.search.Facet;
import org.anun.api.search.FacetValue;
import org.anun.api.search.Hit;
import org.anun.api.search.Run;
import org.anun.api.search.SearchPage;
import org.anun.api.search.Spelling;
import org.jspecify.annotations.Nullable;

/** A search's answer for a terminal. */
final class SearchPageText {
  private static final int LABEL_WIDTH = 12;

  private SearchPageText() {}

  /** The answer: total, spellings, facets, hits. */
  static String of(SearchPage page) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s%s for %s (%d ms)%n"
            .formatted(
                counted(page.total(), "article", "articles"),
                page.stories() == null ? "" : " in " + counted(page.stories(), "story", "stories"),
                page.query().isEmpty() ? "everything" : page.query(),
                page.tookMs()));
    if (page.partial()) {
      text.append("Part of the index did not answer: there may be more.\n");
    }
    text.append('\n');
    line(text, "spellings", spellings(page.spellings()));
    page.facets().forEach((name, facet) -> line(text, name, facet(name, facet)));
    text.append('\n');
    int number = (page.page().number() - 1) * page.page().size();
    for (Hit hit : page.hits()) {
      number++;
      hit(text, number, hit);
    }
    for (Alternatives.OtherText other : page.didYouMean()) {
      line(text, "or", isolated(other.q()) + " " + other.articles() + ": " + other.why());
    }
    for (Alternatives.FewerFilters fewer : page.without()) {
      line(text, "without", String.join(", ", fewer.filters()) + ": " + fewer.articles());
    }
    more(text, page.page());
    return text.toString();
  }

  private static void more(StringBuilder text, SearchPage.Position page) {
    if (page.next() == null) {
      return;
    }
    if (page.next().contains("cursor=")) {
      text.append("More than pages reach: narrow the search, or export it from /v1/export\n");
    } else {
      text.append("More: --page ").append(page.number() + 1).append('\n');
    }
  }

  private static String counted(SearchPage.Total total, String one, String many) {
    String bound =
        switch (total.relation()) {
          case "gte" -> "at least ";
          case "lte" -> "at most ";
          default -> "";
        };
    return bound + total.value() + " " + (total.value() == 1 ? one : many);
  }

  private static void line(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      text.append(("%-" + LABEL_WIDTH + "s  %s%n").formatted(label, content));
    }
  }

  private static String spellings(List<Spelling> spellings) {
    return spellings.stream()
        .filter(spelling -> spelling.articles() != null)
        .map(spelling -> isolated(spelling.form()) + " " + spelling.articles())
        .collect(Collectors.joining(", "));
  }

  private static String facet(String name, Facet facet) {
    return switch (facet) {
      case Facet.OfValues values ->
          name.equals("spelling")
              ? ""
              : values.values().stream()
                      .map(value -> label(name, value) + " " + value.count())
                      .collect(Collectors.joining(", "))
                  + (values.other() > 0 ? ", others " + values.other() : "");
      case Facet.OfDates dates ->
          dates.buckets().stream()
                  .filter(bar -> bar.count() > 0)
                  .map(bar -> period(bar.from(), dates.interval()) + " " + bar.count())
                  .collect(Collectors.joining(", "))
              + (dates.unknown() > 0 ? ", date unknown " + dates.unknown() : "");
    };
  }

  /** What a value is called, with the key that --person and the like take. */
  private static String label(String facet, FacetValue value) {
    FacetField field = FacetField.of(facet);
    String label = isolated(value.label());
    return field != null && field.isEntity() && !value.label().equals(value.value())
        ? label + " (" + value.value() + ")"
        : label;
  }

  private static String period(String from, String interval) {
    return switch (interval) {
      case "year" -> from.substring(0, 4);
      case "month" -> from.substring(0, 7);
      default -> from;
    };
  }

  private static void hit(StringBuilder text, int number, Hit hit) {
    String title = plain(hit.title());
    text.append("%3d  %s%n".formatted(number, title.isEmpty() ? "(no title)" : title));
    text.append(
        "     %s, %s, %s%s%n"
            .formatted(
                known(hit.publishedAt(), "date unknown"),
                known(hit.source(), "source unknown"),
                known(hit.language(), "und"),
                hit.url() == null ? "" : "   " + hit.url()));
    Hit.Copies copies = hit.copies();
    if (copies != null && copies.articles() > 0) {
      text.append(
          "     + %d %s: %s (--story %s)%n"
              .formatted(
                  copies.articles(),
                  copies.articles() == 1 ? "copy" : "copies",
                  copies.sources().stream()
                      .map(source -> isolated(source.value()) + " " + source.count())
                      .collect(Collectors.joining(", ")),
                  hit.story()));
    }
    for (List<Run> snippet : hit.snippets()) {
      text.append("     … ").append(plain(snippet).replaceAll("\\s+", " ").strip()).append(" …\n");
    }
    hit.matched().stream()
        .map(Hit.Reason::why)
        .distinct()
        .forEach(why -> text.append("     = ").append(why).append('\n'));
    text.append('\n');
  }

  private static String known(@Nullable String value, String unknown) {
    return value == null ? unknown : value;
  }

  /** The runs' text, what was found in bold where standard output is a terminal. */
  private static String plain(List<Run> runs) {
    boolean bold = Boolean.getBoolean("anun.terminal.out");
    return runs.stream()
        .map(run -> bold && run.s() != null ? "\u001B[1m" + run.t() + "\u001B[0m" : run.t())
        .collect(Collectors.joining());
  }

  /** A word that keeps its direction to itself, so that a list with Arabic stays in order. */
  static String isolated(String word) {
    return word.codePoints().anyMatch(SearchPageText::rightToLeft)
        ? "\u2068" + word + "\u2069"
        : word;
  }

  private static boolean rightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
