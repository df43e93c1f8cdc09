package org.anun.indexer.mention;

import java.util.function.Function;

/**
 * A place or an organisation as it is written.
 *
 * @param written as it stands in the text
 * @param form as the index holds it, an acronym without an ending behind its hyphen
 * @param key what the spellings of the name share; empty for what is no name
 */
record NamedForm(String written, String form, String key) {
  /** Reads a name as written, with what makes keys of forms. */
  static NamedForm of(String written, Function<String, String> keys) {
    String form = withoutEnding(SpellingCollector.form(written));
    return new NamedForm(written, form, keys.apply(form));
  }

  /** An acronym without an ending behind its hyphen: ՀԱՊԿ of ՀԱՊԿ-ն. */
  private static String withoutEnding(String form) {
    int hyphen = form.indexOf('-');
    if (hyphen < 2 || hyphen + 1 == form.length()) {
      return form;
    }
    boolean acronym = form.substring(0, hyphen).codePoints().allMatch(Character::isUpperCase);
    boolean ending = form.substring(hyphen + 1).codePoints().allMatch(Character::isLowerCase);
    return acronym && ending ? form.substring(0, hyphen) : form;
  }
}
