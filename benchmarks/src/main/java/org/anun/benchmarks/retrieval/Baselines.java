package org.anun.benchmarks.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.anyascii.AnyAscii;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.anun.elastic.ElasticConnection;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.jspecify.annotations.Nullable;

/** What people use without Anun, over one index of the same articles. For one thread. */
final class Baselines {
  static final String INDEX = "baselines";

  private static final String STANDARD = "standard";
  private static final String ICU = "icu";
  private static final String BEIDER_MORSE = "beider_morse";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’ʼ]+");

  private final Transliterator anyLatin =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private final PhoneticEngine beiderMorse =
      new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
  private final Map<String, String> codes = new HashMap<>();
  private final ElasticConnection connection;

  Baselines(ElasticConnection connection) {
    this.connection = connection;
  }

  /** Makes the index anew with one article a text. */
  void load(List<String> texts) {
    connection.call(client -> client.indices().delete(d -> d.index(INDEX).ignoreUnavailable(true)));
    connection.call(
        client ->
            client
                .indices()
                .create(
                    c ->
                        c.index(INDEX)
                            .settings(s -> s.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(
                                m ->
                                    m.properties(STANDARD, p -> p.text(t -> t))
                                        .properties(ICU, p -> p.text(t -> t))
                                        .properties(
                                            BEIDER_MORSE,
                                            p -> p.text(t -> t.analyzer("whitespace"))))));
    List<Map<String, String>> articles = new ArrayList<>();
    for (String text : texts) {
      Map<String, String> article = new LinkedHashMap<>();
      article.put(STANDARD, text);
      article.put(ICU, anyLatin.transliterate(text));
      article.put(BEIDER_MORSE, String.join(" ", words(text).stream().map(this::codes).toList()));
      articles.add(article);
    }
    Bulk.load(connection, INDEX, articles);
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** The codes of a word, separated by spaces. */
  private String codes(String word) {
    return codes.computeIfAbsent(
        word,
        fresh -> {
          StringBuilder letters = new StringBuilder();
          AnyAscii.transliterate(fresh)
              .toLowerCase(Locale.ROOT)
              .codePoints()
              .filter(letter -> letter >= 'a' && letter <= 'z')
              .forEach(letters::appendCodePoint);
          return beiderMorse.encode(letters.toString()).replace('|', ' ');
        });
  }

  /** The ways to search the index. */
  List<SearchMethod> methods() {
    return List.of(
        new SearchMethod("`standard` analyzer", name -> hits(match(STANDARD, name, null))),
        new SearchMethod("`standard`, fuzziness AUTO", name -> hits(match(STANDARD, name, "AUTO"))),
        new SearchMethod(
            "ICU folding (Any-Latin; Latin-ASCII; Lower)",
            name -> hits(match(ICU, anyLatin.transliterate(name), null))),
        new SearchMethod("AnyAscii, Beider-Morse (approximate)", name -> hits(phonetic(name))));
  }

  private static Query match(String field, String name, @Nullable String fuzziness) {
    return Query.of(
        q -> q.match(m -> m.field(field).query(name).operator(Operator.And).fuzziness(fuzziness)));
  }

  /** Each word by any of its codes. */
  private Query phonetic(String name) {
    List<Query> words =
        words(name).stream()
            .map(this::codes)
            .map(codes -> Query.of(q -> q.match(m -> m.field(BEIDER_MORSE).query(codes))))
            .toList();
    return Query.of(q -> q.bool(b -> b.must(words)));
  }

  private List<Integer> hits(Query query) {
    return Hits.of(connection, INDEX, query);
  }
}
