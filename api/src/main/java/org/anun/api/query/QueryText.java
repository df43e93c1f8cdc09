package org.anun.api.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parsed search text: every group must match, by at least one of its alternatives, and no
 * excluded term may.
 *
 * @param written the text as typed
 * @param groups alternatives joined by OR; most groups hold one term
 * @param excluded terms behind a minus sign
 */
public record QueryText(String written, List<List<Term>> groups, List<Term> excluded) {
  /** Asks for nothing: every article matches. */
  public static final QueryText EVERYTHING = new QueryText("", List.of(), List.of());

  /** Everything that is no part of a word: neither letter, mark, digit, apostrophe nor hyphen. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "(?:[^\\p{L}\\p{M}\\p{N}'’ʼʻ\\-‐‑]|(?<![\\p{L}\\p{M}])[\\-‐‑]|[\\-‐‑](?!\\p{L}))+");

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");

  /** What counts at the beginning of a word. */
  private static final Pattern OPERATOR = Pattern.compile("^(?:-|" + QueryTextParser.TITLE + ")+");

  /** What is no word in capitals. */
  private static final Set<String> IN_CAPITALS =
      Set.of(QueryTextParser.OR, QueryTextParser.AND, QueryTextParser.NOT);

  private static final Pattern HYPHEN = Pattern.compile("[\\-‐‑]");

  /** Copies the lists. */
  public QueryText {
    groups = groups.stream().map(List::copyOf).toList();
    excluded = List.copyOf(excluded);
  }

  /** The text in {@code q}; everything where the URL has none. */
  static QueryText read(ParameterReader reader) {
    String q = reader.one("q");
    return q == null ? EVERYTHING : QueryTextParser.parse("q", q, reader);
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return groups.isEmpty() && excluded.isEmpty();
  }

  /**
   * The single words asked for, phrases taken apart, each once, in the order typed. A word with a
   * hyphen is followed by its parts, because articles attest it whole and the index marks its
   * parts.
   */
  public List<String> words() {
    var words = new LinkedHashSet<String>();
    groups.stream()
        .flatMap(List::stream)
        .flatMap(term -> words(term.text()))
        .forEach(
            word -> {
              words.add(word);
              HYPHEN.splitAsStream(word).filter(Term::searchable).forEach(words::add);
            });
    return new ArrayList<>(words);
  }

  /** The text that is left when one of the groups is not asked for. */
  public String without(List<Term> group) {
    return written(groups.stream().filter(each -> !each.equals(group)).toList(), excluded);
  }

  /** The text in which the words of a phrase need not stand together. */
  public String withoutQuotes(Term phrase) {
    List<List<Term>> loose = new ArrayList<>();
    for (List<Term> group : groups) {
      if (group.size() == 1 && group.getFirst().equals(phrase)) {
        words(phrase.text())
            .forEach(word -> loose.add(List.of(new Term(word, false, phrase.titleOnly()))));
      } else {
        loose.add(group);
      }
    }
    return written(loose, excluded);
  }

  private static String written(List<List<Term>> groups, List<Term> excluded) {
    return Stream.concat(
            groups.stream()
                .map(
                    group -> group.stream().map(Term::written).collect(Collectors.joining(" OR "))),
            excluded.stream().map(term -> "-" + term.written()))
        .collect(Collectors.joining(" "));
  }

  /**
   * The text that searches for a name by its words, in all their spellings. Articles write signs
   * into names that mean something else in a search text, such as a quotation mark that is closed
   * behind the name.
   *
   * @param name as an article has it
   */
  public static String naming(String name) {
    return BLANK
        .splitAsStream(QUOTATION_MARK.matcher(name).replaceAll(" "))
        .map(word -> OPERATOR.matcher(word).replaceFirst(""))
        .map(word -> IN_CAPITALS.contains(word) ? word.toLowerCase(Locale.ROOT) : word)
        .filter(Term::searchable)
        .limit(Limits.QUERY_TERMS)
        .collect(Collectors.joining(" "));
  }

  /** The words of any text; a hyphen between two letters belongs to its word. */
  public static Stream<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(Term::searchable);
  }
}
