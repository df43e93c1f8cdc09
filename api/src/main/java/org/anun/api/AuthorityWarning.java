package org.anun.api;

import java.util.List;
import org.anun.authority.AuthorityFolder;

/** Says what is wrong with the user's own entities and edits while answers do without them. */
final class AuthorityWarning {
  private AuthorityWarning() {}

  /** A sentence where the files of now cannot be used; looks at them where that is due. */
  static List<String> of(AuthorityFolder authority) {
    authority.current();
    return authority
        .broken()
        .map(
            broken ->
                broken.faults().stream()
                    .map(fault -> "The authority stays as it was before its files broke: " + fault)
                    .toList())
        .orElse(List.of());
  }
}
