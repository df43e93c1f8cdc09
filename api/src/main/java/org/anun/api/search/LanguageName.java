package org.anun.api.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;

/** What languages are called in languages, by the JDK's CLDR data. Thread-safe. */
final class LanguageName {
  /** All pairs of our twenty languages, and as many of what an index may hold besides. */
  private static final int REMEMBERED = 800;

  private record Pair(String language, String in) {}

  /** The JDK looks through the locales' resources for each. */
  private static final Cache<Pair, String> NAMES =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private LanguageName() {}

  /**
   * The name of a language.
   *
   * @param language its ISO 639 code
   * @param in the code of the language of the name
   */
  static String of(String language, String in) {
    return NAMES.get(
        new Pair(language, in),
        pair -> Locale.of(pair.language()).getDisplayLanguage(Locale.of(pair.in())));
  }
}
