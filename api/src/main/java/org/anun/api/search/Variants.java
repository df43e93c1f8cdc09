package org.anun.api.search;

import java.util.List;

/**
 * The forms of a name that articles use.
 *
 * @param name the name asked for
 * @param of what the forms are forms of: {@code name}, or {@code words} where no article has the
 *     full name and the forms are those of its single words
 * @param partial whether a shard failed or time ran out, so that something may be missing
 * @param complete whether all forms are listed
 * @param forms most frequent first
 */
public record Variants(
    String name, String of, boolean partial, boolean complete, List<Form> forms) {
  /** Copies the forms. */
  public Variants {
    forms = List.copyOf(forms);
  }

  /**
   * One form.
   *
   * @param form as written
   * @param script ISO 15924 code
   * @param relation how it is related to the name: a relation of the spelling engine in lower case
   * @param articles how many have it
   * @param sources the same by outlet
   * @param languages the same by language
   * @param months the same by month of publication; articles without a date are in none
   */
  public record Form(
      String form,
      String script,
      String relation,
      long articles,
      List<ValueCount> sources,
      List<ValueCount> languages,
      List<MonthCount> months) {
    /** Copies the lists. */
    public Form {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
      months = List.copyOf(months);
    }
  }
}
