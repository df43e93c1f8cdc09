package org.anun.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.api.query.Parameters;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * The start page, which is an answer of its own: its head and the search box are sent at once, and
 * then the {@link FirstAnswer} to the search of its address, from which the script takes over.
 * Thread-safe. See decision 0032.
 *
 * <p>Where the server does not search, for an article, an entity or an address that cannot be
 * decoded, the script asks.
 */
final class StartPage {
  private static final Set<String> PATHS = Set.of("/", "/index.html");

  /** Stands in the page for what the search finds. */
  private static final String ANSWER = "{answer}";

  /** A word in braces: a key of the wording, or one of {@link #values}. */
  private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)}");

  private final PageFiles page;
  private final Set<String> spoken;
  private final FirstAnswer answer;
  private final Map<String, PageTexts> texts = new ConcurrentHashMap<>();

  StartPage(PageFiles page, FirstAnswer answer) {
    this.page = page;
    this.spoken = page.spoken();
    this.answer = answer;
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
    int place = whole.contains(ANSWER) ? whole.indexOf(ANSWER) : whole.length();
    client.write(bytes(filled(whole.substring(0, place), values, say)));
    client.flush();
    client.write(bytes(searches ? answer.of(request, state, say) : FirstAnswer.none(say)));
    String rest = whole.substring(place).replace(ANSWER, "");
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
}
