package org.anun.indexer;

import java.util.List;
import java.util.Locale;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.SpellingCollector;
import org.jspecify.annotations.Nullable;

/**
 * A name as written, with what an authority says of it. What is slow to find out is found out when
 * it is first asked for. Thread-safe: two threads that ask at once find the same.
 */
final class KnownForm {
  private final Authority authority;
  private final EntityKind kind;
  private final String form;
  private final boolean full;
  private final @Nullable String claim;
  private @Nullable List<String> nominatives;
  private @Nullable String lower;

  /** The row of which it is a case form; empty when there is none, null when nobody looked. */
  private @Nullable String caseForm;

  KnownForm(Authority authority, EntityKind kind, String written) {
    this.authority = authority;
    this.kind = kind;
    form = SpellingCollector.form(written);
    full = form.indexOf(' ') >= 0;
    claim = authority.claim(kind, form).orElse(null);
  }

  /** Whether it has more than one word: of a person, more than a given name or a surname. */
  boolean full() {
    return full;
  }

  /** The form in lower case. */
  String lower() {
    String made = lower;
    if (made == null) {
      made = form.toLowerCase(Locale.ROOT);
      lower = made;
    }
    return made;
  }

  /** The row that claims the spelling; null when none does. */
  @Nullable String claim() {
    return claim;
  }

  /** The row that the form is a case form of; null when there is none. */
  @Nullable String claimOfCaseForm() {
    String found = caseForm;
    if (found == null) {
      found = authority.claimOfCaseForm(kind, form).orElse("");
      caseForm = found;
    }
    return found.isEmpty() ? null : found;
  }

  /** What the form may be a case form of, likeliest first. */
  List<String> nominatives() {
    List<String> found = nominatives;
    if (found == null) {
      found = List.copyOf(kind.nominatives(form));
      nominatives = found;
    }
    return found;
  }
}
