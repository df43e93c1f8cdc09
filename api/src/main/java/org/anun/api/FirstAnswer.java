package org.anun.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anun.api.query.FacetField;
import org.anun.api.query.Parameters;
import org.anun.api.search.Facet;
import org.anun.api.search.FacetValue;
import org.anun.api.search.SearchPage;
import org.anun.api.search.Spelling;
import org.anun.api.search.TimeLimit;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.server.Request;

/**
 * The answer to the search of the start page's address, as it stands in the page: the articles as
 * HTML to be read, and as JSON for the script what stands beside them. Thread-safe.
 *
 * <p>Where the search fails, the problem stands there, with its status, and the script says it as
 * if it had asked itself.
 */
final class FirstAnswer {
  /**
   * What stands beside the articles.
   *
   * @param partial whether something may be missing
   */
  private record Beside(boolean partial, List<Spelling> spellings, Map<String, Facet> facets) {}

  /** Writes it without what the page does not show. */
  private static final ObjectMapper BESIDE =
      Reply.JSON
          .copy()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .addMixIn(Spelling.class, ShownSpelling.class)
          .addMixIn(Facet.OfValues.class, ShownFacet.class)
          .addMixIn(FacetValue.class, ShownValue.class);

  @JsonIgnoreProperties("id")
  private interface ShownSpelling {}

  @JsonIgnoreProperties("error_bound")
  private interface ShownFacet {}

  /** Has no label where the page has a word of its own for the value, or says it as it is. */
  @JsonIgnoreProperties("selected")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface ShownValue {}

  private final Function<Parameters, SearchPage> search;
  private final Gate gate;
  private final Places places;

  /**
   * @param search answers what the page asks the API for
   * @param gate counts the search for the limit of the key that the request came with
   * @param places where each search takes one
   */
  FirstAnswer(Function<Parameters, SearchPage> search, Gate gate, Places places) {
    this.search = search;
    this.gate = gate;
    this.places = places;
  }

  /** Where the server does not search: nothing, and the script asks. */
  static String none(PageTexts say) {
    return "<noscript>" + main("", say) + "</noscript>";
  }

  /** What the search found, or why it found nothing: to be read, and for the script. */
  String of(Request request, PageState state, PageTexts say) {
    SearchPage found;
    try {
      found = found(request, state);
    } catch (RuntimeException failure) {
      Problem problem = ApiHandler.problemOf(request, failure);
      RequestMarks.status(request, problem.status());
      return problem(problem, RequestMarks.id(request), state, say);
    }
    try {
      return served(main(new FoundMarkup(state, say).of(found), say))
          + block(state, "", json(found));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
    }
  }

  /**
   * The articles stay as they are written. Where there are none, or they stand for others, the
   * script says more than is written here, and needs the whole answer.
   */
  private static String json(SearchPage found) throws JsonProcessingException {
    return found.hits().isEmpty() || found.stories() != null
        ? Reply.JSON.writeValueAsString(found)
        : BESIDE.writeValueAsString(
            new Beside(found.partial(), found.spellings(), shown(found.facets())));
  }

  private static Map<String, Facet> shown(Map<String, Facet> facets) {
    var shown = new LinkedHashMap<>(facets);
    for (FacetField field : List.of(FacetField.LANGUAGE, FacetField.SOURCE)) {
      shown.computeIfPresent(field.code(), (code, facet) -> unlabelled(facet));
    }
    return shown;
  }

  private static Facet unlabelled(Facet facet) {
    if (!(facet instanceof Facet.OfValues counted)) {
      return facet;
    }
    List<FacetValue> values =
        counted.values().stream()
            .map(
                each ->
                    new FacetValue(each.value(), "", each.count(), each.selected(), each.aliases()))
            .toList();
    return new Facet.OfValues(values, counted.other(), counted.errorBound());
  }

  private SearchPage found(Request request, PageState state) {
    gate.caller(Gate.COUNTED, request.getHeaders());
    if (!places.take()) {
      throw new Refused(
          Problem.of(503, Phrase.SERVER_BUSY).with(Map.of("Retry-After", Places.SOON)));
    }
    try {
      return TimeLimit.within(ApiHandler.ANSWER_TIME, () -> search.apply(state.search()));
    } finally {
      places.leave();
    }
  }

  private static String problem(Problem problem, String id, PageState state, PageTexts say) {
    var told = new StringBuilder("<p role=\"alert\">");
    Problem.Told words = problem.in(state.spoken());
    told.append(FoundMarkup.escaped(words.detail())).append("</p>");
    for (Problem.Fault fault : words.errors()) {
      told.append("<p><code>").append(FoundMarkup.escaped(fault.parameter())).append("</code> ");
      told.append(FoundMarkup.escaped(fault.detail())).append("</p>");
    }
    String wait = problem.headers().get("Retry-After");
    return served(main("<noscript>" + told + "</noscript>", say))
        + block(
            state,
            " data-status=\"%d\"".formatted(problem.status())
                + (wait == null ? "" : " data-retry-after=\"%s\"".formatted(wait)),
            Reply.problemJson(problem, id, state.spoken()));
  }

  private static String main(String content, PageTexts say) {
    return "<main id=\"results\" tabindex=\"-1\"><h1 class=\"sr\">"
        + FoundMarkup.escaped(say.text("page_title"))
        + "</h1><div class=\"layout\">"
        + content
        + "</div></main>";
  }

  /** What stands until the script has as much to show. */
  private static String served(String main) {
    return "<div id=\"served\">" + main + "</div>";
  }

  /**
   * JSON that no browser runs. In JSON a less-than sign stands only within strings, where it can be
   * written by its number, so that no text ends the element.
   */
  private static String block(PageState state, String more, String json) {
    return "<script type=\"application/json\" id=\"answer\" data-lang=\"%s\"%s>"
            .formatted(FoundMarkup.escaped(state.languages()), more)
        + json.replace("<", "\\u003c")
        + "</script>";
  }
}
