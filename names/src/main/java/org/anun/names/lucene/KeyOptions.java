package org.anun.names.lucene;

/**
 * What a {@link NameKeyFilter} makes of words.
 *
 * @param scope which spellings meet
 * @param capitalisedOnly whether only words that look like names have keys: of three letters or
 *     more, beginning with an upper-case or title-case letter or written in a script without case.
 *     For an index, not for queries.
 * @param expand whether the weighted keys of likely other spellings follow the precise ones. For
 *     queries, not for an index.
 */
public record KeyOptions(KeyScope scope, boolean capitalisedOnly, boolean expand) {
  /**
   * Reads the options as settings give them.
   *
   * @throws IllegalArgumentException for an unknown value, naming the setting and what it may be
   */
  public static KeyOptions parse(String scope, String capitalisedOnly, String expand) {
    return new KeyOptions(
        KeyScope.parse(scope), flag("capitalised_only", capitalisedOnly), flag("expand", expand));
  }

  private static boolean flag(String setting, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              setting + " must be true or false, not \"" + value + "\"");
    };
  }
}
