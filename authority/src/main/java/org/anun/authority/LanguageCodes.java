package org.anun.authority;

import java.util.Set;

/** The languages that labels may be in: those that Anun tells apart. */
public final class LanguageCodes {
  /** As in the indexer's {@code languages.tsv}; a test holds the two together. */
  public static final Set<String> ALL =
      Set.of(
          "en", "hy", "ru", "uk", "be", "bg", "az", "tr", "ka", "fa", "ar", "fr", "de", "it", "ro",
          "el", "es", "pl", "he", "kk");

  private LanguageCodes() {}
}
