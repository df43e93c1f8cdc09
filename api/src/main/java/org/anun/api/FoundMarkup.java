package org.anun.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.api.query.Parameters;
import org.anun.api.search.Hit;
import org.anun.api.search.Run;
import org.anun.api.search.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * The articles found as HTML, in the shape that {@code results.js} and {@code hit.js} give them, so
 * that nobody sees when the script takes over. For one answer and one thread.
 */
final class FoundMarkup {
  /** Where a page of hits stands, in the API's address of it. */
  private static final Pattern POSITION = Pattern.compile("[?&](page|cursor)=([^&]*)");

  /** Text that begins in the middle of a sentence; Georgian has no capitals. */
  private static final Pattern WITHIN_SENTENCE = Pattern.compile("^(?!\\p{IsGeorgian})\\p{Ll}");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:։؟۔][\"”»’)\\]]*\\s*$");

  private final PageState state;
  private final PageTexts say;
  private final StringBuilder html = new StringBuilder(16 * 1024);

  FoundMarkup(PageState state, PageTexts say) {
    this.state = state;
    this.say = say;
  }

  /** Text as it can stand in an element or between quotation marks. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The main part of the page. */
  String of(SearchPage page) {
    html.append("<h2 class=\"sr\">").append(text("results")).append("</h2>");
    html.append(new ChipMarkup(state, say, page.facets()).html());
    html.append("<div class=\"timeline\"></div>");
    html.append("<section class=\"list\" aria-label=\"").append(text("results"));
    html.append("\"><div class=\"list-head\"><p class=\"total\" role=\"status\">");
    total(page);
    html.append("</p>");
    if (!page.hits().isEmpty()) {
      choices();
    }
    html.append("</div>");
    if (page.partial()) {
      notice(say.text("partial_title") + " " + say.text("partial_text"));
    }
    if (page.hits().isEmpty()) {
      notice(say.text("empty_title"));
    } else {
      int first = (page.page().number() - 1) * page.page().size() + 1;
      html.append("<ol class=\"hits\" start=\"").append(first).append("\">");
      page.hits().forEach(this::hit);
      html.append("</ol>");
    }
    paging(page.page());
    return html.append("</section>").toString();
  }

  /** What the script says by itself, with more to choose from. */
  private void notice(String sentence) {
    html.append("<noscript><p>").append(escaped(sentence)).append("</p></noscript>");
  }

  private String text(String key) {
    return escaped(say.text(key));
  }

  private void total(SearchPage page) {
    SearchPage.Total listed = page.stories() == null ? page.total() : page.stories();
    int shown = page.hits().size();
    if (shown > 0 && (shown != listed.value() || listed.relation().equals("gte"))) {
      int first = (page.page().number() - 1) * page.page().size() + 1;
      html.append(
          escaped(
              say.text("range", "first", say.count(first))
                  .replace("{last}", say.count(first + shown - 1L))));
      html.append(' ');
    }
    String articles = say.articles(page.total().value());
    html.append("<strong>");
    html.append(
        escaped(
            page.total().relation().equals("gte")
                ? say.text("total_at_least", "articles", articles)
                : articles));
    html.append("</strong>");
    if (!state.query().isEmpty()) {
      html.append(' ').append(text("for_query")).append(" <bdi class=\"asked\">");
      html.append(escaped(state.query())).append("</bdi>");
    }
  }

  /** How the articles are listed; as {@code list-choices.js} has it. */
  private void choices() {
    html.append("<div class=\"choices\"><label class=\"collapse\" title=\"");
    html.append(text("collapse_hint")).append("\"><input id=\"collapse\" type=\"checkbox\"");
    html.append(state.value("collapse").equals("story") ? " checked" : "");
    html.append("> <span>").append(text("collapse")).append("</span></label>");
    html.append("<label class=\"sort\">").append(text("sort")).append(" <select id=\"sort\">");
    String sorted = state.sort();
    for (String sort : List.of("relevance", "newest", "oldest")) {
      if (!sort.equals("relevance") || !state.query().isEmpty()) {
        html.append("<option value=\"").append(sort).append('"');
        html.append(sort.equals(sorted) ? " selected>" : ">");
        html.append(text("sorts." + sort)).append("</option>");
      }
    }
    html.append("</select></label></div>");
  }

  private void hit(Hit hit) {
    String lang = lang(hit.language());
    html.append("<li class=\"hit\"><p class=\"origin\">");
    if (hit.source() == null || hit.source().isEmpty()) {
      unknown("source_unknown");
    } else {
      html.append("<bdi class=\"source\">").append(escaped(hit.source())).append("</bdi>");
    }
    html.append('\n');
    if (hit.publishedAt() == null || hit.publishedAt().isEmpty()) {
      unknown("date_unknown");
    } else {
      html.append("<time datetime=\"").append(escaped(hit.publishedAt())).append("\">");
      html.append(escaped(say.day(hit.publishedAt()))).append("</time>");
    }
    html.append("\n<span class=\"badge\">");
    html.append(escaped(say.languageName(hit.language())));
    html.append("</span></p><h3").append(lang).append(" dir=\"auto\"><a id=\"hit-");
    html.append(escaped(Parameters.encode(hit.id()).replace("+", "%20")));
    html.append("\" href=\"").append(escaped(state.article(hit.id()))).append("\">");
    if (hit.title().isEmpty()) {
      unknown("untitled");
    } else {
      runs(hit.title());
    }
    html.append("</a></h3>");
    for (List<Run> snippet : hit.snippets()) {
      html.append("<p class=\"snippet\"").append(lang).append(" dir=\"auto\">");
      fragment(snippet);
      html.append("</p>");
    }
    why(hit.matched());
    html.append("</li>");
  }

  /** A wrong language picks a wrong voice; where it is unsure there is no attribute. */
  private static String lang(@Nullable String language) {
    return language == null || language.isEmpty() || language.equals("und")
        ? ""
        : " lang=\"" + escaped(language) + '"';
  }

  private void unknown(String key) {
    html.append("<span class=\"unknown\">").append(text(key)).append("</span>");
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      if (run.s() == null) {
        html.append(escaped(run.t()));
      } else {
        html.append("<mark>").append(escaped(run.t())).append("</mark>");
      }
    }
  }

  /** Where a sentence is cut off, three points say so. */
  private void fragment(List<Run> snippet) {
    if (snippet.isEmpty()) {
      return;
    }
    if (WITHIN_SENTENCE.matcher(snippet.getFirst().t()).find()) {
      html.append("… ");
    }
    runs(snippet);
    if (!SENTENCE_END.matcher(snippet.getLast().t()).find()) {
      html.append(" …");
    }
  }

  private void why(List<Hit.Reason> matched) {
    if (matched.isEmpty()) {
      return;
    }
    html.append("<details class=\"why\"><summary>").append(text("why")).append("</summary><dl>");
    for (Hit.Reason reason : matched) {
      html.append("<div><dt><bdi>").append(escaped(reason.form()));
      html.append("</bdi></dt><dd>").append(escaped(reason.why())).append("</dd></div>");
    }
    html.append("</dl></details>");
  }

  private void paging(SearchPage.Position page) {
    if (page.next() == null && page.previous() == null) {
      return;
    }
    html.append("<nav class=\"paging\" aria-label=\"").append(text("paging")).append("\">");
    step("prev", "previous", page.previous());
    html.append("<span class=\"quiet\">");
    html.append(escaped(say.text("page", "n", say.count(page.number())))).append("</span>");
    step("next", "next", page.next());
    html.append("</nav>");
  }

  /**
   * A link to another page of hits.
   *
   * @param search the API's relative address of it; null where there is none
   */
  private void step(String relation, String key, @Nullable String search) {
    if (search == null) {
      html.append("<span></span>");
      return;
    }
    Matcher asked = POSITION.matcher(search);
    if (!asked.find()) {
      throw new IllegalStateException("another page of hits has no position");
    }
    String position = URLDecoder.decode(asked.group(2), StandardCharsets.UTF_8);
    html.append("<a rel=\"").append(relation).append("\" href=\"");
    html.append(escaped(state.pageAt(asked.group(1), position)))
        .append("\">")
        .append(text(key))
        .append("</a>");
  }
}
