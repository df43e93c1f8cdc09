package org.anun.indexer;

import java.util.Optional;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.tagger.RecentWords;

/**
 * What an authority says of the names of one kind, as far as it is slow to find out remembered from
 * document to document: articles name the same people and places again and again. Thread-safe.
 */
final class KnownForms {
  /** Chosen as a bound on memory, about 5 MB when full; not tuned. */
  private static final int REMEMBERED = 1 << 15;

  private final Authority authority;
  private final EntityKind kind;
  private final RecentWords<Optional<String>> claims;
  private final RecentWords<Optional<String>> caseForms;
  private final RecentWords<Set<String>> nominatives;

  KnownForms(Authority authority, EntityKind kind) {
    this.authority = authority;
    this.kind = kind;
    claims = new RecentWords<>(REMEMBERED, form -> authority.claim(kind, form));
    caseForms = new RecentWords<>(REMEMBERED, form -> authority.claimOfCaseForm(kind, form));
    nominatives = new RecentWords<>(REMEMBERED, kind::nominatives);
  }

  EntityKind kind() {
    return kind;
  }

  /** The row of the one entity that has an engine key. */
  Optional<String> owner(String key) {
    return authority.owner(kind, key);
  }

  /** The row that claims a spelling. */
  Optional<String> claim(String form) {
    return claims.of(form);
  }

  /** The row that a form is a case form of. */
  Optional<String> claimOfCaseForm(String form) {
    return caseForms.of(form);
  }

  /** What a form may be a case form of. */
  Set<String> nominatives(String form) {
    return nominatives.of(form);
  }
}
