package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anun.api.query.Match;
import org.anun.api.query.Term;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The Elasticsearch query of one word or phrase. Of all readings of a word the best one counts, so
 * that an article with the exact form stands above one with another spelling of the same script,
 * that above another script, and that above a likely other spelling.
 */
final class TermReadings {
  /**
   * Exactly as typed. {@code Pashinyan}: an article that has it once, in a text four times as long
   * as the average, scores about 0.2 of the rarity of the word; times 24 this stays above another
   * script's {@code Пашинян} twenty times over, which scores close to 1.
   */
  private static final double EXACT = 24;

  /**
   * Another spelling in the same script, or another form of the word. {@code Pashinian}: once in
   * such a long text, 0.2 times 6 is still above {@code Փաշինյան} twenty times over. {@code
   * elections}: a quarter of the exact word, so that four mentions of {@code election} even it out.
   */
  private static final double SAME_SCRIPT = 6;

  /** Another script. {@code Pashinyan} finding {@code Փաշինյան}: the measure of the others. */
  private static final double ANY_SCRIPT = 1;

  /**
   * A likely other spelling by the engine's weighted keys. {@code Hagopian} finding {@code
   * Hakobyan} (Western Armenian): at best a sixth of the rarity of the word, so that {@code
   * Հակոբյան} twenty times over stays below {@code Յակոբեան}, the same spelling, once in such a
   * long text.
   */
  private static final double RESPELLED = ANY_SCRIPT / 6;

  /**
   * A word that was typed with a capital and that the article has in small letters alone, as typed
   * or in another form. {@code Песков}: sand, песков, does not stand above the man in Russian
   * articles; {@code Elections} finds {@code election} all the same.
   */
  private static final double SMALL = ANY_SCRIPT;

  /** In the headline. {@code Aliyev}: an article about him above one that mentions him. */
  private static final double TITLE = 2;

  /** The field itself and its stemmed subfields. */
  private static final List<String> WORDS =
      Stream.concat(Stream.of(""), Fields.WORD_SUBFIELDS.stream()).toList();

  private TermReadings() {}

  /** Articles that have the term. */
  static Query wanted(Term term, Match match) {
    List<Query> readings = readings(term, match);
    if (!term.phrase() && match != Match.EXACT) {
      List<String> keys = List.of(match == Match.SCRIPT ? Fields.SCRIPT : Fields.NAME);
      readings.add(reading(term, fields(term, keys, RESPELLED), null));
    }
    return best(readings);
  }

  /** Articles that have it beyond doubt: none is excluded by a likely other spelling. */
  static Query unwanted(Term term, Match match) {
    return best(readings(term, match));
  }

  private static Query best(List<Query> readings) {
    return readings.size() == 1
        ? readings.getFirst()
        : Query.of(query -> query.disMax(best -> best.queries(readings)));
  }

  /** All readings but that as a likely other spelling. */
  private static List<Query> readings(Term term, Match match) {
    var readings = new ArrayList<Query>();
    List<String> exact = fields(term, List.of(Fields.EXACT), EXACT);
    if (term.phrase()) {
      readings.add(phrase(term, exact));
      return readings;
    }
    if (match == Match.EXACT) {
      readings.add(reading(term, exact, null));
      return readings;
    }
    Query sameScript =
        reading(term, fields(term, List.of(Fields.SCRIPT), SAME_SCRIPT), Fields.SCRIPT_PRECISE);
    if (isCapitalised(term.text())) {
      Query written = reading(term, exact, null);
      readings.add(Query.of(query -> query.bool(both -> both.must(written).filter(sameScript))));
      readings.add(reading(term, words(term, SMALL, SMALL), null));
    } else {
      readings.add(reading(term, words(term, EXACT, SAME_SCRIPT), null));
    }
    readings.add(sameScript);
    if (match == Match.ANY) {
      List<String> name = List.of(Fields.NAME);
      readings.add(reading(term, fields(term, name, ANY_SCRIPT), Fields.NAME_PRECISE));
    }
    return readings;
  }

  private static Query phrase(Term term, List<String> fields) {
    return Query.of(
        query ->
            query.multiMatch(
                multi -> multi.query(term.text()).fields(fields).type(TextQueryType.Phrase)));
  }

  /** Fields that hold words as written, and those that hold other forms of them. */
  private static List<String> words(Term term, double written, double otherForms) {
    List<String> fields = fields(term, List.of(Fields.EXACT), written);
    fields.addAll(fields(term, WORDS, otherForms));
    return fields;
  }

  /** Whether a word was typed as names are in scripts with capitals. */
  private static boolean isCapitalised(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
  }

  /** One way to read a term; the analyzer of each field itself where none is given. */
  private static Query reading(Term term, List<String> fields, @Nullable String analyzer) {
    return Query.of(
        query ->
            query.multiMatch(
                multi ->
                    multi
                        .query(term.text())
                        .fields(fields)
                        .analyzer(analyzer)
                        .type(TextQueryType.BestFields)
                        .operator(Operator.And)));
  }

  private static List<String> fields(Term term, List<String> subfields, double weight) {
    var fields = new ArrayList<String>();
    subfields.forEach(subfield -> fields.add(weighted(Fields.TITLE, subfield, weight * TITLE)));
    if (!term.titleOnly()) {
      subfields.forEach(subfield -> fields.add(weighted(Fields.TEXT, subfield, weight)));
    }
    return fields;
  }

  private static String weighted(String base, String subfield, double weight) {
    String field = subfield.isEmpty() ? base : Fields.subfield(base, subfield);
    return String.format(Locale.ROOT, "%s^%.2f", field, weight);
  }
}
