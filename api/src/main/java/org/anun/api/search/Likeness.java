package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.MoreLikeThisQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anun.api.query.FacetField;
import org.anun.elastic.Fields;

/** When one article is like another: by its words, or by whom and what it names. Thread-safe. */
final class Likeness {
  /** Words by which an article is told from others, those that are rare elsewhere first. */
  private static final int WORDS = 30;

  /**
   * How many of the words another article needs: in the sample articles a third parts a report of
   * the same event from one that is merely in the same language.
   */
  private static final String ENOUGH_WORDS = "30%";

  /** Rows by which an article is told from others. */
  private static final int ROWS = 15;

  /**
   * How many of the rows another article needs: both of two, half of up to six, a third of more.
   * One alone says no more than a facet does.
   */
  private static final String ENOUGH_ROWS = "2<-50% 6<34%";

  /**
   * What the rows count beside the words: thirty words of one language add up to more than fifteen
   * rows, and in the sample articles a report of the same event in another language would stand
   * below whatever is in the same one.
   */
  private static final float ROWS_WEIGHT = 3;

  /** A word or row of one article alone leads to no other. */
  private static final int LEAST_ARTICLES = 2;

  /**
   * A word that one in so many articles of a language has tells none from the others: by the whole
   * index, in which a language may be rare, its little words would look rare too.
   */
  private static final long COMMON_SHARE = 10;

  /** Articles that may share a word, however few there are in the language. */
  private static final long LEAST_COMMON = 3;

  private final String alias;

  Likeness(String alias) {
    this.alias = alias;
  }

  /**
   * The queries of which an article that is like another answers at least one.
   *
   * @param id of the other
   * @param article the other
   * @param languages how many articles there are in each language
   */
  List<Query> queries(String id, JsonObject article, Map<String, Long> languages) {
    var likes = new ArrayList<Query>();
    String language = article.getString(Fields.LANGUAGE, FacetField.UNKNOWN);
    int common = (int) Math.max(LEAST_COMMON, languages.getOrDefault(language, 0L) / COMMON_SHARE);
    likes.add(like(id, words(language), WORDS, ENOUGH_WORDS).maxDocFreq(common).build()._toQuery());
    List<String> named =
        Stream.of(Fields.PERSON, Fields.PLACE, Fields.ORGANISATION)
            .filter(field -> !ArticleRows.values(article, field).isEmpty())
            .toList();
    if (!named.isEmpty()) {
      likes.add(like(id, named, ROWS, ENOUGH_ROWS).boost(ROWS_WEIGHT).build()._toQuery());
    }
    return likes;
  }

  /** The subfields that hold the words of a language without their endings. */
  private static List<String> words(String language) {
    return Fields.WORD_SUBFIELDS.contains(language)
        ? List.of(Fields.subfield(Fields.TITLE, language), Fields.subfield(Fields.TEXT, language))
        : List.of(Fields.TITLE, Fields.TEXT);
  }

  private MoreLikeThisQuery.Builder like(String id, List<String> fields, int terms, String enough) {
    return new MoreLikeThisQuery.Builder()
        .like(like -> like.document(own -> own.index(alias).id(id)))
        .fields(fields)
        .minTermFreq(1)
        .minDocFreq(LEAST_ARTICLES)
        .maxQueryTerms(terms)
        .minimumShouldMatch(enough);
  }
}
