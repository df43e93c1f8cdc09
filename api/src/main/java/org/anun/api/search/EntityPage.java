package org.anun.api.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person, place or organisation, as the articles of the index show it.
 *
 * @param key of its row: also where it was asked for by a key that has joined this row
 * @param kind {@code person}, {@code place} or {@code organisation}
 * @param label what it is called in the language asked for
 * @param labels what it is called in each language in which articles or the authority name it
 * @param wikidata its item there, such as {@code Q7747}; null where the authority knows none
 * @param note what the authority says besides; null for nothing
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param members the forms that articles use, most frequent first
 * @param complete whether all forms are listed
 * @param articles how many articles name it, each once
 * @param first the day of the earliest of them, YYYY-MM-DD; null where none is dated
 * @param last the day of the latest
 * @param sources its articles by outlet
 * @param languages its articles by language
 * @param months its articles by month of publication; articles without a date are in none
 * @param together who and what its articles name as well, of each kind the most frequent
 * @param latest its newest articles
 * @param search the relative URL of a search for all of them
 */
public record EntityPage(
    String key,
    String kind,
    String label,
    Map<String, String> labels,
    @Nullable String wikidata,
    @Nullable String note,
    boolean partial,
    List<Member> members,
    boolean complete,
    long articles,
    @Nullable String first,
    @Nullable String last,
    List<ValueCount> sources,
    List<ValueCount> languages,
    List<MonthCount> months,
    List<Companion> together,
    List<Hit> latest,
    String search) {
  /** Copies the collections, keeping their order. */
  public EntityPage {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    members = List.copyOf(members);
    sources = List.copyOf(sources);
    languages = List.copyOf(languages);
    months = List.copyOf(months);
    together = List.copyOf(together);
    latest = List.copyOf(latest);
  }

  /**
   * One form of the name.
   *
   * @param form as written
   * @param script ISO 15924 code
   * @param articles how many have it
   * @param sources the same by outlet
   * @param languages the same by language
   * @param months the same by month of publication
   */
  public record Member(
      String form,
      String script,
      long articles,
      List<ValueCount> sources,
      List<ValueCount> languages,
      List<MonthCount> months) {
    /** Copies the lists. */
    public Member {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
      months = List.copyOf(months);
    }
  }

  /**
   * Somebody or something that the same articles name.
   *
   * @param kind {@code person}, {@code place} or {@code organisation}
   * @param key of its row
   * @param label what it is called in the language asked for
   * @param articles how many articles name both
   */
  public record Companion(String kind, String key, String label, long articles) {}
}
