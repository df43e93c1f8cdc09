package org.anun.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The endings that English, Turkish and Azerbaijani write after an apostrophe. Immutable. */
final class ApostropheSuffixes {
  private final Set<String> suffixes;

  private ApostropheSuffixes(Set<String> suffixes) {
    this.suffixes = suffixes;
  }

  static ApostropheSuffixes load() {
    Set<String> suffixes = new HashSet<>();
    for (RuleFile.Row row :
        RuleFile.read("apostrophe_suffixes.tsv", "language", "suffixes", "source").rows()) {
      suffixes.addAll(List.of(row.required(1).split(" ")));
    }
    return new ApostropheSuffixes(Set.copyOf(suffixes));
  }

  /** Whether the lower-case letters after an apostrophe are such an ending. */
  boolean contains(String letters) {
    return suffixes.contains(letters);
  }
}
