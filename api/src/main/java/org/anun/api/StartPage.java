package org.anun.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.api.query.Parameters;
import org.anun.api.search.Facet;
import org.anun.api.search.FacetValue;
import org.anun.api.search.SearchPage;
import org.anun.api.search.Spelling;
import org.anun.api.search.TimeLimit;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * The start page, which is an answer of its own: its head and the search box are sent at once, then
 * the search of its address is done and what it found is sent twice, as HTML to be read and as JSON
 * for the script, which takes over from there. Thread-safe. See decision 0032.
 *
 * <p>Where the search fails, the problem stands in the place of the answer, with its status, and
 * the script says it as if it had asked itself. Where the server does not search, for an article,
 * an entity or an address that cannot be decoded, nothing stands there, and the script asks.
 */
final class StartPage {
  private static final Set<String> PATHS = Set.of("/", "/index.html");

  /** Stands in the page for what the search finds. */
  private static final String ANSWER = "{answer}";

  /** A word in braces: a key of the wording, or one of {@link #values}. */
  private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)}");

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
          .addMixIn(FacetValue.class, ShownValue.class);

  @JsonIgnoreProperties("selected")
  private interface ShownValue {}

  private final PageFiles page;
  private final Set<String> spoken;
  private final Function<Parameters, SearchPage> search;
  private final Gate gate;
  private final Places places;
  private final Map<String, PageTexts> texts = new ConcurrentHashMap<>();

  /**
   * @param search answers what the page asks the API for
   * @param gate counts the search for the limit of the key that the request came with
   * @param places where each search takes one
   */
  StartPage(PageFiles page, Function<Parameters, SearchPage> search, Gate gate, Places places) {
    this.page = page;
    this.spoken = page.spoken();
    this.search = search;
    this.gate = gate;
    this.places = places;
  }

  /** Whether it stands at a path. */
  boolean isAt(String path) {
    return PATHS.contains(path) && !page.start().isEmpty();
  }

  /**
   * The page for one request. Nothing is searched before it is sent.
   *
   * @param address its parameters; empty where they cannot be decoded
   */
  Reply reply(Request request, Optional<Parameters> address) {
    var headers = request.getHeaders();
    var state =
        PageState.of(
            address.orElse(new Parameters(Map.of())),
            headers.getQualityCSV(HttpHeader.ACCEPT_LANGUAGE),
            spoken);
    boolean packed = headers.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
    var more = new HashMap<String, String>();
    more.put("Content-Security-Policy", PageFile.POLICY);
    more.put("Vary", "Accept-Encoding, Accept-Language");
    if (packed) {
      more.put("Content-Encoding", "gzip");
    }
    boolean searches = address.isPresent() && state.isSearch();
    return Reply.streamed(
        "text/html; charset=utf-8",
        more,
        new Body.Streamed(
            client -> {
              if (packed) {
                var gzip = new SmallestGzip(client);
                write(request, state, searches, gzip);
                gzip.finish();
              } else {
                write(request, state, searches, client);
              }
            },
            () -> {}));
  }

  private void write(Request request, PageState state, boolean searches, OutputStream client)
      throws IOException {
    PageTexts say = texts.computeIfAbsent(state.spoken(), each -> PageTexts.of(page, each));
    Map<String, String> values = values(state, say);
    String whole = page.start();
    int answer = whole.contains(ANSWER) ? whole.indexOf(ANSWER) : whole.length();
    client.write(bytes(filled(whole.substring(0, answer), values, say)));
    client.flush();
    client.write(
        bytes(
            searches ? answer(request, state, say) : "<noscript>" + main("", say) + "</noscript>"));
    String rest = whole.substring(answer).replace(ANSWER, "");
    client.write(bytes(filled(rest, values, say)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String filled(String text, Map<String, String> values, PageTexts say) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.containsKey(place.group(1))
                        ? values.get(place.group(1))
                        : FoundMarkup.escaped(say.text(place.group(1)))));
  }

  /** What the page has of its own for a state, as HTML. */
  private static Map<String, String> values(PageState state, PageTexts say) {
    var values = new HashMap<String, String>();
    String query = state.isSearch() ? state.query() : "";
    String title = query.isEmpty() ? say.text("page_title") : query + " · Anun";
    values.put("lang", state.spoken());
    values.put("title", FoundMarkup.escaped(title));
    values.put("q", FoundMarkup.escaped(state.value("q")));
    values.put("start", FoundMarkup.escaped(state.start()));
    values.put("interface", FoundMarkup.escaped(say.languageName(state.spoken())));
    values.put("names_in", FoundMarkup.escaped(say.languageName(state.names())));
    for (String match : List.of("any", "script", "exact")) {
      values.put("checked." + match, state.value("match").equals(match) ? " checked" : "");
    }
    var hidden = new StringBuilder();
    state
        .besideQuery()
        .forEach(
            (name, all) ->
                all.forEach(
                    value ->
                        hidden.append(
                            "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                .formatted(name, FoundMarkup.escaped(value)))));
    values.put("hidden", hidden.toString());
    return values;
  }

  /** What the search found, or why it found nothing: to be read, and for the script. */
  private String answer(Request request, PageState state, PageTexts say) {
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
        : BESIDE.writeValueAsString(new Beside(found.partial(), found.spellings(), found.facets()));
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
